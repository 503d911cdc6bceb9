import { createRoute, z } from '@hono/zod-openapi';
import { listRevisions, whatBecameOf } from '../db/history.ts';
import type { Db } from '../db/schema.ts';
import { type Replayed, redo, undo } from '../db/undo.ts';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { setCaseInfo, undoState } from './actions.ts';
import { CaseInfo, CaseState, Replay, RevisionEntry, Shown } from './model.ts';
import { readCaseInfo } from './store.ts';

const getCase = createRoute({
  method: 'get',
  path: '/case',
  summary: 'The title page of the case',
  responses: { 200: jsonAnswer(CaseState, 'The case') },
});

const patchCase = createRoute({
  method: 'patch',
  path: '/case',
  summary: 'Change the title page',
  request: { body: jsonBody(CaseInfo.partial().strict()) },
  responses: { 200: jsonAnswer(CaseState, 'The case after the change') },
});

const shownBody = { content: { 'application/json': { schema: Shown } } } as const;

const postUndo = createRoute({
  method: 'post',
  path: '/undo',
  summary: 'Take the last change back',
  request: { body: shownBody },
  responses: { 200: jsonAnswer(Replay, 'What was undone') },
});

const postRedo = createRoute({
  method: 'post',
  path: '/redo',
  summary: 'Do the last undone change again',
  request: { body: shownBody },
  responses: { 200: jsonAnswer(Replay, 'What was redone') },
});

const getRevisions = createRoute({
  method: 'get',
  path: '/revisions',
  summary: 'The history of the case, the latest change first',
  request: {
    query: z.object({
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: {
    200: jsonAnswer(z.object({ revisions: z.array(RevisionEntry) }), 'A page of the history'),
  },
});

export const caseRoutes = createSliceApp()
  .openapi(getCase, async (c) => {
    const { db } = c.var.context;
    return c.json({ ...(await readCaseInfo(db)), ...(await undoState(db)) }, 200);
  })
  .openapi(patchCase, async (c) => {
    const { context } = c.var;
    const info = await setCaseInfo(context, dropUndefined(c.req.valid('json')));
    return c.json({ ...info, ...(await undoState(context.db)) }, 200);
  })
  .openapi(postUndo, async (c) => {
    const { context } = c.var;
    return c.json(await replayedAnswer(context.db, await undo(context), c.req.valid('json')), 200);
  })
  .openapi(postRedo, async (c) => {
    const { context } = c.var;
    return c.json(await replayedAnswer(context.db, await redo(context), c.req.valid('json')), 200);
  })
  .openapi(getRevisions, async (c) => {
    const { before, limit } = c.req.valid('query');
    const revisions = await listRevisions(c.var.context.db, {
      limit,
      ...(before !== undefined && { before }),
    });
    return c.json({ revisions }, 200);
  });

async function replayedAnswer(
  db: Db,
  replayed: Replayed | null,
  { shown = [] }: Partial<z.infer<typeof Shown>>,
): Promise<z.infer<typeof Replay>> {
  const became = replayed && { ...replayed, ...(await whatBecameOf(db, replayed.seq, shown)) };
  return { replayed: became, ...(await undoState(db)) };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A field that was not sent is left as it is. */
const dropUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>;
