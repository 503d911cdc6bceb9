/** Merging a colleague's copy of the case over HTTP: first looked at, then taken in. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { DomainError } from '../../kernel/errors.ts';
import { mergeCase, previewMerge } from './merge-case.ts';
import { MergeDecisions, MergePreview, MergeResult } from './model.ts';
import { withCopy } from './open-copy.ts';

const Form = z.object({
  file: z.any().openapi({ type: 'string', format: 'binary' }),
  /** JSON: key of a conflict to `here` or `there`. */
  decisions: z.string().max(5_000_000).optional(),
});

const body = { required: true, content: { 'multipart/form-data': { schema: Form } } } as const;

const postPreview = createRoute({
  method: 'post',
  path: '/merge/preview',
  summary: 'What a copy of the case would bring, and what has to be decided; nothing is changed',
  request: { body },
  responses: { 200: jsonAnswer(MergePreview, 'What is new, and the conflicts') },
});

const postMerge = createRoute({
  method: 'post',
  path: '/merge',
  summary: 'Take in a copy of the case, as one change, once every conflict is decided',
  request: { body },
  responses: { 200: jsonAnswer(MergeResult, 'What was taken in') },
});

async function uploaded(file: unknown): Promise<{ bytes: Uint8Array; fileName: string }> {
  if (!(file instanceof File)) {
    throw new DomainError('invalid', 'Send the case file as a part called "file".');
  }
  return { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name };
}

function readDecisions(text: string | undefined): MergeDecisions {
  try {
    return MergeDecisions.parse(JSON.parse(text ?? '{}'));
  } catch {
    throw new DomainError('invalid', 'The decisions are not JSON of "here" and "there".');
  }
}

export const mergeRoutes = createSliceApp()
  .openapi(postPreview, async (c) => {
    const { bytes, fileName } = await uploaded(c.req.valid('form').file);
    const { db } = c.var.context;
    return c.json(await withCopy(bytes, fileName, (other) => previewMerge(db, other)), 200);
  })
  .openapi(postMerge, async (c) => {
    const form = c.req.valid('form');
    const decisions = readDecisions(form.decisions);
    const { bytes, fileName } = await uploaded(form.file);
    const { context } = c.var;
    const result = await withCopy(bytes, fileName, (other) => mergeCase(context, other, decisions));
    return c.json(result, 200);
  });
