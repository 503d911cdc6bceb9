import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { addSource, editManySources, editSource } from './actions.ts';
import { SourceEdit } from './edit-source.ts';
import { CslItem, Source } from './model.ts';
import { listSources, readSource } from './store.ts';

const SourceId = z.object({ id: z.string().min(1).max(200) });
const SourceList = z.object({ sources: z.array(Source) });

const getSources = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'The register of sources',
  responses: { 200: jsonAnswer(SourceList, 'All sources, by title') },
});

const getSource = createRoute({
  method: 'get',
  path: '/sources/{id}',
  summary: 'One source',
  request: { params: SourceId },
  responses: { 200: jsonAnswer(Source, 'The source') },
});

const postSource = createRoute({
  method: 'post',
  path: '/sources',
  summary: 'Add a source from a CSL item',
  request: { body: jsonBody(CslItem.extend({ id: z.string().max(200).optional() })) },
  responses: { 201: jsonAnswer(Source, 'The source as it stands in the register') },
});

const patchSource = createRoute({
  method: 'patch',
  path: '/sources/{id}',
  summary: 'Edit a source; what is set here no new reading overwrites',
  request: { params: SourceId, body: jsonBody(SourceEdit) },
  responses: { 200: jsonAnswer(Source, 'The source after the edit') },
});

const ManyEdit = z.object({
  ids: z.array(z.string().max(200)).min(1).max(10_000),
  set: SourceEdit.pick({
    sphere: true,
    evidenceClass: true,
    inBibliography: true,
    languages: true,
  }).strict(),
});

const patchSources = createRoute({
  method: 'patch',
  path: '/sources',
  summary: 'Set sphere, class, languages or listing of many sources in one change',
  request: { body: jsonBody(ManyEdit) },
  responses: { 200: jsonAnswer(SourceList, 'The sources after the edit') },
});

export const sourceRoutes = createSliceApp()
  .openapi(getSources, async (c) => c.json({ sources: await listSources(c.var.context.db) }, 200))
  .openapi(getSource, async (c) =>
    c.json(await readSource(c.var.context.db, c.req.valid('param').id), 200),
  )
  .openapi(postSource, async (c) => {
    const { id, ...csl } = c.req.valid('json');
    const source = await addSource(c.var.context, id === undefined ? csl : { ...csl, id });
    return c.json(source, 201);
  })
  .openapi(patchSources, async (c) => {
    const { ids, set } = c.req.valid('json');
    return c.json({ sources: await editManySources(c.var.context, ids, set) }, 200);
  })
  .openapi(patchSource, async (c) => {
    const source = await editSource(c.var.context, c.req.valid('param').id, c.req.valid('json'));
    return c.json(source, 200);
  });
