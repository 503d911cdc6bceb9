import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { addMemo, editMemo, removeMemo } from './memo-actions.ts';
import { ListedMemo, listMemosAbout } from './memo-list.ts';
import { Memo, MemoTarget } from './model.ts';
import { listMemos } from './store.ts';

const Params = z.object({ id: z.string().min(1).max(200) });
const Title = z.string().max(500);
const Text = z.string().max(1_000_000);

const getMemos = createRoute({
  method: 'get',
  path: '/memos',
  summary: 'Memos: all of them, or those on one thing',
  request: {
    query: z.object({ on: MemoTarget.optional(), target: z.string().max(200).optional() }),
  },
  responses: { 200: jsonAnswer(z.object({ memos: z.array(Memo) }), 'Memos, the oldest first') },
});

const getListed = createRoute({
  method: 'get',
  path: '/memos/listed',
  summary: 'All memos with what each is about',
  responses: {
    200: jsonAnswer(z.object({ memos: z.array(ListedMemo) }), 'Memos, the latest first'),
  },
});

const postMemo = createRoute({
  method: 'post',
  path: '/memos',
  summary: 'Write a memo on something',
  request: {
    body: jsonBody(
      z.object({
        on: MemoTarget,
        target: z.string().min(1).max(200),
        title: Title.default(''),
        text: Text,
        author: z.string().trim().min(1).max(100).optional(),
      }),
    ),
  },
  responses: { 201: jsonAnswer(Memo, 'The memo') },
});

const patchMemo = createRoute({
  method: 'patch',
  path: '/memos/{id}',
  summary: 'Edit a memo',
  request: {
    params: Params,
    body: jsonBody(z.object({ title: Title, text: Text }).partial().strict()),
  },
  responses: { 200: jsonAnswer(Memo, 'The memo after the edit') },
});

const deleteMemo = createRoute({
  method: 'delete',
  path: '/memos/{id}',
  summary: 'Delete a memo',
  request: { params: Params },
  responses: { 200: jsonAnswer(z.object({ removed: z.string() }), 'Its id') },
});

export const memoRoutes = createSliceApp()
  .openapi(getMemos, async (c) => {
    const { on, target } = c.req.valid('query');
    const of = on !== undefined && target !== undefined ? { on, target } : undefined;
    return c.json({ memos: await listMemos(c.var.context.db, of) }, 200);
  })
  .openapi(getListed, async (c) => c.json({ memos: await listMemosAbout(c.var.context.db) }, 200))
  .openapi(postMemo, async (c) => {
    const { author, ...memo } = c.req.valid('json');
    const wanted = { ...memo, ...(author !== undefined && { author }) };
    return c.json(await addMemo(c.var.context, wanted), 201);
  })
  .openapi(patchMemo, async (c) => {
    const { title, text } = c.req.valid('json');
    const edit = { ...(title !== undefined && { title }), ...(text !== undefined && { text }) };
    return c.json(await editMemo(c.var.context, c.req.valid('param').id, edit), 200);
  })
  .openapi(deleteMemo, async (c) => {
    const { id } = c.req.valid('param');
    await removeMemo(c.var.context, id);
    return c.json({ removed: id }, 200);
  });
