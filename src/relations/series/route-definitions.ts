import { createRoute, z } from '@hono/zod-openapi';
import { ById, deleteRoute } from '../../http/by-id.ts';
import { jsonAnswer, jsonBody } from '../../http/json.ts';
import { ReferenceAnswer } from '../../http/reference-answer.ts';
import { DriftAnswer, FigureAnswer, SeriesEntry, SeriesPreview, SharesAnswer } from './answers.ts';
import { Series, SeriesPoint } from './model.ts';

const Year = z.coerce.number().int().min(1400).max(2200);

/** Over what the file says; `map` is `date=year,value=tiv,supplier=seller`, or the same as a JSON object. */
const FileQuery = z.object({
  fileName: z.string().min(1).max(255),
  map: z.string().max(4000).default(''),
  /** Columns of a plain table that are not taken, as a JSON list. */
  leaveOut: z.string().max(4000).default('[]'),
  title: z.string().min(1).max(300).optional(),
  unit: z.string().min(1).max(100).optional(),
  vintage: z.string().max(200).optional(),
  source: z.string().max(200).optional(),
  provenance: z.string().max(2000).optional(),
  licence: z.string().max(500).optional(),
});
const fileBody = {
  required: true,
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
} as const;

/** `of` is `recipient:Armenia`, several joined by `;`. */
const ShareQuery = z.object({
  by: z.string().max(100).optional(),
  of: z.string().max(2000).default(''),
  from: Year.optional(),
  to: Year.optional(),
});

export const getSeriesList = createRoute({
  method: 'get',
  path: '/series',
  summary: 'All series, with the years that they reach over',
  responses: { 200: jsonAnswer(z.object({ series: z.array(SeriesEntry) }), 'Series by their ids') },
});

export const postSeriesPreview = createRoute({
  method: 'post',
  path: '/series/previews',
  summary:
    'What a file of numbers holds, also where its columns are still to be named; nothing is kept',
  request: { query: FileQuery, body: fileBody },
  responses: { 200: jsonAnswer(SeriesPreview, 'What an import would store') },
});

export const postSeriesImport = createRoute({
  method: 'post',
  path: '/series/imports',
  summary: 'Import a file of numbers: SIPRI register, SIPRI TIV table, or any table',
  request: { query: FileQuery, body: fileBody },
  responses: {
    201: jsonAnswer(z.object({ series: SeriesEntry, notes: z.array(z.string()) }), 'The series'),
  },
});

const NewSeries = Series.omit({ id: true, hash: true, form: true });

export const postSeries = createRoute({
  method: 'post',
  path: '/series',
  summary: 'Add a series without numbers',
  request: { body: jsonBody(NewSeries.strict()) },
  responses: { 201: jsonAnswer(Series, 'The series') },
});

export const getSeries = createRoute({
  method: 'get',
  path: '/series/{id}',
  summary: 'One series',
  request: { params: ById },
  responses: {
    200: jsonAnswer(
      SeriesEntry.extend({
        /** Dimension to its printed values. */
        values: z.record(z.string(), z.array(z.string())),
        /** Figures and questions of comparisons that are had from it. */
        references: z.array(ReferenceAnswer),
      }),
      'The series with the values of its dimensions, and what names it',
    ),
  },
});

export const patchSeries = createRoute({
  method: 'patch',
  path: '/series/{id}',
  summary: 'Edit a series',
  request: {
    params: ById,
    body: jsonBody(NewSeries.omit({ dimensions: true }).partial().strict()),
  },
  responses: { 200: jsonAnswer(Series, 'The series after the edit') },
});

export const deleteSeries = deleteRoute(
  '/series/{id}',
  'Delete a series with its numbers; 409 with details.references while figures or comparisons name it',
);

export const getPoints = createRoute({
  method: 'get',
  path: '/series/{id}/points',
  summary: 'Numbers of a series in the order of time, all or those of some names and years',
  request: {
    params: ById,
    query: ShareQuery.omit({ by: true }).extend({
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(10_000).default(1000),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ total: z.number().int(), points: z.array(SeriesPoint) }),
      'The numbers behind the first `after`',
    ),
  },
});

export const getPoint = createRoute({
  method: 'get',
  path: '/series-points/{id}',
  summary: 'One number of a series',
  request: { params: ById },
  responses: { 200: jsonAnswer(SeriesPoint, 'The number') },
});

const NewPoint = SeriesPoint.omit({ id: true, series: true });

export const postPoint = createRoute({
  method: 'post',
  path: '/series/{id}/points',
  summary: 'Add a number',
  request: { params: ById, body: jsonBody(NewPoint.strict()) },
  responses: { 201: jsonAnswer(SeriesPoint, 'The number') },
});

export const patchPoint = createRoute({
  method: 'patch',
  path: '/series-points/{id}',
  summary: 'Edit a number',
  request: { params: ById, body: jsonBody(NewPoint.partial().strict()) },
  responses: { 200: jsonAnswer(SeriesPoint, 'The number after the edit') },
});

export const deletePoint = deleteRoute('/series-points/{id}', 'Delete a number');

export const getShares = createRoute({
  method: 'get',
  path: '/series/{id}/shares',
  summary: 'Who has which share of the total, with concentration and bounds',
  request: { params: ById, query: ShareQuery },
  responses: { 200: jsonAnswer(SharesAnswer.extend({ by: z.string() }), 'The shares') },
});

export const getWindows = createRoute({
  method: 'get',
  path: '/series/{id}/windows',
  summary: 'The same over each stretch of so many years',
  request: {
    params: ById,
    query: ShareQuery.extend({ years: z.coerce.number().int().min(1).max(200).default(5) }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ by: z.string(), windows: z.array(SharesAnswer) }),
      'By the year in which they end; they overlap',
    ),
  },
});

export const getVintages = createRoute({
  method: 'get',
  path: '/series/{id}/vintages/{other}',
  summary: 'The same question asked of another vintage, side by side',
  request: { params: ById.extend({ other: z.string().min(1).max(200) }), query: ShareQuery },
  responses: {
    200: jsonAnswer(
      z.object({
        by: z.string(),
        first: SharesAnswer,
        second: SharesAnswer,
        drift: z.array(DriftAnswer),
      }),
      'First the other series, second this one',
    ),
  },
});

export const getFigures = createRoute({
  method: 'get',
  path: '/figures',
  summary: 'Each figure of the case, held against the series from which it is had',
  responses: { 200: jsonAnswer(z.object({ figures: z.array(FigureAnswer) }), 'By their dates') },
});
