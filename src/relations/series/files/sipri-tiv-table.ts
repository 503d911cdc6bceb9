/**
 * SIPRI's table of TIV by year: one party fixed, the others one a row. Cells are rounded to whole millions and do not add up;
 * an empty cell is no known delivery, a 0 is more than nothing and less than half a million.
 */
import { DomainError } from '../../../kernel/errors.ts';
import { readParty } from '../party-names.ts';
import { readNumber, readUncertain, readYear, refuseUnread, type UnreadLine } from './cells.ts';
import type { DraftPoint, SeriesDraft } from './draft.ts';
import { columnName, type OpenTable, type TableLine } from './open-table.ts';
import { SIPRI_LICENCE, SIPRI_UNIT, SIPRI_WHAT, vintageOf } from './sipri-notes.ts';
import { isFootnote, mustHold, partyNote } from './sipri-register.ts';

export type Role = 'supplier' | 'recipient';

/** What a person says about a table that does not say it itself: `{ recipient: 'Armenia' }`. */
export type FixedParty = Readonly<Partial<Record<Role, string>>>;

export const UNDER_HALF = 'more than 0 and less than 0.5';

export const isTivHeader = (cells: readonly string[]): boolean => {
  const [first = '', ...rest] = cells.map(columnName);
  const named = first === '' || /^(?:supplier|recipient|exporter|importer)s?$/u.test(first);
  const others = rest.filter((name) => readYear(name) === null && name !== '');
  const known = others.every((name) =>
    /^(?:\d{4} \d{4}|percentage.*|sum total.*|total)$/u.test(name),
  );
  return named && known && rest.some((name) => readYear(name) !== null);
};

const ROLES: readonly [RegExp, Role][] = [
  [/\b(?:imports|exports|transfers|deliveries|sales)\s+to\s+(.+)/iu, 'recipient'],
  [/\b(?:exports|transfers|deliveries|sales|imports)\s+from\s+(.+)/iu, 'supplier'],
];

/** The party that the whole table is about, from its title or from the words of its last row. */
function fixedParty(table: OpenTable, fixed: FixedParty): [Role, string] {
  for (const role of ['supplier', 'recipient'] as const) {
    const name = fixed[role];
    if (name !== undefined) return [role, name];
  }
  const totals = table.rows
    .map(({ cells }) => cells[0] ?? '')
    .filter((cell) => /^total/iu.test(cell));
  for (const words of [...table.preamble, ...totals]) {
    for (const [pattern, role] of ROLES) {
      const [, rest = ''] = pattern.exec(words.replaceAll('"', '')) ?? [];
      const name = rest
        .replace(/[,;:(]?\s*(?:\d{4}.*)?$/u, '')
        .replace(/[,;.]+.*$/u, '')
        .trim();
      if (name !== '' && !/^all\b/iu.test(name)) return [role, readParty(name).name];
    }
  }
  throw new DomainError(
    'bad-input',
    `${table.fileName} does not say whose imports or exports it lists. Say it: recipient=Armenia, or supplier=Russia.`,
  );
}

function rowPoints(
  line: TableLine,
  years: readonly { at: number; year: number }[],
  [fixedRole, fixedName]: [Role, string],
  unread: UnreadLine[],
): DraftPoint[] {
  const printed = line.cells[0] ?? '';
  const listed: Role = fixedRole === 'supplier' ? 'recipient' : 'supplier';
  return years.flatMap(({ at, year }) => {
    const { text, estimated } = readUncertain(line.cells[at] ?? '');
    if (text === '') return [];
    const value = readNumber(text);
    if (value === null || value < 0) {
      unread.push({ line: line.line, why: `“${text}” under ${year} is no number` });
      return [];
    }
    const notes = [value === 0 ? UNDER_HALF : '', partyNote(printed)].filter((note) => note !== '');
    return [
      {
        date: String(year),
        value,
        keys: { [listed]: readParty(printed).name, [fixedRole]: fixedName },
        estimated,
        note: notes.join('; '),
      },
    ];
  });
}

export function readTivTable(table: OpenTable, fixed: FixedParty): SeriesDraft {
  const years = table.header.flatMap((cell, at) => {
    const year = at === 0 ? null : readYear(cell);
    return year === null ? [] : [{ at, year }];
  });
  const party = fixedParty(table, fixed);
  const unread: UnreadLine[] = [];
  const isTotal = ({ cells }: TableLine): boolean => /^(?:grand )?total\b/iu.test(cells[0] ?? '');
  const points = table.rows
    .filter((line) => !isTotal(line) && !isFootnote(line) && line.cells[0] !== '')
    .flatMap((line) => rowPoints(line, years, party, unread));
  refuseUnread(table.fileName, unread);
  mustHold(table.fileName, points);
  return {
    series: {
      what: `${SIPRI_WHAT} Each value is rounded to whole millions; 0 is ${UNDER_HALF}.`,
      unit: SIPRI_UNIT,
      dimensions: ['supplier', 'recipient'],
      provenance: table.preamble.join('\n').slice(0, 5000),
      licence: SIPRI_LICENCE,
      vintage: vintageOf(table.preamble),
      form: 'sipri-tiv-table',
    },
    points,
    notes: [
      'The values are rounded to whole millions, so that sums and shares of them are about right. For exact ones import the register.',
    ],
  };
}
