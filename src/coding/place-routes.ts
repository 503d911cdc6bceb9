/** Passages by themselves, and one code for many places: what a list of hits works with. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { codePlaces } from './code-places.ts';
import { Code, Coding } from './model.ts';
import { PassageInDocument } from './passage-model.ts';
import { readPassage } from './read-passage.ts';

const Id = z.string().min(1).max(200);
const Coder = z.string().trim().min(1).max(100);
const Offset = z.number().int().min(0).max(1e9);
const MOST_PLACES = 20_000;

const getPassage = createRoute({
  method: 'get',
  path: '/documents/{id}/passage',
  summary: 'The passage of a document at a place, with the codings that touch it',
  request: {
    params: z.object({ id: Id }),
    query: z.object({
      at: z.coerce.number().int().min(0).max(1e9),
      /** Only the codings of this coder. */
      coder: Coder.optional(),
    }),
  },
  responses: { 200: jsonAnswer(PassageInDocument, 'The passage') },
});

const ManyPlaces = z
  .object({
    places: z
      .array(z.object({ document: Id, start: Offset, end: Offset }))
      .min(1)
      .max(MOST_PLACES),
    /** `passage` codes the whole passages in which the places stand. */
    unit: z.enum(['match', 'passage']).default('match'),
    coder: Coder.optional(),
    /** Id of a code of the codebook. */
    code: Id.optional(),
    /** Or the name of a code that is made for it. */
    newCode: z.string().trim().min(1).max(200).optional(),
  })
  .refine(({ code, newCode }) => (code === undefined) !== (newCode === undefined), {
    message: 'Name either a code or a new code.',
  });

const postPlaces = createRoute({
  method: 'post',
  path: '/codings/places',
  summary: 'Code many places with one code, as one change',
  request: { body: jsonBody(ManyPlaces) },
  responses: {
    201: jsonAnswer(
      z.object({ code: Code, made: z.array(Coding), same: z.number().int() }),
      'The codings made, and how many places were coded so already',
    ),
  },
});

export const placeRoutes = createSliceApp()
  .openapi(getPassage, async (c) => {
    const { at, coder } = c.req.valid('query');
    const wanted = { document: c.req.valid('param').id, at, coder };
    return c.json(await readPassage(c.var.context.db, wanted), 200);
  })
  .openapi(postPlaces, async (c) => {
    const { code, newCode, ...rest } = c.req.valid('json');
    const wanted = newCode === undefined ? { id: code ?? '' } : { name: newCode };
    return c.json(await codePlaces(c.var.context, { ...rest, code: wanted }), 201);
  });
