import { createRoute, z } from '@hono/zod-openapi';
import { ById, deleteRoute } from '../../http/by-id.ts';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { AgreementAnswer, DueAnswer } from './answers.ts';
import { Agreement, Performance, Provision } from './model.ts';

/** `2021-05-15`; today when it is not said. */
const On = z.object({ on: z.string().max(40).optional() });

export const getAgreements = createRoute({
  method: 'get',
  path: '/agreements',
  summary: 'All agreements as they stand on a day',
  request: { query: On },
  responses: {
    200: jsonAnswer(z.object({ agreements: z.array(AgreementAnswer) }), 'By the day of signature'),
  },
});

export const getDue = createRoute({
  method: 'get',
  path: '/agreements/due',
  summary: 'Ends of terms, last days for notice and deadlines of all agreements',
  request: { query: On },
  responses: {
    200: jsonAnswer(z.object({ on: z.string(), due: z.array(DueAnswer) }), 'The earliest first'),
  },
});

export const getCalendar = createRoute({
  method: 'get',
  path: '/agreements/due.ics',
  summary: 'The same as an iCalendar file',
  request: { query: On },
  responses: {
    200: {
      description: 'RFC 5545',
      content: { 'text/calendar': { schema: z.string() } },
    },
  },
});

export const getAgreement = createRoute({
  method: 'get',
  path: '/agreements/{id}',
  summary: 'One agreement as it stands on a day',
  request: { params: ById, query: On },
  responses: { 200: jsonAnswer(AgreementAnswer, 'The agreement with what hangs on it') },
});

const NewAgreement = Agreement.omit({ id: true });

export const postAgreement = createRoute({
  method: 'post',
  path: '/agreements',
  summary: 'Add an agreement',
  request: { body: jsonBody(NewAgreement.strict()) },
  responses: { 201: jsonAnswer(Agreement, 'The agreement') },
});

export const patchAgreement = createRoute({
  method: 'patch',
  path: '/agreements/{id}',
  summary: 'Edit an agreement',
  request: { params: ById, body: jsonBody(NewAgreement.partial().strict()) },
  responses: { 200: jsonAnswer(Agreement, 'The agreement after the edit') },
});

export const deleteAgreement = deleteRoute(
  '/agreements/{id}',
  'Delete an agreement with its provisions; 409 with details.references while acts name it',
);

const NewProvision = Provision.omit({ id: true, agreement: true });

export const postProvision = createRoute({
  method: 'post',
  path: '/agreements/{id}/provisions',
  summary: 'Add a provision to an agreement',
  request: { params: ById, body: jsonBody(NewProvision.strict()) },
  responses: { 201: jsonAnswer(Provision, 'The provision') },
});

export const patchProvision = createRoute({
  method: 'patch',
  path: '/provisions/{id}',
  summary: 'Edit a provision',
  request: { params: ById, body: jsonBody(NewProvision.partial().strict()) },
  responses: { 200: jsonAnswer(Provision, 'The provision after the edit') },
});

export const deleteProvision = deleteRoute(
  '/provisions/{id}',
  'Delete a provision with its ratings; 409 with details.references while acts name it',
);

export const putPerformance = createRoute({
  method: 'put',
  path: '/provisions/{id}/performances/{party}/{year}',
  summary: 'Rate what a party did about a provision in a year',
  request: {
    params: ById.extend({
      party: z.string().min(1).max(200),
      year: z.coerce.number().int().min(1800).max(2200),
    }),
    body: jsonBody(
      Performance.omit({ id: true, provision: true, party: true, year: true }).strict(),
    ),
  },
  responses: { 200: jsonAnswer(Performance, 'The rating') },
});

export const deletePerformance = deleteRoute('/performances/{id}', 'Take back a rating');
