import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { Reference, Source } from '../../sources/model.ts';
import { readSource } from '../../sources/store.ts';
import { mergeSourcesByHand, removeSources, splitSource } from './actions.ts';
import { countUses, usesOfSource } from './source-uses.ts';

const Id = z.string().min(1).max(200);

const Use = z.object({
  row: z.string(),
  kind: z.enum(['citation', 'entry']),
  article: z.string(),
  articleTitle: z.string(),
  note: z.string().nullable(),
  noteId: z.string().nullable(),
  form: z.string(),
  rule: z.string().nullable(),
  printed: z.string(),
  locator: z.string().nullable(),
  reference: Reference.nullable(),
  corrected: z.array(z.object({ field: z.string(), value: z.string(), printed: z.string() })),
  start: z.number().int(),
  end: z.number().int(),
});

const getUses = createRoute({
  method: 'get',
  path: '/sources/{id}/uses',
  summary: 'Where a source is cited and listed, and what was printed there',
  request: { params: z.object({ id: Id }) },
  responses: { 200: jsonAnswer(z.object({ uses: z.array(Use) }), 'The places') },
});

const getCounts = createRoute({
  method: 'get',
  path: '/source-uses',
  summary: 'How often each source is cited and listed',
  responses: {
    200: jsonAnswer(
      z.object({
        counts: z.array(
          z.object({
            source: z.string(),
            citations: z.number().int(),
            entries: z.number().int(),
            articles: z.number().int(),
          }),
        ),
      }),
      'Sources without a count are cited nowhere',
    ),
  },
});

const postMerge = createRoute({
  method: 'post',
  path: '/sources/{id}/merge',
  summary: 'Make several records one; what cited them cites this one',
  request: {
    params: z.object({ id: Id }),
    body: jsonBody(z.object({ others: z.array(Id).min(1).max(1000) })),
  },
  responses: { 200: jsonAnswer(Source, 'The merged source') },
});

const postSplit = createRoute({
  method: 'post',
  path: '/sources/{id}/split',
  summary: 'Give some places of a source a source of their own',
  request: {
    params: z.object({ id: Id }),
    body: jsonBody(z.object({ rows: z.array(z.string().max(400)).min(1).max(10_000) })),
  },
  responses: { 201: jsonAnswer(Source, 'The new source') },
});

const postRemove = createRoute({
  method: 'post',
  path: '/sources/remove',
  summary: 'Remove sources that nothing cites',
  request: { body: jsonBody(z.object({ ids: z.array(Id).min(1).max(10_000) })) },
  responses: { 200: jsonAnswer(z.object({ removed: z.number().int() }), 'How many went') },
});

export const sourceUseRoutes = createSliceApp()
  .openapi(getUses, async (c) => {
    const { id } = c.req.valid('param');
    await readSource(c.var.context.db, id);
    return c.json({ uses: await usesOfSource(c.var.context.db, id) }, 200);
  })
  .openapi(getCounts, async (c) => c.json({ counts: await countUses(c.var.context.db) }, 200))
  .openapi(postRemove, async (c) => {
    const { ids } = c.req.valid('json');
    await removeSources(c.var.context, ids);
    return c.json({ removed: ids.length }, 200);
  })
  .openapi(postMerge, async (c) => {
    const { others } = c.req.valid('json');
    const merged = await mergeSourcesByHand(c.var.context, c.req.valid('param').id, others);
    return c.json(merged, 200);
  })
  .openapi(postSplit, async (c) => {
    const { rows } = c.req.valid('json');
    return c.json(await splitSource(c.var.context, c.req.valid('param').id, rows), 201);
  });
