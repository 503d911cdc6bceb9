/** Statements over HTTP: who spoke about what, and how positions changed. */
import { createRoute, z } from '@hono/zod-openapi';
import { readCaseInfo } from '../../cases/store.ts';
import { jsonAnswer } from '../../http/json.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { positionsOf, SpeakerPosition } from './positions.ts';
import { SpeakerTable, SubjectKind, speakerTable, TableTime } from './speaker-table.ts';
import { listStatements } from './store.ts';

const getTable = createRoute({
  method: 'get',
  path: '/statements/table',
  summary: 'Speakers against subjects, over time: counts and the statements behind them',
  request: {
    query: z.object({
      by: SubjectKind.default('code'),
      time: TableTime.default('all').openapi({ description: 'period: the periods of the case' }),
    }),
  },
  responses: { 200: jsonAnswer(SpeakerTable, 'The cells that are not empty') },
});

const getPositions = createRoute({
  method: 'get',
  path: '/statements/positions',
  summary: 'What speakers held on issues over time, and where it changed',
  request: {
    query: z.object({
      speaker: z.string().max(200).optional(),
      issue: z.string().max(200).optional(),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ positions: z.array(SpeakerPosition) }),
      'One entry for each speaker and issue',
    ),
  },
});

export const statementRoutes = createSliceApp()
  .openapi(getTable, async (c) => {
    const { by, time } = c.req.valid('query');
    const { db } = c.var.context;
    const { periods } = await readCaseInfo(db);
    return c.json(speakerTable(await listStatements(db), by, time, periods), 200);
  })
  .openapi(getPositions, async (c) => {
    const statements = await listStatements(c.var.context.db);
    return c.json({ positions: positionsOf(statements, c.req.valid('query')) }, 200);
  });
