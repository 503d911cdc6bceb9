import { createRoute, z } from '@hono/zod-openapi';
import { readDocument, readWords } from '../documents/store.ts';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { carrier } from './carry-over.ts';
import { correctDocument } from './correct-document.ts';
import { listCodes, listCodings } from './store.ts';

const DocumentId = z.object({ id: z.string().min(1).max(200) });
const LONGEST = 20_000_000;

const Fate = z.object({
  carried: z.number().int(),
  blanks: z.number().int(),
  review: z.number().int(),
  /** Codings that would wait for a person, up to a hundred. */
  waiting: z.array(
    z.object({ id: z.string(), code: z.string(), quote: z.string(), why: z.string() }),
  ),
});

const postPreview = createRoute({
  method: 'post',
  path: '/documents/{id}/correction/preview',
  summary: 'What a corrected text would do to the codings; nothing is kept',
  request: {
    params: DocumentId,
    body: jsonBody(z.object({ text: z.string().max(LONGEST) })),
  },
  responses: { 200: jsonAnswer(Fate, 'How many codings go over, and which would not') },
});

const postCorrection = createRoute({
  method: 'post',
  path: '/documents/{id}/correction',
  summary: 'Correct the text of a document; its codings are carried over',
  request: {
    params: DocumentId,
    body: jsonBody(z.object({ text: z.string().max(LONGEST), reason: z.string().max(2000) })),
  },
  responses: {
    200: jsonAnswer(
      Fate.omit({ waiting: true }).extend({ revision: z.number().int() }),
      'The revision, and what happened to the codings',
    ),
  },
});

const MOST_SHOWN = 100;

export const correctRoutes = createSliceApp()
  .openapi(postPreview, async (c) => {
    const { db } = c.var.context;
    const document = await readDocument(db, c.req.valid('param').id);
    const codings = (await listCodings(db, { document: document.id })).filter(
      ({ text, state }) => text === document.text && state === 'placed',
    );
    const fate: z.infer<typeof Fate> = { carried: 0, blanks: 0, review: 0, waiting: [] };
    if (codings.length === 0) return c.json(fate, 200);
    const names = new Map((await listCodes(db)).map(({ id, name }) => [id, name]));
    const carry = carrier(await readWords(db, document.text), c.req.valid('json').text);
    for (const coding of codings) {
      const to = carry(coding);
      if (to.ok) fate[to.how === 'blanks' ? 'blanks' : 'carried'] += 1;
      else {
        fate.review += 1;
        const { id, code, quote } = coding;
        fate.waiting.push({ id, code: names.get(code) ?? code, quote, why: to.why });
      }
    }
    return c.json({ ...fate, waiting: fate.waiting.slice(0, MOST_SHOWN) }, 200);
  })
  .openapi(postCorrection, async (c) => {
    const { text, reason } = c.req.valid('json');
    const { id } = c.req.valid('param');
    const { document, ...fate } = await correctDocument(c.var.context, id, text, reason);
    return c.json({ ...fate, revision: document.revision }, 200);
  });
