/** Observations begun from codings and notes, over HTTP. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { Observation } from '../model.ts';
import { ObservationDraft } from '../new-observation.ts';
import { addFromCodings } from './add-from-codings.ts';
import { draftFromCoding } from './from-coding.ts';
import { draftFromNote } from './from-note.ts';

const Id = z.string().min(1).max(200);
const Kind = z.enum(['event', 'statement']);
const Draft = jsonAnswer(ObservationDraft, 'What is known of it; title or date may be empty');

const getDraftFromCoding = createRoute({
  method: 'get',
  path: '/observations/drafts/coding/{id}',
  summary: 'An observation begun from a coded passage; nothing is kept',
  request: { params: z.object({ id: Id }), query: z.object({ kind: Kind.optional() }) },
  responses: { 200: Draft },
});

const getDraftFromNote = createRoute({
  method: 'get',
  path: '/observations/drafts/note/{article}/{note}',
  summary: 'An observation begun from a note of an article; nothing is kept',
  request: { params: z.object({ article: Id, note: Id }) },
  responses: { 200: Draft },
});

const postFromCodings = createRoute({
  method: 'post',
  path: '/observations/from-codings',
  summary: 'Add an observation for each of the codings',
  request: {
    body: jsonBody(z.object({ codings: z.array(Id).min(1).max(2000), kind: Kind.optional() })),
  },
  responses: {
    201: jsonAnswer(
      z.object({
        observations: z.array(Observation),
        leftOut: z.array(z.object({ coding: z.string(), why: z.string() })),
      }),
      'The observations, and the codings that became none',
    ),
  },
});

export const draftRoutes = createSliceApp()
  .openapi(getDraftFromCoding, async (c) => {
    const { kind } = c.req.valid('query');
    const { id } = c.req.valid('param');
    return c.json(await draftFromCoding(c.var.context.db, id, kind ?? null), 200);
  })
  .openapi(getDraftFromNote, async (c) => {
    const { article, note } = c.req.valid('param');
    return c.json(await draftFromNote(c.var.context.db, article, note), 200);
  })
  .openapi(postFromCodings, async (c) => {
    const { codings, kind } = c.req.valid('json');
    return c.json(await addFromCodings(c.var.context, codings, kind ?? null), 201);
  });
