import { createRoute, z } from '@hono/zod-openapi';
import { TextLayout } from '../documents/document.ts';
import { readDocument, readText } from '../documents/store.ts';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import {
  addCoding,
  type CodingEdit,
  confirmCodings,
  editCoding,
  markRead,
  removeCodings,
} from './actions.ts';
import { codeWithNew } from './code-with-new.ts';
import { Code, Coding } from './model.ts';
import { PlacedCoding, ReadingListEntry, ReviewEntry } from './reading-model.ts';
import { listCoders, placedCodings, readingList } from './reading-store.ts';
import { reviewList } from './review.ts';
import { readCode } from './store.ts';

const Id = z.string().min(1).max(200);
const Params = z.object({ id: Id });
const Coder = z.string().trim().min(1).max(100);
const OfCoder = z.object({ coder: Coder.optional() });
const Place = z.number().int().min(0).max(1e9);
const Ids = z.object({ ids: z.array(Id).min(1).max(10_000) });

const getReadingList = createRoute({
  method: 'get',
  path: '/reading-list',
  summary: 'All documents, with how far a coder has come in each',
  request: { query: OfCoder },
  responses: {
    200: jsonAnswer(z.object({ documents: z.array(ReadingListEntry) }), 'Documents, by title'),
  },
});

const getCoders = createRoute({
  method: 'get',
  path: '/coders',
  summary: 'Who codes: the user of the case and everybody who has coded or read something',
  responses: {
    200: jsonAnswer(
      z.object({
        user: z.string(),
        coders: z.array(z.object({ name: z.string(), codings: z.number().int() })),
      }),
      'The coders, by name',
    ),
  },
});

/** Named by its words, so it can be kept by the browser for ever. */
const getText = createRoute({
  method: 'get',
  path: '/texts/{id}',
  summary: 'A text with its layout, by its sha-256',
  request: { params: Params },
  responses: {
    200: jsonAnswer(
      z.object({ sha256: z.string(), text: z.string(), layout: TextLayout }),
      'The text; all places count in UTF-16 units',
    ),
  },
});

const getCodings = createRoute({
  method: 'get',
  path: '/documents/{id}/codings',
  summary: 'The codings that stand in a document, without their words',
  request: { params: Params, query: OfCoder },
  responses: {
    200: jsonAnswer(
      z.object({ text: z.string(), codings: z.array(PlacedCoding) }),
      'sha-256 of the text in force, and the codings in reading order',
    ),
  },
});

const getReview = createRoute({
  method: 'get',
  path: '/documents/{id}/review',
  summary: 'Codings that could not be carried to the text in force, with a proposal for each',
  request: { params: Params, query: OfCoder },
  responses: { 200: jsonAnswer(z.object({ waiting: z.array(ReviewEntry) }), 'What waits') },
});

const NewCoding = z
  .object({
    document: Id,
    start: Place,
    end: Place,
    coder: Coder.optional(),
    /** Id of a code of the codebook. */
    code: Id.optional(),
    /** Or the name of a code that is made for it. */
    newCode: z.string().trim().min(1).max(200).optional(),
  })
  .refine(({ code, newCode }) => (code === undefined) !== (newCode === undefined), {
    message: 'Name either a code or a new code.',
  });

const postCoding = createRoute({
  method: 'post',
  path: '/codings',
  summary: 'Code a stretch of a document; coding the same twice is coding it once',
  request: { body: jsonBody(NewCoding) },
  responses: { 201: jsonAnswer(z.object({ coding: Coding, code: Code }), 'The coding') },
});

const patchCoding = createRoute({
  method: 'patch',
  path: '/codings/{id}',
  summary: 'Give a coding another code or place; placing it takes it out of review',
  request: {
    params: Params,
    body: jsonBody(
      z
        .object({ start: Place, end: Place, code: Id, confirmed: z.literal(true) })
        .partial()
        .strict(),
    ),
  },
  responses: { 200: jsonAnswer(Coding, 'The coding after the change') },
});

