import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { FoundWayAnswer, NetworkAnswer } from './answers.ts';
import { Link, Place } from './model.ts';

const Id = z.object({ id: z.string().min(1).max(200) });
const Removed = z.object({ removed: z.string() });

export const getNetwork = createRoute({
  method: 'get',
  path: '/routes',
  summary: 'All places and all links between them',
  responses: { 200: jsonAnswer(NetworkAnswer, 'Places by their names, links by their titles') },
});

export const getWay = createRoute({
  method: 'get',
  path: '/routes/way',
  summary: 'How something could go from a place to another on a day, and if not, why not',
  request: {
    query: z.object({
      /** Id or any name, in any script. */
      from: z.string().min(1).max(300),
      to: z.string().min(1).max(300),
      /** `rail`, `rail,ferry`; every kind when it is not said. */
      mode: z.string().max(100).default(''),
      /** `2021-06-01`; today when it is not said. */
      on: z.string().max(40).optional(),
    }),
  },
  responses: { 200: jsonAnswer(FoundWayAnswer, 'The way, what bars it, and both in words') },
});

const NewPlace = Place.omit({ id: true });

export const postPlace = createRoute({
  method: 'post',
  path: '/places',
  summary: 'Add a place',
  request: { body: jsonBody(NewPlace.strict()) },
  responses: { 201: jsonAnswer(Place, 'The place') },
});

export const patchPlace = createRoute({
  method: 'patch',
  path: '/places/{id}',
  summary: 'Edit a place',
  request: { params: Id, body: jsonBody(NewPlace.partial().strict()) },
  responses: { 200: jsonAnswer(Place, 'The place after the edit') },
});

export const deletePlace = createRoute({
  method: 'delete',
  path: '/places/{id}',
  summary: 'Delete a place at which no link ends; else 409 with the links in details.references',
  request: { params: Id },
  responses: { 200: jsonAnswer(Removed, 'Its id') },
});

const NewLink = Link.omit({ id: true });

export const postLink = createRoute({
  method: 'post',
  path: '/links',
  summary: 'Add a link between two places',
  request: { body: jsonBody(NewLink.strict()) },
  responses: { 201: jsonAnswer(Link, 'The link') },
});

export const patchLink = createRoute({
  method: 'patch',
  path: '/links/{id}',
  summary: 'Edit a link',
  request: { params: Id, body: jsonBody(NewLink.partial().strict()) },
  responses: { 200: jsonAnswer(Link, 'The link after the edit') },
});

export const deleteLink = createRoute({
  method: 'delete',
  path: '/links/{id}',
  summary: 'Delete a link',
  request: { params: Id },
  responses: { 200: jsonAnswer(Removed, 'Its id') },
});
