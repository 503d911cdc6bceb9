/** Findings seen from the sources they concern, and counted for the whole case. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Db } from '../db/schema.ts';
import { jsonAnswer } from '../http/json.ts';
import { createSliceApp } from '../http/slice-app.ts';
import { Finding, FindingState, Severity } from './model.ts';
import { fromRow } from './store.ts';

/** The id stands in the JSON of the places; the text search only narrows what is then read. */
async function findingsOfSource(db: Db, source: string): Promise<Finding[]> {
  const rows = await db
    .selectFrom('findings')
    .selectAll()
    .where('gone', '=', 0)
    .where('details', 'like', `%${JSON.stringify(source).replace(/[%_]/gu, '_')}%`)
    .orderBy('article')
    .orderBy('seq')
    .execute();
  return rows.map(fromRow).filter(({ places }) => places.some((place) => place.source === source));
}

async function countFindings(db: Db) {
  const rows = await db
    .selectFrom('findings')
    .select((of) => ['severity', 'state', 'rule', of.fn.countAll<number>().as('count')])
    .where('gone', '=', 0)
    .groupBy(['severity', 'state', 'rule'])
    .execute();
  return rows.map((row) => ({
    severity: Severity.parse(row.severity),
    state: FindingState.parse(row.state),
    rule: row.rule,
    count: Number(row.count),
  }));
}

const getOfSource = createRoute({
  method: 'get',
  path: '/sources/{id}/findings',
  summary: 'What the audit says of a source',
  request: { params: z.object({ id: z.string().min(1).max(200) }) },
  responses: { 200: jsonAnswer(z.object({ findings: z.array(Finding) }), 'Findings') },
});

const getCounts = createRoute({
  method: 'get',
  path: '/finding-counts',
  summary: 'Findings of the whole case by severity, state and rule',
  responses: {
    200: jsonAnswer(
      z.object({
        counts: z.array(
          z.object({
            severity: Severity,
            state: FindingState,
            rule: z.string(),
            count: z.number().int(),
          }),
        ),
      }),
      'Counts',
    ),
  },
});

export const sourceFindingRoutes = createSliceApp()
  .openapi(getOfSource, async (c) => {
    const findings = await findingsOfSource(c.var.context.db, c.req.valid('param').id);
    return c.json({ findings }, 200);
  })
  .openapi(getCounts, async (c) => c.json({ counts: await countFindings(c.var.context.db) }, 200));
