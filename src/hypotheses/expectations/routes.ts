/** Expectations over HTTP: the ledger on a day, and what is done with each. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import {
  addExpectation,
  editExpectation,
  removeExpectation,
  reopenExpectation,
  resolveExpectation,
} from './actions.ts';
import { LedgerAnswer } from './answers.ts';
import { Expectation } from './model.ts';
import { ExpectationEdit, NewExpectation, Resolution } from './new-expectation.ts';
import { readLedger } from './read-ledger.ts';

const params = z.object({ id: z.string().min(1).max(200) });

const getLedger = createRoute({
  method: 'get',
  path: '/expectations',
  summary: 'The ledger of expectations as it stands on a day',
  request: { query: z.object({ asOf: z.iso.date().optional() }) },
  responses: { 200: jsonAnswer(LedgerAnswer, 'By the day on which they were made') },
});

const postExpectation = createRoute({
  method: 'post',
  path: '/expectations',
  summary: 'Add an expectation',
  request: { body: jsonBody(NewExpectation) },
  responses: { 201: jsonAnswer(Expectation, 'The expectation') },
});

const patchExpectation = createRoute({
  method: 'patch',
  path: '/expectations/{id}',
  summary: 'Edit an expectation; what was said beforehand only as long as it is not decided',
  request: { params, body: jsonBody(ExpectationEdit) },
  responses: { 200: jsonAnswer(Expectation, 'The expectation') },
});

const putResolution = createRoute({
  method: 'put',
  path: '/expectations/{id}/resolution',
  summary: 'Decide an expectation by what happened',
  request: { params, body: jsonBody(Resolution) },
  responses: { 200: jsonAnswer(Expectation, 'The expectation') },
});

const deleteResolution = createRoute({
  method: 'delete',
  path: '/expectations/{id}/resolution',
  summary: 'Open an expectation again',
  request: { params },
  responses: { 200: jsonAnswer(Expectation, 'The expectation') },
});

const deleteExpectation = createRoute({
  method: 'delete',
  path: '/expectations/{id}',
  summary: 'Remove an expectation',
  request: { params },
  responses: { 200: jsonAnswer(z.object({ removed: z.string() }), 'Its id') },
});

export const expectationRoutes = createSliceApp()
  .openapi(getLedger, async (c) => {
    const ledger = await readLedger(c.var.context, c.req.valid('query').asOf ?? null);
    return c.json({ ...ledger, observations: Object.fromEntries(ledger.observations) }, 200);
  })
  .openapi(postExpectation, async (c) =>
    c.json(await addExpectation(c.var.context, c.req.valid('json')), 201),
  )
  .openapi(patchExpectation, async (c) =>
    c.json(await editExpectation(c.var.context, c.req.valid('param').id, c.req.valid('json')), 200),
  )
  .openapi(putResolution, async (c) =>
    c.json(
      await resolveExpectation(c.var.context, c.req.valid('param').id, c.req.valid('json')),
      200,
    ),
  )
  .openapi(deleteResolution, async (c) =>
    c.json(await reopenExpectation(c.var.context, c.req.valid('param').id), 200),
  )
  .openapi(deleteExpectation, async (c) => {
    const { id } = c.req.valid('param');
    await removeExpectation(c.var.context, id);
    return c.json({ removed: id }, 200);
  });
