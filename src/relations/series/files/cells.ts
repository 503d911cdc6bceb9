/** Cells of tables of numbers. What is not plainly a number or a date is refused, never guessed. */
import { edtfRange } from '../../../kernel/dates/edtf-range.ts';
import { DomainError } from '../../../kernel/errors.ts';

export interface Uncertain {
  text: string;
  /** SIPRI's brackets and question marks: the publisher is not sure. */
  estimated: boolean;
}

/** `(2016)`, `2016?` and `2016` are one year, the first two an estimate; `..` and an empty cell are none. */
export function readUncertain(cell: string): Uncertain {
  const text = cell.trim();
  if (text === '..' || text === '') return { text: '', estimated: false };
  const inner = /^\((.*)\)$/u.exec(text)?.[1] ?? text.replace(/\?$/u, '');
  return { text: inner.trim(), estimated: inner !== text };
}

export const saysYes = (cell: string): boolean => /^(?:yes|true|1|\?|y)$/iu.test(cell.trim());

export const readYear = (cell: string): number | null => {
  const [, year] = /^(\d{4})(?:\.0+)?$/u.exec(cell.trim()) ?? [];
  return year === undefined || Number(year) < 1400 || Number(year) > 2200 ? null : Number(year);
};

/** EDTF as it stands; a year that a spreadsheet has made a number of (`2016.0`) is a year. */
export function readDate(cell: string): string | null {
  const year = readYear(cell);
  if (year !== null) return String(year);
  const text = cell.trim();
  return text.length <= 200 && edtfRange(text) ? text : null;
}

const POINT = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu;
const COMMA = /^[-+]?\d+,\d+$/u;

const tidy = (cell: string): string =>
  cell
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/gu, '')
    .replace('−', '-');

/** How a column writes its numbers. `1,234` alone may be a thousand or a little more than one. */
export function decimalMark(cells: readonly string[], fileName: string, column: string): '.' | ',' {
  const commas = cells.map(tidy).filter((cell) => COMMA.test(cell));
  if (commas.length === 0) return '.';
  if (commas.some((cell) => !/,\d{3}$/u.test(cell))) return ',';
  throw new DomainError(
    'bad-input',
    `${fileName}: in the column “${column}” ${commas[0]} may be ${commas[0]?.replace(',', '')} or ${commas[0]?.replace(',', '.')}. Write the numbers with a decimal point and without marks for thousands.`,
  );
}

/** A finite number, or null. */
export function readNumber(cell: string, mark: '.' | ',' = '.'): number | null {
  const text = mark === ',' ? tidy(cell).replace(',', '.') : tidy(cell);
  if (!POINT.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

export interface UnreadLine {
  /** As an editor counts. */
  line: number;
  /** `“a lot” is no number` */
  why: string;
}

/** Lines of a file that cannot be read, all of them. */
export class UnreadLines extends DomainError {
  readonly lines: readonly UnreadLine[];
  constructor(message: string, lines: readonly UnreadLine[]) {
    super('bad-input', message);
    this.lines = lines;
  }
}

/** Refuses a file some of whose lines cannot be read: a share of what is left would be wrong without a sign of it. */
export function refuseUnread(fileName: string, unread: readonly UnreadLine[]): void {
  if (unread.length === 0) return;
  const named = unread.slice(0, 5).map(({ line, why }) => `line ${line}: ${why}`);
  const more = unread.length > 5 ? `; and ${unread.length - 5} more` : '';
  throw new UnreadLines(
    `${fileName}: ${named.join('; ')}${more}. Nothing was imported; set these lines right or take them out.`,
    unread,
  );
}

export function leftOut(empty: number): string[] {
  if (empty === 0) return [];
  return [
    empty === 1
      ? 'One line without a value was left out.'
      : `${empty} lines without a value were left out.`,
  ];
}
