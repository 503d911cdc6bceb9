/** Likely duplicates and joining, over HTTP. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { ReferenceAnswer } from '../../http/reference-answer.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { CompactObservation } from '../listing/compact.ts';
import { FilterAddress, readFilter } from '../listing/filter-address.ts';
import { compactObservations } from '../listing/list.ts';
import { Observation } from '../model.ts';
import { likelyDuplicates } from './duplicates.ts';
import { JoinChoice, JoinDifference } from './join.ts';
import { forecastJoin, joinInto } from './join-actions.ts';

const getDuplicates = createRoute({
  method: 'get',
  path: '/observations/duplicates',
  summary: 'Pairs that may tell of one thing: dates meet, an actor is shared, words are similar',
  request: { query: FilterAddress },
  responses: {
    200: jsonAnswer(
      z.object({
        pairs: z.array(
          z.object({
            first: CompactObservation,
            second: CompactObservation,
            words: z.number(),
            actors: z.array(z.string()),
          }),
        ),
        complete: z.boolean(),
      }),
      'The most alike first; not complete where there were too many to compare',
    ),
  },
});

const JoinBody = z.object({
  /** The first is the one that stays. */
  ids: z.array(z.string().max(200)).min(2).max(200),
  choose: JoinChoice.default({}),
});

const Joined = z.object({
  joined: Observation,
  differences: z.array(JoinDifference),
  references: z.array(ReferenceAnswer),
});

const postForecast = createRoute({
  method: 'post',
  path: '/observations/join/forecast',
  summary: 'What joining observations would give; nothing is kept',
  request: { body: jsonBody(JoinBody) },
  responses: { 200: jsonAnswer(Joined, 'The joined observation, and where they differ') },
});

const postJoin = createRoute({
  method: 'post',
  path: '/observations/join',
  summary: 'Join observations of one thing; one undo splits them again',
  request: { body: jsonBody(JoinBody) },
  responses: { 200: jsonAnswer(Joined, 'What was done') },
});

export const joiningRoutes = createSliceApp()
  .openapi(getDuplicates, async (c) => {
    const { db } = c.var.context;
    const all = await compactObservations(db, await readFilter(db, c.req.valid('query')));
    const { pairs, complete } = likelyDuplicates(all);
    const byId = new Map(all.map((one) => [one.id, one]));
    const shown = pairs.flatMap(({ first, second, words, actors }) => {
      const [a, b] = [byId.get(first), byId.get(second)];
      return a && b ? [{ first: a, second: b, words, actors }] : [];
    });
    return c.json({ pairs: shown, complete }, 200);
  })
  .openapi(postForecast, async (c) => {
    const { ids, choose } = c.req.valid('json');
    return c.json(await forecastJoin(c.var.context.db, ids, choose), 200);
  })
  .openapi(postJoin, async (c) => {
    const { ids, choose } = c.req.valid('json');
    return c.json(await joinInto(c.var.context, ids, choose), 200);
  });
