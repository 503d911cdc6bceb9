import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import {
  CellEdit,
  ChangesAnswer,
  ChoicesAnswer,
  EvidenceAnswer,
  GridAnswer,
  ListedComparison,
  MeasuresAnswer,
} from './answers.ts';
import { CellPick, Comparison, ComparisonCell } from './model.ts';

const Id = z.object({ id: z.string().min(1).max(200) });
const AsOf = z.object({
  asOf: z.iso
    .date()
    .optional()
    .openapi({ description: 'Only what was known by this day; without it, everything' }),
});
const Name = z.string().min(1).max(200);

export const getComparisons = createRoute({
  method: 'get',
  path: '/comparisons',
  summary: 'All comparisons',
  responses: {
    200: jsonAnswer(z.object({ comparisons: z.array(ListedComparison) }), 'By id'),
  },
});

export const getComparison = createRoute({
  method: 'get',
  path: '/comparisons/{id}',
  summary: 'The grid of a comparison: what was judged of each cell, and what rests under it',
  request: { params: Id, query: AsOf },
  responses: { 200: jsonAnswer(GridAnswer, 'Questions, within them dyads, within them periods') },
});

export const getEvidence = createRoute({
  method: 'get',
  path: '/comparisons/{id}/evidence/{question}/{period}',
  summary: 'Observations and passages of one question and period, dyad beside dyad',
  request: { params: Id.extend({ question: Name, period: Name }), query: AsOf },
  responses: {
    200: jsonAnswer(z.object({ cells: z.array(EvidenceAnswer) }), 'In the order of the dyads'),
  },
});

export const getChoices = createRoute({
  method: 'get',
  path: '/comparisons/{id}/choices',
  summary: 'Observations, coded passages or figures that could be put into a cell, found by words',
  request: {
    params: Id,
    query: z.object({
      kind: CellPick.shape.kind,
      words: z.string().max(500).default('').openapi({ description: 'Each must begin a word' }),
      period: Name.optional().openapi({ description: 'What lies in this period comes first' }),
      limit: z.coerce.number().int().min(1).max(200).default(40),
    }),
  },
  responses: { 200: jsonAnswer(ChoicesAnswer, 'With the ids by which a cell names them') },
});

export const getMeasures = createRoute({
  method: 'get',
  path: '/comparisons/{id}/measures',
  summary: 'Differences in differences, likeness, truth table and effect sizes',
  request: {
    params: Id,
    query: AsOf.extend({ seed: z.coerce.number().int().min(0).default(1) }),
  },
  responses: { 200: jsonAnswer(MeasuresAnswer, 'What can be reckoned from the cells') },
});

export const getChanges = createRoute({
  method: 'get',
  path: '/comparisons/{id}/changes',
  summary: 'When the number of observations of each dyad changed, beside the dates proposed',
  request: {
    params: Id,
    query: AsOf.extend({
      by: z.enum(['month', 'year']).default('month'),
      kinds: z.enum(['all', 'event', 'statement']).default('all'),
      penalty: z.coerce
        .number()
        .min(0)
        .max(1e6)
        .optional()
        .openapi({ description: 'What a further break must save; without it 2 ln n' }),
      hazard: z.coerce.number().gt(0).lt(1).optional(),
      near: z.coerce.number().int().min(0).max(60).optional(),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ dyads: z.array(ChangesAnswer) }),
      'Dyads with at least four steps between their first and last observation',
    ),
  },
});

const NewComparison = Comparison.omit({ id: true }).strict();

export const postComparison = createRoute({
  method: 'post',
  path: '/comparisons',
  summary: 'Set up a comparison',
  request: { body: jsonBody(NewComparison) },
  responses: { 201: jsonAnswer(Comparison, 'The comparison') },
});

export const patchComparison = createRoute({
  method: 'patch',
  path: '/comparisons/{id}',
  summary: 'Edit a comparison; what was said of questions and dyads that it loses goes with them',
  request: { params: Id, body: jsonBody(NewComparison.partial().strict()) },
  responses: { 200: jsonAnswer(Comparison, 'The comparison after the edit') },
});

export const deleteComparison = createRoute({
  method: 'delete',
  path: '/comparisons/{id}',
  summary: 'Delete a comparison with its cells',
  request: { params: Id },
  responses: { 200: jsonAnswer(z.object({ removed: z.string() }), 'Its id') },
});

export const patchCell = createRoute({
  method: 'patch',
  path: '/comparisons/{id}/cells/{question}/{dyad}/{period}',
  summary: 'Judge a cell, or sort its evidence',
  request: {
    params: Id.extend({ question: Name, dyad: Name, period: Name }),
    body: jsonBody(CellEdit),
  },
  responses: {
    200: jsonAnswer(
      z.object({ cell: ComparisonCell.nullable() }),
      'What is said of it now; null for nothing',
    ),
  },
});
