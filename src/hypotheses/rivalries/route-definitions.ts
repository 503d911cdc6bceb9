import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { Observation } from '../../observations/model.ts';
import { Assessment, Hypothesis, Rivalry } from '../weighing/model.ts';
import { MissingAnswer, ReportAnswer, RivalrySummary, WeighingAnswer } from './answers.ts';
import {
  AssessmentEdit,
  HypothesisEdit,
  NewAssessment,
  NewHypothesis,
  NewRival,
  NewRivalry,
  RivalryEdit,
} from './new-rivalry.ts';
import { SearchResult } from './search-result.ts';

const Name = z.string().min(1).max(200);
const Id = z.object({ id: Name });
/** `2020-11-10`; all that is known when it is not said. */
const AsOf = z.object({ asOf: z.string().max(40).optional() });
const Removed = z.object({ removed: z.string() });

export const getHypotheses = createRoute({
  method: 'get',
  path: '/hypotheses',
  summary: 'All hypotheses of the case',
  responses: { 200: jsonAnswer(z.object({ hypotheses: z.array(Hypothesis) }), 'By their ids') },
});

export const postHypothesis = createRoute({
  method: 'post',
  path: '/hypotheses',
  summary: 'Add a hypothesis',
  request: { body: jsonBody(NewHypothesis) },
  responses: { 201: jsonAnswer(Hypothesis, 'The hypothesis') },
});

export const patchHypothesis = createRoute({
  method: 'patch',
  path: '/hypotheses/{id}',
  summary: 'Edit a hypothesis',
  request: { params: Id, body: jsonBody(HypothesisEdit) },
  responses: { 200: jsonAnswer(Hypothesis, 'The hypothesis after the edit') },
});

export const deleteHypothesis = createRoute({
  method: 'delete',
  path: '/hypotheses/{id}',
  summary: 'Remove a hypothesis that is no rival and no part of another; else 409',
  request: { params: Id },
  responses: { 200: jsonAnswer(Removed, 'Its id') },
});

export const getRivalries = createRoute({
  method: 'get',
  path: '/rivalries',
  summary: 'All sets of rivals, with what is believed of each or why there is no verdict',
  request: { query: AsOf },
  responses: { 200: jsonAnswer(z.object({ rivalries: z.array(RivalrySummary) }), 'By their ids') },
});

export const postRivalry = createRoute({
  method: 'post',
  path: '/rivalries',
  summary: 'Set up rivals: hypotheses of the case, or new ones that are added with it',
  request: { body: jsonBody(NewRivalry) },
  responses: { 201: jsonAnswer(Rivalry, 'The rivals') },
});

export const patchRivalry = createRoute({
  method: 'patch',
  path: '/rivalries/{id}',
  summary: 'Edit rivals: question, priors, why they exclude each other, origins, searches',
  request: { params: Id, body: jsonBody(RivalryEdit) },
  responses: { 200: jsonAnswer(Rivalry, 'The rivals after the edit') },
});

export const deleteRivalry = createRoute({
  method: 'delete',
  path: '/rivalries/{id}',
  summary: 'Remove rivals with all that was weighed under them; the hypotheses stay',
  request: { params: Id },
  responses: { 200: jsonAnswer(Removed, 'Their id') },
});

const ChangedRivals = z.object({ rivalry: Rivalry, missing: z.array(MissingAnswer) });

export const postRival = createRoute({
  method: 'post',
  path: '/rivalries/{id}/rivals',
  summary: 'One more rival: no verdict until everything is assessed under it as well',
  request: { params: Id, body: jsonBody(NewRival) },
  responses: { 201: jsonAnswer(ChangedRivals, 'The rivals, and what has to be assessed') },
});

export const deleteRival = createRoute({
  method: 'delete',
  path: '/rivalries/{id}/rivals/{hypothesis}',
  summary: 'Take out a rival with what was assessed under it; the others share its prior',
  request: { params: Id.extend({ hypothesis: Name }) },
  responses: { 200: jsonAnswer(ChangedRivals, 'The rivals, and what has to be assessed') },
});

