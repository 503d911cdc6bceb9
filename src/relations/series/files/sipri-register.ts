/**
 * SIPRI's register of arms transfers with one row per delivery: the CSV of 2024 on, and the older DealsAndTIVs.txt.
 * Values are the TIV of what was delivered in that year; units times unit value differ by rounding and are not taken.
 */
import { DomainError } from '../../../kernel/errors.ts';
import { readParty } from '../party-names.ts';
import {
  leftOut,
  readNumber,
  readUncertain,
  readYear,
  refuseUnread,
  saysYes,
  type UnreadLine,
} from './cells.ts';
import type { DraftPoint, SeriesDraft } from './draft.ts';
import { columnName, columnPlaces, type OpenTable, type TableLine } from './open-table.ts';
import { SIPRI_LICENCE, SIPRI_UNIT, SIPRI_WHAT, vintageOf } from './sipri-notes.ts';

const DIMENSIONS = ['supplier', 'recipient', 'designation', 'category', 'status'];

const hasParties = (names: readonly string[]): boolean =>
  (names.includes('supplier') && names.includes('recipient')) ||
  (names.includes('seller') && names.includes('buyer'));

export const isRegisterHeader = (cells: readonly string[]): boolean => {
  const names = cells.map(columnName);
  return (
    hasParties(names) && names.includes('delivery year') && names.includes('tiv delivery values')
  );
};

type Get = (line: TableLine, ...names: string[]) => string;

export function cellsByName(table: OpenTable): Get {
  const places = columnPlaces(table.header);
  return (line, ...names) => {
    const at = names.map((name) => places.get(name)).find((place) => place !== undefined);
    return at === undefined ? '' : (line.cells[at] ?? '');
  };
}

/** A line in which only the first cell says something is a footnote. */
export const isFootnote = ({ cells }: TableLine): boolean =>
  cells.slice(1).every((cell) => cell === '');

const KIND_WORDS = {
  state: '',
  'non-state': 'non-state',
  organisation: 'organisation',
  unknown: '',
};

/** What a party is, for the note of a number. */
export const partyNote = (printed: string): string => {
  const { name, kind } = readParty(printed);
  return KIND_WORDS[kind] === '' ? '' : `${name}: ${KIND_WORDS[kind]}`;
};

function noteOf(get: Get, line: TableLine): string {
  const order = readUncertain(get(line, 'order date'));
  const number = get(line, 'numbers delivered');
  const parts = [
    get(line, 'description'),
    number === '' ? '' : `${number} delivered`,
    order.text === '' ? '' : `ordered ${order.text}`,
    saysYes(get(line, 'local production')) ? 'local production' : '',
    partyNote(get(line, 'supplier', 'seller')),
    partyNote(get(line, 'recipient', 'buyer')),
  ];
  return parts
    .filter((part) => part !== '')
    .join('; ')
    .slice(0, 2000);
}

function pointOf(
  get: Get,
  line: TableLine,
  year: string,
  value: number,
  estimated: boolean,
): DraftPoint {
  return {
    date: year,
    value,
    keys: {
      supplier: readParty(get(line, 'supplier', 'seller')).name,
      recipient: readParty(get(line, 'recipient', 'buyer')).name,
      designation: get(line, 'designation', 'weapon designation'),
      category: get(line, 'armament category'),
      status: get(line, 'status'),
    },
    estimated,
    note: noteOf(get, line),
  };
}

export function readRegister(table: OpenTable): SeriesDraft {
  const get = cellsByName(table);
  const points: DraftPoint[] = [];
  const unread: UnreadLine[] = [];
  let empty = 0;
  for (const line of table.rows) {
    if (isFootnote(line)) continue;
    const year = readUncertain(get(line, 'delivery year'));
    const cell = readUncertain(get(line, 'tiv delivery values'));
    if (cell.text === '') {
      empty += 1;
      continue;
    }
    const value = readNumber(cell.text);
    if (readYear(year.text) === null || value === null || value < 0) {
      unread.push({
        line: line.line,
        why: `the year is “${year.text}” and the value “${cell.text}”`,
      });
      continue;
    }
    const estimated = year.estimated || saysYes(get(line, 'delivery year is estimate'));
    points.push(pointOf(get, line, String(readYear(year.text)), value, estimated));
  }
  refuseUnread(table.fileName, unread);
  mustHold(table.fileName, points);
  const notes = leftOut(empty);
  return { series: seriesOf(table), points, notes };
}

const seriesOf = ({ preamble }: OpenTable): SeriesDraft['series'] => ({
  what: SIPRI_WHAT,
  unit: SIPRI_UNIT,
  dimensions: DIMENSIONS,
  provenance: preamble.join('\n').slice(0, 5000),
  licence: SIPRI_LICENCE,
  vintage: vintageOf(preamble),
  form: 'sipri-register',
});

export function mustHold(fileName: string, points: readonly DraftPoint[]): void {
  if (points.length > 0) return;
  throw new DomainError('bad-input', `${fileName} has a header and no number below it.`);
}

export const isCommentsHeader = (cells: readonly string[]): boolean => {
  const names = cells.map(columnName);
  return hasParties(names) && names.some((name) => /^year s? ?of deliver(?:y|ies)$/u.test(name));
};

/**
 * The register with comments: one row an order, its TIV not split by year. It makes a series by year only where each order
 * was delivered within one.
 */
export function readCommentsRegister(table: OpenTable): SeriesDraft {
  const get = cellsByName(table);
  const years = (line: TableLine): string[] =>
    get(line, 'year s of delivery', 'year s of deliveries', 'year of delivery')
      .split(/[;,]/u)
      .map((year) => year.trim())
      .filter((year) => year !== '');
  const orders = table.rows.filter((line) => !isFootnote(line));
  const spread = orders.filter((line) => years(line).length > 1);
  const [first] = spread;
  if (first) {
    throw new DomainError(
      'bad-input',
      `${table.fileName}: ${spread.length} of ${orders.length} orders were delivered in several years (line ${first.line}: ${years(first).join('; ')}) and this layout has one TIV for all of them, so that it makes no series by year. Take the register out again as CSV with one row per delivery: it has the columns “Delivery year” and “TIV delivery values”.`,
    );
  }
  const delivery: OpenTable = {
    ...table,
    header: table.header.map((cell) => {
      const name = columnName(cell);
      if (/^year s? ?of deliver/u.test(name)) return 'Delivery year';
      if (name === 'sipri tiv of delivered weapons') return 'TIV delivery values';
      if (name === 'year of order') return 'Order date';
      if (name === 'number delivered') return 'Numbers delivered';
      return name === 'weapon description' ? 'Description' : cell;
    }),
    rows: orders.map((line) => markYears(table.header, line)),
  };
  return readRegister(delivery);
}

/** An unnamed column behind the years holds `?` where they are estimates. */
function markYears(header: readonly string[], line: TableLine): TableLine {
  const at = header.findIndex((cell) => /^year s? ?of deliver/u.test(columnName(cell)));
  const isMark = columnName(header[at + 1] ?? 'x') === '' && line.cells[at + 1] === '?';
  if (!isMark) return line;
  return { ...line, cells: line.cells.map((cell, place) => (place === at ? `${cell}?` : cell)) };
}