const postRemoval = createRoute({
  method: 'post',
  path: '/codings/remove',
  summary: 'Remove codings, with the memos on them',
  request: { body: jsonBody(Ids) },
  responses: { 200: jsonAnswer(z.object({ removed: z.number().int() }), 'How many') },
});

const postConfirmation = createRoute({
  method: 'post',
  path: '/codings/confirm',
  summary: 'Confirm what a machine coded',
  request: { body: jsonBody(Ids) },
  responses: { 200: jsonAnswer(z.object({ confirmed: z.number().int() }), 'How many were named') },
});

const postReading = createRoute({
  method: 'post',
  path: '/documents/{id}/readings',
  summary: 'Say that a coder has read a document to its end, or take that back',
  request: {
    params: Params,
    body: jsonBody(z.object({ coder: Coder.optional(), read: z.boolean() })),
  },
  responses: { 200: jsonAnswer(z.object({ read: z.boolean() }), 'What holds now') },
});

const A_YEAR = 'private, max-age=31536000, immutable';

const readingRoutes = createSliceApp()
  .openapi(getReadingList, async (c) => {
    const { db, user } = c.var.context;
    return c.json({ documents: await readingList(db, c.req.valid('query').coder ?? user) }, 200);
  })
  .openapi(getCoders, async (c) => {
    const { db, user } = c.var.context;
    return c.json({ user, coders: await listCoders(db) }, 200);
  })
  .openapi(getText, async (c) => {
    const { sha256, text, layout } = await readText(c.var.context.db, c.req.valid('param').id);
    c.header('cache-control', A_YEAR);
    return c.json({ sha256, text, layout }, 200);
  })
  .openapi(getReview, async (c) => {
    const { coder } = c.req.valid('query');
    const of = { document: c.req.valid('param').id, ...(coder !== undefined && { coder }) };
    return c.json({ waiting: await reviewList(c.var.context.db, of) }, 200);
  })
  .openapi(postReading, async (c) => {
    const { coder, read } = c.req.valid('json');
    const { context } = c.var;
    await markRead(context, c.req.valid('param').id, coder ?? context.user, read);
    return c.json({ read }, 200);
  });

export const codingRoutes = createSliceApp()
  .route('/', readingRoutes)
  .openapi(getCodings, async (c) => {
    const { db } = c.var.context;
    const { text, id } = await readDocument(db, c.req.valid('param').id);
    const { coder } = c.req.valid('query');
    const of = { document: id, text, ...(coder !== undefined && { coder }) };
    return c.json({ text, codings: await placedCodings(db, of) }, 200);
  })
  .openapi(postCoding, async (c) => {
    const { context } = c.var;
    const { code, newCode, coder, ...at } = c.req.valid('json');
    const place = { ...at, ...(coder !== undefined && { coder }) };
    if (newCode !== undefined) return c.json(await codeWithNew(context, newCode, place), 201);
    const coding = await addCoding(context, { ...place, code: code ?? '' });
    return c.json({ coding, code: await readCode(context.db, coding.code) }, 201);
  })
  .openapi(postRemoval, async (c) => {
    const { ids } = c.req.valid('json');
    await removeCodings(c.var.context, ids);
    return c.json({ removed: ids.length }, 200);
  })
  .openapi(postConfirmation, async (c) => {
    const { ids } = c.req.valid('json');
    await confirmCodings(c.var.context, ids);
    return c.json({ confirmed: ids.length }, 200);
  })
  .openapi(patchCoding, async (c) => {
    const { start, end, code, confirmed } = c.req.valid('json');
    const edit: CodingEdit = {
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(code !== undefined && { code }),
      ...(confirmed !== undefined && { confirmed }),
    };
    return c.json(await editCoding(c.var.context, c.req.valid('param').id, edit), 200);
  });
