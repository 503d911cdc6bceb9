/** Observations over HTTP: lists by filter, the timeline, one by one, many at once. */
import { createRoute, z } from '@hono/zod-openapi';
import type { TypedResponse } from 'hono';
import { findRecord, readRecord } from '../db/records.ts';
import { findReferences } from '../db/references.ts';
import type { Db } from '../db/schema.ts';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { ReferenceAnswer } from '../http/reference-answer.ts';
import { createSliceApp } from '../http/slice-app.ts';
import {
  addObservations,
  editObservation,
  editObservations,
  removeObservations,
} from './actions.ts';
import { Corroboration } from './corroboration.ts';
import { CompactObservation } from './listing/compact.ts';
import { FilterAddress, readFilter } from './listing/filter-address.ts';
import {
  countDyads,
  FilterChoices,
  filterChoices,
  listObservations,
  ObservationOrder,
  ObservationTimeline,
  timelineJson,
} from './listing/list.ts';
import { Observation } from './model.ts';
import { OBSERVATION_PATHS } from './named-by.ts';
import { BulkEdit, NewObservation, ObservationEdit } from './new-observation.ts';
import { readCorroboration } from './read-corroboration.ts';
import { observationRecords } from './records.ts';

const Id = z.string().min(1).max(200);
const Params = z.object({ id: Id });
const Ids = z.array(Id).min(1).max(10_000);

const ReadObservation = z.object({
  observation: Observation,
  corroboration: Corroboration.extend({
    /** Indices of locators that have one origin. */
    origins: z.array(z.array(z.number().int())),
  }),
  references: z.array(ReferenceAnswer),
});

const getObservations = createRoute({
  method: 'get',
  path: '/observations',
  summary: 'Observations by kind, date, actor, dyad, code, episode, source, sphere and grade',
  request: {
    query: FilterAddress.extend({
      order: ObservationOrder.default('date'),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ total: z.number().int(), observations: z.array(CompactObservation) }),
      'A page of them, and how many there are',
    ),
  },
});

const getTimeline = createRoute({
  method: 'get',
  path: '/observations/timeline',
  summary: 'All observations that the filter lets through, in the order of time',
  request: { query: FilterAddress },
  responses: {
    200: jsonAnswer(ObservationTimeline, 'The observations and the days between which they lie'),
  },
});

const getChoices = createRoute({
  method: 'get',
  path: '/observations/choices',
  summary: 'How many observations each value of the filter would find',
  request: { query: FilterAddress },
  responses: { 200: jsonAnswer(FilterChoices, 'Counts, the largest first') },
});

const getDyads = createRoute({
  method: 'get',
  path: '/observations/dyads',
  summary: 'Directed pairs of actors that occur, with counts',
  request: { query: FilterAddress },
  responses: {
    200: jsonAnswer(
      z.object({
        dyads: z.array(
          z.object({
            who: z.string(),
            to: z.string(),
            count: z.number().int(),
            first: z.string().nullable(),
            last: z.string().nullable(),
          }),
        ),
      }),
      'The most frequent first',
    ),
  },
});

const getObservation = createRoute({
  method: 'get',
  path: '/observations/{id}',
  summary: 'An observation, its corroboration, and what rests on it',
  request: { params: Params },
  responses: { 200: jsonAnswer(ReadObservation, 'The observation') },
});

const postRead = createRoute({
  method: 'post',
  path: '/observations/read',
  summary: 'Several observations in full; one that is not there any more is named, not refused',
  request: { body: jsonBody(z.object({ ids: Ids })) },
  responses: {
    200: jsonAnswer(
      z.object({ observations: z.array(ReadObservation), gone: z.array(z.string()) }),
      'In the order of the ids',
    ),
  },
});

const postObservations = createRoute({
  method: 'post',
  path: '/observations',
  summary: 'Add observations',
  request: {
    body: jsonBody(z.object({ observations: z.array(NewObservation).min(1).max(10_000) })),
  },
  responses: {
    201: jsonAnswer(z.object({ observations: z.array(Observation) }), 'With their ids'),
  },
});

