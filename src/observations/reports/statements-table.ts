/** Who said how much about what, and when, as the table of a report; with the changes of position as notes. */
import type { Period } from '../../cases/model.ts';
import type { ReportTable, ReportValue } from '../../cases/report.ts';
import { positionsOf, type SpeakerPosition } from '../statements/positions.ts';
import { type SubjectKind, speakerTable, type TableTime } from '../statements/speaker-table.ts';
import type { DatedStatement } from '../statements/store.ts';
import type { Names } from './names.ts';

const SUBJECTS: Readonly<Record<SubjectKind, string>> = {
  code: 'Subjects are codes.',
  issue: 'Subjects are the issues on which a position is taken.',
  about: 'Subjects are the actors that are spoken about.',
};

/** `Armenia, on peacekeepers: “stay” (2021-05), then “leave” (2023-09)`. */
function changeNotes({ speaker, issue, changes }: SpeakerPosition, names: Names): string[] {
  return changes.map(
    ({ before, after, certain }) =>
      `${names.actor(speaker)}, on ${issue}: “${before.stance}” (${before.date}), then “${after.stance}” (${after.date})${certain ? '' : '; which came first is not sure'}.`,
  );
}

interface Asked {
  by: SubjectKind;
  time: TableTime;
  periods: readonly Period[];
  words: string;
}

/** @param statements in the order of time */
export function statementsTable(
  statements: readonly DatedStatement[],
  names: Names,
  { by, time, periods, words }: Asked,
): ReportTable {
  const table = speakerTable(statements, by, time, periods);
  const labels = new Map(table.subjects.map(({ id, label }) => [id, label]));
  const dates = new Map(statements.map(({ statement }) => [statement.id, statement.date]));
  const subjectOf = (id: string): string | null => {
    if (id === '') return null;
    if (by === 'code') return names.code(id);
    return by === 'about' ? names.actor(id) : (labels.get(id) ?? id);
  };
  const rank = (list: readonly { id: string }[]) => new Map(list.map(({ id }, at) => [id, at]));
  const [speakers, subjects] = [rank(table.speakers), rank(table.subjects)];
  const order = new Map(table.periods.map((period, at) => [period, at]));
  const place = (ranks: ReadonlyMap<string, number>, id: string): number => ranks.get(id) ?? 0;
  const cells = [...table.cells].sort(
    (a, b) =>
      place(speakers, a.speaker) - place(speakers, b.speaker) ||
      place(subjects, a.subject) - place(subjects, b.subject) ||
      place(order, a.period) - place(order, b.period),
  );
  const titles = new Map(periods.map(({ id, title }) => [id, title]));
  const rows = cells.map(({ speaker, subject, period, statements: own }) => ({
    speaker: speaker === '' ? null : names.actor(speaker),
    subject: subjectOf(subject),
    period: period === '' ? null : (titles.get(period) ?? period),
    statements: own.length,
    first: dates.get(own[0] ?? '') ?? null,
    last: dates.get(own.at(-1) ?? '') ?? null,
    ids: own.join(' '),
  })) satisfies Record<string, ReportValue>[];
  return {
    report: 'statements',
    seed: null,
    columns: [
      { key: 'speaker', label: 'Speaker', unit: '' },
      { key: 'subject', label: 'Subject', unit: '' },
      { key: 'period', label: 'Period', unit: '' },
      { key: 'statements', label: 'Statements', unit: '' },
      { key: 'first', label: 'First', unit: '' },
      { key: 'last', label: 'Last', unit: '' },
      { key: 'ids', label: 'Ids', unit: '' },
    ],
    rows,
    notes: [
      words,
      `${statements.length} statements. ${SUBJECTS[by]} A statement of two speakers, or about two things, counts for each of them.`,
      ...positionsOf(statements).flatMap((one) => changeNotes(one, names)),
    ],
  };
}
