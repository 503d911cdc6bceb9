/** The answer of the server as the rows and columns that are shown. Pure. */
import type { SubjectKind, TableTime } from '../../observations/statements/speaker-table.ts';
import type { SpeakerTableAnswer } from './use-statements.ts';

export interface Names {
  readonly actor: (id: string) => string;
  readonly code: (id: string) => string;
  readonly period: (id: string) => string;
}

export interface ShownRow {
  readonly key: string;
  /** Speaker; over time the subject as well. */
  readonly heads: readonly string[];
  /** Ids of statements for each column. */
  readonly cells: readonly (readonly string[])[];
  readonly count: number;
}

export interface ShownTable {
  readonly heads: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly ShownRow[];
}

const NONE = 'not said';

/** All time together: speakers against subjects. Over time: a row for each speaker and subject, a column a period. */
export function shownTable(
  answer: SpeakerTableAnswer,
  by: SubjectKind,
  time: TableTime,
  names: Names,
): ShownTable {
  const cells = new Map(
    answer.cells.map((cell) => [
      JSON.stringify([cell.speaker, cell.subject, cell.period]),
      cell.statements,
    ]),
  );
  const at = (...key: string[]): readonly string[] => cells.get(JSON.stringify(key)) ?? [];
  const subjectOf = ({ id, label }: { id: string; label: string }): string => {
    if (id === '') return NONE;
    if (by === 'code') return names.code(id);
    return by === 'about' ? names.actor(id) : label;
  };
  const speakerOf = (id: string): string => (id === '' ? NONE : names.actor(id));
  const rowOf = (key: string, heads: string[], own: (readonly string[])[]): ShownRow => ({
    ...{ key, heads, cells: own },
    count: new Set(own.flat()).size,
  });
  if (time === 'all') {
    return {
      heads: ['Speaker'],
      columns: answer.subjects.map(subjectOf),
      rows: answer.speakers.map(({ id }) =>
        rowOf(
          id,
          [speakerOf(id)],
          answer.subjects.map((subject) => at(id, subject.id, 'all')),
        ),
      ),
    };
  }
  const rows = answer.speakers.flatMap(({ id }) =>
    answer.subjects.map((subject) =>
      rowOf(
        JSON.stringify([id, subject.id]),
        [speakerOf(id), subjectOf(subject)],
        answer.periods.map((period) => at(id, subject.id, period)),
      ),
    ),
  );
  return {
    heads: ['Speaker', 'Subject'],
    columns: answer.periods.map((period) =>
      period === '' ? 'no one period' : time === 'period' ? names.period(period) : period,
    ),
    rows: rows.filter(({ count }) => count > 0),
  };
}

const STEP = ' › ';

/** The last part of each path (`status › Karabakh`), with as many parts before it as tell it from the others. */
export function shortPaths(paths: readonly string[]): Map<string, string> {
  const end = (path: string, parts: number): string => path.split(STEP).slice(-parts).join(STEP);
  const different = [...new Set(paths)];
  return new Map(
    different.map((path) => {
      let parts = 1;
      const shared = (): boolean =>
        different.some((other) => other !== path && end(other, parts) === end(path, parts));
      while (parts < path.split(STEP).length && shared()) parts += 1;
      return [path, end(path, parts)];
    }),
  );
}
