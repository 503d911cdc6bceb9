/** The codebook over HTTP: the tree, its rules, moving, merging, splitting, its life. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { addCode, editCode, moveCode } from './codebook-actions.ts';
import { codeEvents } from './codebook-history.ts';
import {
  Codebook,
  CodeEdit,
  CodeEvent,
  CodingOfCode,
  MergeForecast,
  NewCode,
  RemovalForecast,
} from './codebook-model.ts';
import {
  foreseeMerge,
  foreseeRemoval,
  mergeCodes,
  removeCode,
  splitCode,
} from './codebook-reshape.ts';
import { countByOrigin, listCodeRevisions, listCodingsOf } from './codebook-store.ts';
import { Code } from './model.ts';
import { listCodes } from './store.ts';

const CodeId = z.object({ id: z.string().min(1).max(200) });

const getCodebook = createRoute({
  method: 'get',
  path: '/codebook',
  summary: 'All codes with their rules, and how often each coder gave them',
  responses: { 200: jsonAnswer(Codebook, 'The codebook') },
});

const postCode = createRoute({
  method: 'post',
  path: '/codes',
  summary: 'Add a code',
  request: { body: jsonBody(NewCode) },
  responses: { 201: jsonAnswer(Code, 'The code as it stands') },
});

const patchCode = createRoute({
  method: 'patch',
  path: '/codes/{id}',
  summary: 'Edit name, rules, colour of a code, or make it a folder',
  request: { params: CodeId, body: jsonBody(CodeEdit) },
  responses: { 200: jsonAnswer(Code, 'The code after the edit') },
});

const postMove = createRoute({
  method: 'post',
  path: '/codes/{id}/move',
  summary: 'Put a code, with all below it, under another one',
  request: {
    params: CodeId,
    body: jsonBody(
      z.object({ parent: z.string().nullable(), position: z.number().int().min(0).max(100_000) }),
    ),
  },
  responses: { 200: jsonAnswer(Codebook, 'The codebook after the move') },
});

const Into = z.object({ into: z.string().min(1).max(200) });

const getForecast = createRoute({
  method: 'get',
  path: '/codes/{id}/merge',
  summary: 'What merging a code into another would do',
  request: { params: CodeId, query: Into },
  responses: { 200: jsonAnswer(MergeForecast, 'Counted, nothing is changed') },
});

const postMerge = createRoute({
  method: 'post',
  path: '/codes/{id}/merge',
  summary: 'Merge a code into another one',
  request: { params: CodeId, body: jsonBody(Into) },
  responses: { 200: jsonAnswer(Codebook, 'The codebook after the merge') },
});

const postSplit = createRoute({
  method: 'post',
  path: '/codes/{id}/split',
  summary: 'Make a new code beside a code and give it some of its codings',
  request: {
    params: CodeId,
    body: jsonBody(
      z.object({ name: Code.shape.name, codings: z.array(z.string().max(200)).max(100_000) }),
    ),
  },
  responses: { 201: jsonAnswer(Code, 'The new code') },
});

const getRemoval = createRoute({
  method: 'get',
  path: '/codes/{id}/removal',
  summary: 'What taking a code out would take with it, and which records would no longer name it',
  request: { params: CodeId },
  responses: { 200: jsonAnswer(RemovalForecast, 'Counted, nothing is changed') },
});

const deleteCode = createRoute({
  method: 'delete',
  path: '/codes/{id}',
  summary: 'Take a code out with its branch and its codings',
  request: { params: CodeId },
  responses: {
    200: jsonAnswer(
      RemovalForecast.pick({ codes: true, codings: true, references: true }),
      'How much went, and what no longer names it',
    ),
  },
});

const MOST_CODINGS = 2000;

const getCodings = createRoute({
  method: 'get',
  path: '/codes/{id}/codings',
  summary: 'What was coded with a code, to choose from: two thousand at most',
  request: { params: CodeId },
  responses: {
    200: jsonAnswer(z.object({ codings: z.array(CodingOfCode) }), 'By document and place'),
  },
});

const getHistory = createRoute({
  method: 'get',
  path: '/codes/{id}/history',
  summary: 'The life of a code: renamed, moved, merged, by whom and when',
  request: { params: CodeId },
  responses: { 200: jsonAnswer(z.object({ events: z.array(CodeEvent) }), 'The latest first') },
});

export const codebookRoutes = createSliceApp()
  .openapi(getCodebook, async (c) => c.json(await wholeCodebook(c.var.context.db), 200))
  .openapi(postCode, async (c) => c.json(await addCode(c.var.context, c.req.valid('json')), 201))
  .openapi(patchCode, async (c) =>
    c.json(await editCode(c.var.context, c.req.valid('param').id, c.req.valid('json')), 200),
  )
  .openapi(postMove, async (c) => {
    await moveCode(c.var.context, c.req.valid('param').id, c.req.valid('json'));
    return c.json(await wholeCodebook(c.var.context.db), 200);
  })
  .openapi(getForecast, async (c) => {
    const { into } = c.req.valid('query');
    return c.json(await foreseeMerge(c.var.context.db, c.req.valid('param').id, into), 200);
  })
  .openapi(postMerge, async (c) => {
    await mergeCodes(c.var.context, c.req.valid('param').id, c.req.valid('json').into);
    return c.json(await wholeCodebook(c.var.context.db), 200);
  })
  .openapi(postSplit, async (c) =>
    c.json(await splitCode(c.var.context, c.req.valid('param').id, c.req.valid('json')), 201),
  )
  .openapi(getRemoval, async (c) =>
    c.json(await foreseeRemoval(c.var.context.db, c.req.valid('param').id), 200),
  )
  .openapi(deleteCode, async (c) =>
    c.json(await removeCode(c.var.context, c.req.valid('param').id), 200),
  )
  .openapi(getCodings, async (c) => {
    const { db } = c.var.context;
    const codings = await listCodingsOf(db, c.req.valid('param').id, MOST_CODINGS);
    return c.json({ codings }, 200);
  })
  .openapi(getHistory, async (c) => {
    const { db } = c.var.context;
    const { id } = c.req.valid('param');
    const names = new Map((await listCodes(db)).map((code) => [code.id, code.name]));
    const events = codeEvents(id, await listCodeRevisions(db, id), (of) => names.get(of));
    return c.json({ events }, 200);
  });

const wholeCodebook = async (db: Parameters<typeof listCodes>[0]): Promise<Codebook> => ({
  codes: await listCodes(db),
  counts: await countByOrigin(db),
});
