import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { Source } from '../sources/model.ts';
import { linkSources, proposeSources } from './link-sources.ts';

const Ids = z.object({ ids: z.array(z.string().max(200)).min(1).max(100_000) });

const Proposal = z.object({
  document: z.string(),
  proposed: Source,
  known: z.object({ id: z.string(), title: z.string() }).nullable(),
});

const postProposals = createRoute({
  method: 'post',
  path: '/documents/source-proposals',
  summary: 'Records of the register that documents without a source would get; nothing is kept',
  request: { body: jsonBody(Ids) },
  responses: { 200: jsonAnswer(z.object({ proposals: z.array(Proposal) }), 'The proposals') },
});

const postLinks = createRoute({
  method: 'post',
  path: '/documents/source-links',
  summary: 'Accept what is proposed for these documents, in one change',
  request: { body: jsonBody(Ids) },
  responses: {
    200: jsonAnswer(
      z.object({ linked: z.number().int(), made: z.number().int() }),
      'Documents that were linked, and records that were made for them',
    ),
  },
});

export const sourceLinkRoutes = createSliceApp()
  .openapi(postProposals, async (c) => {
    const { ids } = c.req.valid('json');
    return c.json({ proposals: await proposeSources(c.var.context.db, ids) }, 200);
  })
  .openapi(postLinks, async (c) =>
    c.json(await linkSources(c.var.context, c.req.valid('json').ids), 200),
  );
