/** Actors over HTTP: the list, one by one, offices and members on a day, merging. */
import { createRoute, z } from '@hono/zod-openapi';
import { readRecord } from '../db/records.ts';
import { findReferences } from '../db/references.ts';
import { deleteRoute } from '../http/by-id.ts';
import { jsonAnswer, jsonBody } from '../http/json.ts';
import { ReferenceAnswer } from '../http/reference-answer.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { EdtfDate } from '../kernel/dates/edtf-schema.ts';
import { addActors, editActor, removeActor } from './actions.ts';
import { allNamesQuery } from './all-names.ts';
import { forecastMerge, mergeActors } from './merge-actors.ts';
import { Actor, ActorRole, StateCodes } from './model.ts';
import { ACTOR_PATHS } from './named-by.ts';
import { ActorEdit, NewActor } from './new-actor.ts';
import { actorRecords } from './records.ts';
import { membersOn, officeOn, officersOn } from './roles-on.ts';
import { findState } from './state-codes.ts';
import { listActors } from './store.ts';

const Id = z.string().min(1).max(200);
const Params = z.object({ id: Id });

const Merge = z.object({
  merged: Actor,
  /** Where the two say different things; the one that stays has the word. */
  differences: z.array(z.object({ field: z.string(), kept: z.string(), lost: z.string() })),
  references: z.array(ReferenceAnswer),
});

const RoleOn = z.object({ actor: z.string(), role: ActorRole, certain: z.boolean() });

const getActors = createRoute({
  method: 'get',
  path: '/actors',
  summary: 'All actors by their names',
  responses: { 200: jsonAnswer(z.object({ actors: z.array(Actor) }), 'The actors') },
});

const getActor = createRoute({
  method: 'get',
  path: '/actors/{id}',
  summary: 'An actor, with a query for all its names and what names it',
  request: { params: Params },
  responses: {
    200: jsonAnswer(
      z.object({
        actor: Actor,
        /** For the search: any of its names; null without letters in them. */
        query: z.string().nullable(),
        references: z.array(ReferenceAnswer),
      }),
      'The actor',
    ),
  },
});

const postActors = createRoute({
  method: 'post',
  path: '/actors',
  summary: 'Add actors',
  request: { body: jsonBody(z.object({ actors: z.array(NewActor).min(1).max(5000) })) },
  responses: { 201: jsonAnswer(z.object({ actors: z.array(Actor) }), 'The actors with their ids') },
});

const patchActor = createRoute({
  method: 'patch',
  path: '/actors/{id}',
  summary: 'Edit an actor: sets the fields given',
  request: { params: Params, body: jsonBody(ActorEdit) },
  responses: { 200: jsonAnswer(Actor, 'The actor after the edit') },
});

const deleteActor = deleteRoute(
  '/actors/{id}',
  'Remove an actor that nothing names; else 409 with what does in details.references',
);

const MergeQuery = z.object({ other: Id });

const getMerge = createRoute({
  method: 'get',
  path: '/actors/{id}/merge',
  summary: 'What merging another actor into this one would do',
  request: { params: Params, query: MergeQuery },
  responses: { 200: jsonAnswer(Merge, 'The merged actor, differences, what moves') },
});

const postMerge = createRoute({
  method: 'post',
  path: '/actors/{id}/merge',
  summary: 'Merge another actor into this one',
  request: { params: Params, body: jsonBody(MergeQuery) },
  responses: { 200: jsonAnswer(Merge, 'What was done') },
});

const getRolesOn = createRoute({
  method: 'get',
  path: '/actors/{id}/on/{date}',
  summary: 'Offices that an actor held on a date, its members, and who held an office in it',
  request: { params: Params.extend({ date: EdtfDate }) },
  responses: {
    200: jsonAnswer(
      z.object({
        offices: z.array(RoleOn),
        members: z.array(RoleOn),
        officers: z.array(RoleOn),
      }),
      'Roles; not certain where a date is vague',
    ),
  },
});

const getState = createRoute({
  method: 'get',
  path: '/state-codes',
  summary: 'A state by code or name, with its codes and its names in languages',
  request: {
    query: z.object({
      of: z.string().max(200),
      languages: z
        .string()
        .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*(,[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)*$/)
        .max(500)
        .default('en'),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({
        state: z
          .object({
            codes: StateCodes,
            name: z.string(),
            names: z.array(
              z.object({ text: z.string(), language: z.string(), kind: z.literal('usual') }),
            ),
          })
          .nullable(),
      }),
      'The state, or null',
    ),
  },
});

export const actorRoutes = createSliceApp()
  .openapi(getActors, async (c) => c.json({ actors: await listActors(c.var.context.db) }, 200))
  .openapi(getActor, async (c) => {
    const { db } = c.var.context;
    const actor = await readRecord(db, actorRecords, c.req.valid('param').id);
    const references = await findReferences(db, ACTOR_PATHS, actor.id);
    return c.json({ actor, query: allNamesQuery(actor), references }, 200);
  })
  .openapi(postActors, async (c) => {
    const actors = await addActors(c.var.context, c.req.valid('json').actors);
    return c.json({ actors }, 201);
  })
  .openapi(patchActor, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await editActor(c.var.context, id, c.req.valid('json')), 200);
  })
  .openapi(deleteActor, async (c) => {
    const { id } = c.req.valid('param');
    await removeActor(c.var.context, id);
    return c.json({ removed: id }, 200);
  })
  .openapi(getMerge, async (c) => {
    const { other } = c.req.valid('query');
    return c.json(await forecastMerge(c.var.context.db, c.req.valid('param').id, other), 200);
  })
  .openapi(postMerge, async (c) => {
    const { other } = c.req.valid('json');
    return c.json(await mergeActors(c.var.context, c.req.valid('param').id, other), 200);
  })
  .openapi(getRolesOn, async (c) => {
    const { id, date } = c.req.valid('param');
    const { db } = c.var.context;
    const actor = await readRecord(db, actorRecords, id);
    const actors = await listActors(db);
    const [members, officers] = [membersOn(actors, id, date), officersOn(actors, id, date)];
    return c.json({ offices: officeOn(actor, date), members, officers }, 200);
  })
  .openapi(getState, async (c) => {
    const { of, languages } = c.req.valid('query');
    return c.json({ state: findState(of, languages.split(',')) }, 200);
  });
