/** Contested terms over HTTP, and who uses which variant since when. */
import { createRoute, z } from '@hono/zod-openapi';
import { listRecords, readRecord } from '../../db/records.ts';
import { deleteRoute } from '../../http/by-id.ts';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { ContestedTerm } from '../model.ts';
import { contestedTermRecords } from '../records.ts';
import { addTerm, editTerm, removeTerm } from './actions.ts';
import { findUses, TermUses } from './find-uses.ts';
import { NewTerm, TermEdit } from './new-term.ts';

const Params = z.object({ id: z.string().min(1).max(200) });

const getTerms = createRoute({
  method: 'get',
  path: '/terms',
  summary: 'Contested terms',
  responses: { 200: jsonAnswer(z.object({ terms: z.array(ContestedTerm) }), 'The terms') },
});

const postTerm = createRoute({
  method: 'post',
  path: '/terms',
  summary: 'Add a contested term',
  request: { body: jsonBody(NewTerm) },
  responses: { 201: jsonAnswer(ContestedTerm, 'The term') },
});

const patchTerm = createRoute({
  method: 'patch',
  path: '/terms/{id}',
  summary: 'Edit a contested term: sets the fields given',
  request: { params: Params, body: jsonBody(TermEdit) },
  responses: { 200: jsonAnswer(ContestedTerm, 'The term after the edit') },
});

const deleteTerm = deleteRoute('/terms/{id}', 'Remove a contested term');

const getUses = createRoute({
  method: 'get',
  path: '/terms/{id}/uses',
  summary: 'Who uses which variant since when, in statements, coded passages and documents',
  request: { params: Params },
  responses: { 200: jsonAnswer(TermUses, 'Speakers and uses in the order of time') },
});

export const termRoutes = createSliceApp()
  .openapi(getTerms, async (c) =>
    c.json({ terms: await listRecords(c.var.context.db, contestedTermRecords) }, 200),
  )
  .openapi(postTerm, async (c) => c.json(await addTerm(c.var.context, c.req.valid('json')), 201))
  .openapi(patchTerm, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await editTerm(c.var.context, id, c.req.valid('json')), 200);
  })
  .openapi(deleteTerm, async (c) => {
    const { id } = c.req.valid('param');
    await removeTerm(c.var.context, id);
    return c.json({ removed: id }, 200);
  })
  .openapi(getUses, async (c) => {
    const { db } = c.var.context;
    const term = await readRecord(db, contestedTermRecords, c.req.valid('param').id);
    return c.json(await findUses(db, term), 200);
  });