export const postSearchResult = createRoute({
  method: 'post',
  path: '/rivalries/{id}/searches/{search}/result',
  summary: 'What came of a planned search: an observation, weighed as the search had it',
  request: { params: Id.extend({ search: Name }), body: jsonBody(SearchResult) },
  responses: {
    201: jsonAnswer(
      z.object({ observation: Observation, assessment: Assessment }),
      'At the end of the table; the search is off the plan',
    ),
  },
});

export const getWeighing = createRoute({
  method: 'get',
  path: '/rivalries/{id}/weighing',
  summary: 'What is weighed and what comes of it: dB, matrix, tests, posterior, its course in time',
  request: { params: Id, query: AsOf },
  responses: { 200: jsonAnswer(WeighingAnswer, 'Without a verdict where there are faults') },
});

export const getReport = createRoute({
  method: 'get',
  path: '/rivalries/{id}/report',
  summary: 'What the verdict hangs on; 422 with the faults where there is none',
  request: {
    params: Id,
    query: AsOf.extend({
      seed: z.coerce.number().int().min(0).max(4_294_967_295).default(1),
      draws: z.coerce.number().int().min(1).max(200_000).default(20_000),
      shape: z.enum(['pert', 'uniform']).default('pert'),
      /** Standard deviation of an error that all probabilities of one coder share, in logits. */
      sharedError: z.coerce.number().min(0).max(5).default(0),
    }),
  },
  responses: { 200: jsonAnswer(ReportAnswer, 'The same request gives the same answer') },
});

export const postAssessment = createRoute({
  method: 'post',
  path: '/rivalries/{id}/assessments',
  summary: 'Put an observation on the table of these rivals',
  request: { params: Id, body: jsonBody(NewAssessment) },
  responses: { 201: jsonAnswer(Assessment, 'At the end of the table') },
});

export const putOrder = createRoute({
  method: 'put',
  path: '/rivalries/{id}/order',
  summary: 'Weigh in another order',
  request: {
    params: Id,
    body: jsonBody(z.strictObject({ assessments: z.array(Name).max(10_000) })),
  },
  responses: {
    200: jsonAnswer(z.object({ assessments: z.array(z.string()) }), 'Their ids in the new order'),
  },
});

export const patchAssessment = createRoute({
  method: 'patch',
  path: '/assessments/{id}',
  summary: 'Weigh an observation anew: sets the fields given',
  request: { params: Id, body: jsonBody(AssessmentEdit) },
  responses: { 200: jsonAnswer(Assessment, 'The assessment after the edit') },
});

export const deleteAssessment = createRoute({
  method: 'delete',
  path: '/assessments/{id}',
  summary: 'Take an observation off the table; 409 where another was weighed taking it as known',
  request: { params: Id },
  responses: { 200: jsonAnswer(Removed, 'Its id') },
});

export const getWeighedUnder = createRoute({
  method: 'get',
  path: '/observations/{id}/weighing',
  summary: 'How an observation weighs under each set of rivals',
  request: { params: Id },
  responses: {
    200: jsonAnswer(
      z.object({
        weighed: z.array(
          z.object({
            ...{ rivalry: z.string(), question: z.string(), assessment: Assessment },
            rivals: z.array(z.object({ hypothesis: z.string(), label: z.string() })),
            knownOn: z.string().nullable(),
            /** As it counts; null without a verdict or where it does not count. */
            row: z
              .object({
                likely: z.array(z.number()),
                power: z.number(),
                /** Greatest |dB| between two rivals, and which; null where it excludes one. */
                diagnosticity: z.number().nullable(),
                before: z.array(z.number()),
                after: z.array(z.number()),
              })
              .nullable(),
            /** Why it does not count; empty where it does. */
            why: z.string(),
          }),
        ),
      }),
      'Nothing where it is not weighed',
    ),
  },
});
