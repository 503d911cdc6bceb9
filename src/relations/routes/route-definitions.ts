import { createRoute, z } from '@hono/zod-openapi';
import { ById, deleteRoute } from '../../http/by-id.ts';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { FoundWayAnswer, NetworkAnswer } from './answers.ts';
import { Link, Place } from './model.ts';

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
  request: { params: ById, body: jsonBody(NewPlace.partial().strict()) },
  responses: { 200: jsonAnswer(Place, 'The place after the edit') },
});

export const deletePlace = deleteRoute(
  '/places/{id}',
  'Delete a place at which no link ends; else 409 with the links in details.references',
);

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
  request: { params: ById, body: jsonBody(NewLink.partial().strict()) },
  responses: { 200: jsonAnswer(Link, 'The link after the edit') },
});

export const deleteLink = deleteRoute('/links/{id}', 'Delete a link');