const patchObservation = createRoute({
  method: 'patch',
  path: '/observations/{id}',
  summary: 'Edit an observation: sets the fields given',
  request: { params: Params, body: jsonBody(ObservationEdit) },
  responses: { 200: jsonAnswer(Observation, 'The observation after the edit') },
});

const postEdit = createRoute({
  method: 'post',
  path: '/observations/edit',
  summary: 'Edit many observations at once',
  request: { body: jsonBody(z.object({ ids: Ids, edit: BulkEdit })) },
  responses: { 200: jsonAnswer(z.object({ edited: z.array(z.string()) }), 'Their ids') },
});

const postRemove = createRoute({
  method: 'post',
  path: '/observations/remove',
  summary: 'Remove observations that nothing rests on; else 409 with what does',
  request: { body: jsonBody(z.object({ ids: Ids })) },
  responses: { 200: jsonAnswer(z.object({ removed: z.array(z.string()) }), 'Their ids') },
});

async function inFull(db: Db, observation: Observation): Promise<z.infer<typeof ReadObservation>> {
  const corroboration = await readCorroboration(db, observation.locators);
  const references = await findReferences(db, OBSERVATION_PATHS, observation.id);
  return { observation, corroboration, references };
}

export const observationRoutes = createSliceApp()
  .openapi(getObservations, async (c) => {
    const { order, offset, limit, ...address } = c.req.valid('query');
    const { db } = c.var.context;
    const page = { order, offset, limit };
    return c.json(await listObservations(db, await readFilter(db, address), page), 200);
  })
  .openapi(getTimeline, async (c) => {
    const { db } = c.var.context;
    const json = await timelineJson(db, await readFilter(db, c.req.valid('query')));
    const answer: Response = c.body(json, 200, { 'content-type': 'application/json' });
    return answer as TypedResponse<ObservationTimeline, 200, 'json'> & Response;
  })
  .openapi(getChoices, async (c) => {
    const { db } = c.var.context;
    return c.json(await filterChoices(db, await readFilter(db, c.req.valid('query'))), 200);
  })
  .openapi(getDyads, async (c) => {
    const { db } = c.var.context;
    const dyads = await countDyads(db, await readFilter(db, c.req.valid('query')));
    return c.json({ dyads }, 200);
  })
  .openapi(postObservations, async (c) => {
    const wanted = c.req.valid('json').observations;
    return c.json({ observations: await addObservations(c.var.context, wanted) }, 201);
  })
  .openapi(postRead, async (c) => {
    const { db } = c.var.context;
    const observations: z.infer<typeof ReadObservation>[] = [];
    const gone: string[] = [];
    for (const id of c.req.valid('json').ids) {
      const found = await findRecord(db, observationRecords, id);
      if (found) observations.push(await inFull(db, found));
      else gone.push(id);
    }
    return c.json({ observations, gone }, 200);
  })
  .openapi(postEdit, async (c) => {
    const { ids, edit } = c.req.valid('json');
    const edited = await editObservations(c.var.context, ids, edit);
    return c.json({ edited: edited.map(({ id }) => id) }, 200);
  })
  .openapi(postRemove, async (c) => {
    const { ids } = c.req.valid('json');
    await removeObservations(c.var.context, ids);
    return c.json({ removed: ids }, 200);
  });

/** Mounted after all others: its addresses hold an id where theirs hold a word. */
export const oneObservationRoutes = createSliceApp()
  .openapi(getObservation, async (c) => {
    const { db } = c.var.context;
    const observation = await readRecord(db, observationRecords, c.req.valid('param').id);
    return c.json(await inFull(db, observation), 200);
  })
  .openapi(patchObservation, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await editObservation(c.var.context, id, c.req.valid('json')), 200);
  });
