/** Coded passages and what is counted of them; the filter is the same everywhere. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { askByAttribute, askCoOccurrence, askOverTime } from './analyse.ts';
import { AnalysedByAttribute, AnalysedCoOccurrence, AnalysedOverTime } from './answers.ts';
import { Choices, listChoices } from './choices.ts';
import { PassageOrder, PassagePage } from './coded-passage.ts';
import { Period, Unit } from './filter.ts';
import { FilterAddress, readFilter } from './filter-address.ts';
import { listCodedPassages } from './list-passages.ts';

const getPassages = createRoute({
  method: 'get',
  path: '/passages',
  summary: 'Coded passages by code, coder, attribute and nearness, a page at a time',
  request: {
    query: FilterAddress.extend({
      order: PassageOrder.default('date'),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: { 200: jsonAnswer(PassagePage, 'The passages with their surroundings') },
});

const getChoices = createRoute({
  method: 'get',
  path: '/passages/choices',
  summary: 'Codes, coders and attributes of which a filter can be made',
  responses: { 200: jsonAnswer(Choices, 'The choices') },
});

const getCoOccurrence = createRoute({
  method: 'get',
  path: '/passages/co-occurrence',
  summary: 'Which codes come together, by overlap, passage or document',
  request: { query: FilterAddress.extend({ unit: Unit.default('overlap') }) },
  responses: { 200: jsonAnswer(AnalysedCoOccurrence, 'Codes and pairs') },
});

const getByAttribute = createRoute({
  method: 'get',
  path: '/passages/by-attribute',
  summary: 'Codes against an attribute of the documents, with residuals and a test',
  request: { query: FilterAddress.extend({ attribute: z.string().min(1).max(200) }) },
  responses: { 200: jsonAnswer(AnalysedByAttribute, 'The table') },
});

const getOverTime = createRoute({
  method: 'get',
  path: '/passages/over-time',
  summary: 'Codes by year or month of the documents',
  request: { query: FilterAddress.extend({ by: Period.default('year') }) },
  responses: { 200: jsonAnswer(AnalysedOverTime, 'The periods') },
});

export const retrievalRoutes = createSliceApp()
  .openapi(getPassages, async (c) => {
    const { order, offset, limit, ...address } = c.req.valid('query');
    const page = { order, offset, limit };
    return c.json(await listCodedPassages(c.var.context.db, readFilter(address), page), 200);
  })
  .openapi(getChoices, async (c) => c.json(await listChoices(c.var.context.db), 200))
  .openapi(getCoOccurrence, async (c) => {
    const { unit, ...address } = c.req.valid('query');
    return c.json(await askCoOccurrence(c.var.context.db, readFilter(address), unit), 200);
  })
  .openapi(getByAttribute, async (c) => {
    const { attribute, ...address } = c.req.valid('query');
    return c.json(await askByAttribute(c.var.context.db, readFilter(address), attribute), 200);
  })
  .openapi(getOverTime, async (c) => {
    const { by, ...address } = c.req.valid('query');
    return c.json(await askOverTime(c.var.context.db, readFilter(address), by), 200);
  });
