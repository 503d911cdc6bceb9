/** Who said how much about what, and when. Pure. */
import { z } from 'zod';
import type { Period } from '../../cases/model.ts';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { foldTitle } from '../../sources/similarity.ts';
import { type DatedStatement, type Statement, speakersOf } from './store.ts';

/** Subjects are codes, issues on which a position is taken, or the actors that are spoken about. */
export const SubjectKind = z.enum(['code', 'issue', 'about']);
export type SubjectKind = z.infer<typeof SubjectKind>;

export const TableTime = z.enum(['all', 'year', 'month', 'period']);
export type TableTime = z.infer<typeof TableTime>;

export const SpeakerTable = z.object({
  /** The most talkative first; empty for statements without a speaker. */
  speakers: z.array(z.object({ id: z.string(), count: z.number().int() })),
  /** Empty for statements without a subject. */
  subjects: z.array(z.object({ id: z.string(), label: z.string(), count: z.number().int() })),
  /** In the order of time; empty for what falls in none. */
  periods: z.array(z.string()),
  cells: z.array(
    z.object({
      speaker: z.string(),
      subject: z.string(),
      period: z.string(),
      statements: z.array(z.string()),
    }),
  ),
});
export type SpeakerTable = z.infer<typeof SpeakerTable>;

interface Subject {
  id: string;
  label: string;
}

function subjectsOf(statement: Statement, by: SubjectKind): Subject[] {
  if (by === 'code') return statement.codes.map((id) => ({ id, label: id }));
  if (by === 'about') {
    const about = statement.parts.filter(({ part }) => part === 'about');
    return about.map(({ actor }) => ({ id: actor, label: actor }));
  }
  const { position } = statement.statement;
  return position ? [{ id: foldTitle(position.issue), label: position.issue }] : [];
}

type PeriodOf = (dated: DatedStatement) => string;

/** A vague date belongs to a period when all its days do. */
function periodBy(time: TableTime, periods: readonly Period[]): PeriodOf {
  if (time === 'all') return () => 'all';
  if (time === 'period') {
    const ranges = periods.map(({ id, date }) => ({ id, range: edtfRange(date) }));
    return ({ days: { from, to } }) =>
      ranges.find(
        ({ range }) =>
          range !== null &&
          from !== null &&
          to !== null &&
          (range.from === null || range.from <= from) &&
          (range.to === null || to <= range.to),
      )?.id ?? '';
  }
  const length = time === 'year' ? 4 : 7;
  return ({ days: { from, to } }) => {
    const period = from?.slice(0, length) ?? '';
    return period === to?.slice(0, length) ? period : '';
  };
}

const orNone = <T>(list: readonly T[], none: T): readonly T[] =>
  list.length === 0 ? [none] : list;

/** A statement of two speakers, or about two things, counts for each of them. */
export function speakerTable(
  statements: readonly DatedStatement[],
  by: SubjectKind,
  time: TableTime,
  periods: readonly Period[] = [],
): SpeakerTable {
  const periodOf = periodBy(time, periods);
  const cells = new Map<string, SpeakerTable['cells'][number]>();
  const [speakers, subjects] = [new Map<string, number>(), new Map<string, number>()];
  const labels = new Map<string, string>();
  const seen = new Set<string>();
  const count = (counts: Map<string, number>, key: string): unknown =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const dated of statements) {
    const { statement } = dated;
    const period = periodOf(dated);
    seen.add(period);
    const own = orNone(subjectsOf(statement, by), { id: '', label: '' });
    for (const { id, label } of own) {
      count(subjects, id);
      if (!labels.has(id)) labels.set(id, label);
    }
    for (const speaker of orNone(speakersOf(statement), '')) {
      count(speakers, speaker);
      for (const { id: subject } of own) {
        const key = JSON.stringify([speaker, subject, period]);
        const cell = cells.get(key) ?? { speaker, subject, period, statements: [] };
        cell.statements.push(statement.id);
        cells.set(key, cell);
      }
    }
  }
  const sorted = (counts: Map<string, number>) =>
    [...counts]
      .map(([id, times]) => ({ id, count: times }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const order = time === 'period' ? periods.map(({ id }) => id) : [...seen].filter(Boolean).sort();
  return {
    speakers: sorted(speakers),
    subjects: sorted(subjects).map((one) => ({ ...one, label: labels.get(one.id) ?? one.id })),
    periods: [...order, ...(seen.has('') ? [''] : [])],
    cells: [...cells.values()],
  };
}
