/** Coded passages and their tables as files; asked for by their address, so plain routes. */
import { z } from '@hono/zod-openapi';
import { makeReport } from '../../cases/make-report.ts';
import type { ReportTable } from '../../cases/report.ts';
import { memosTable } from '../../coding/memo-list.ts';
import { PassageOrder } from '../../coding/retrieval/coded-passage.ts';
import { Period, Unit } from '../../coding/retrieval/filter.ts';
import { FilterAddress, readFilter } from '../../coding/retrieval/filter-address.ts';
import {
  byAttributeTable,
  codesTable,
  coOccurrenceTable,
  overTimeTable,
  passagesTable,
} from '../../coding/retrieval/report-tables.ts';
import { askComparison } from '../../comparison/ask-comparison.ts';
import { changeQuestion } from '../../comparison/measures/changes.ts';
import { comparisonReport, PARTS } from '../../comparison/reports/parts.ts';
import type { Db } from '../../db/schema.ts';
import { createSliceApp } from '../../http/slice-app.ts';
import { DomainError } from '../../kernel/errors.ts';
import {
  REPORT_FORMATS,
  REPORT_MEDIA_TYPES,
  type ReportFormat,
  writeReport,
} from './write-report.ts';

const Wanted = FilterAddress.extend({
  view: z
    .enum(['passages', 'codes', 'co-occurrence', 'by-attribute', 'over-time'])
    .default('passages'),
  format: z.enum(REPORT_FORMATS).default('csv'),
  order: PassageOrder.default('date'),
  unit: Unit.default('overlap'),
  attribute: z.string().min(1).max(200).default('language'),
  by: Period.default('year'),
});
type Wanted = z.infer<typeof Wanted>;

function tableOf(db: Db, wanted: Wanted): Promise<ReportTable> {
  const filter = readFilter(wanted);
  switch (wanted.view) {
    case 'passages':
      return passagesTable(db, filter, wanted.order);
    case 'codes':
      return codesTable(db, filter);
    case 'co-occurrence':
      return coOccurrenceTable(db, filter, wanted.unit);
    case 'by-attribute':
      return byAttributeTable(db, filter, wanted.attribute);
    case 'over-time':
      return overTimeTable(db, filter, wanted.by);
  }
}

export const tableRoutes = createSliceApp();

tableRoutes.get('/passages/export', async (c) => {
  const wanted = Wanted.safeParse(c.req.query());
  if (!wanted.success) {
    const [issue] = wanted.error.issues;
    throw new DomainError('invalid', `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { db } = c.var.context;
  const { view, format } = wanted.data;
  return fileOf(db, await tableOf(db, wanted.data), { name: view, format });
});

/** Which memos is said by their ids, because what a screen shows is chosen there. */
const WantedMemos = z.object({
  format: z.enum(REPORT_FORMATS),
  ids: z.array(z.string().max(200)).max(100_000).optional(),
});

tableRoutes.post('/memos/export', async (c) => {
  const wanted = WantedMemos.safeParse(await c.req.json().catch(() => null));
  if (!wanted.success) throw new DomainError('invalid', 'Say the format, and which memos.');
  const { db } = c.var.context;
  const { format, ids } = wanted.data;
  return fileOf(db, await memosTable(db, ids), { name: 'memos', format });
});

const WantedComparison = z.object({
  part: z.enum(PARTS).default('cells'),
  format: z.enum(REPORT_FORMATS).default('csv'),
  asOf: z.iso.date().nullable().default(null),
  by: z.enum(['month', 'year']).default('month'),
});

tableRoutes.get('/comparisons/:id/export', async (c) => {
  const wanted = WantedComparison.safeParse(c.req.query());
  if (!wanted.success) throw new DomainError('invalid', 'Say the part, the format and the day.');
  const { db } = c.var.context;
  const { part, format, asOf, by } = wanted.data;
  const asked = await askComparison(db, c.req.param('id'), asOf);
  const table = await comparisonReport(db, asked, part, changeQuestion(by), 1);
  return fileOf(db, table, { name: `comparison-${part}`, format });
});

async function fileOf(
  db: Db,
  table: ReportTable,
  { name, format }: { name: string; format: ReportFormat },
): Promise<Response> {
  const file = await writeReport(db, await makeReport(db, table), format);
  return new Response(typeof file === 'string' ? file : new Uint8Array(file), {
    headers: {
      'content-type': REPORT_MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
    },
  });
}
