/** What a file of numbers holds, before it is imported; also of one whose columns are still to be named. */
import type { z } from 'zod';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { draftSeries, type SeriesFile, titleOf } from './actions.ts';
import type { SeriesPreview } from './answers.ts';
import { type UnreadLine, UnreadLines } from './files/cells.ts';
import { type PlainPeek, peekPlain } from './files/read-series-file.ts';
import { seriesEntry } from './to-answers.ts';

const ROWS = 20;
const MOST_UNREAD = 100;
type Preview = z.infer<typeof SeriesPreview>;
type PreviewTable = NonNullable<Preview['table']>;

/** Throws `bad-input` for a file that is no table of numbers at all. */
export async function previewSeries(db: Db, file: SeriesFile): Promise<Preview> {
  const table = peekPlain(file.fileName, file.bytes, file.mapping ?? {}, ROWS);
  try {
    return { ...(await readable(db, file)), table: table && withUnread(table, []), problem: '' };
  } catch (error) {
    if (table === null || !(error instanceof DomainError)) throw error;
    const lines = error instanceof UnreadLines ? error.lines : [];
    return unreadable(file, withUnread(table, lines), error.message);
  }
}

function withUnread(table: PlainPeek, lines: readonly UnreadLine[]): PreviewTable {
  const why = new Map(lines.map((one) => [one.line, one.why]));
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, problem: why.get(row.row) ?? '' })),
    unread: lines.slice(0, MOST_UNREAD),
    unreadLines: lines.length,
  };
}

async function readable(db: Db, file: SeriesFile): Promise<Omit<Preview, 'table' | 'problem'>> {
  const { record, points, notes } = await draftSeries(db, file, 'ser_preview');
  const { form, title, unit, vintage, provenance, licence, dimensions, actors } = record;
  const entry = seriesEntry(
    record,
    points.map((point) => ({ ...point, id: '', series: '' })),
  );
  return {
    ...{ form, title, unit, vintage, provenance, licence, dimensions, actors, notes },
    ...{ points: entry.points, from: entry.from, to: entry.to },
    rows: points.slice(0, ROWS).map(({ date, value, keys }) => ({ date, value, keys })),
  };
}

const unreadable = (file: SeriesFile, table: PreviewTable, problem: string): Preview => ({
  ...{ form: 'plain', title: file.title ?? titleOf(file.fileName), unit: file.unit ?? '' },
  ...{ vintage: '', provenance: '', licence: '', dimensions: [], actors: {}, notes: [] },
  ...{ points: 0, from: null, to: null, rows: [], table, problem },
});
