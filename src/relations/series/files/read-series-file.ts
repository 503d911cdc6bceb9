/** A file of numbers, whatever its layout: `docs/reference/series.md` lists those that are known. */
import { DomainError } from '../../../kernel/errors.ts';
import type { SeriesDraft } from './draft.ts';
import {
  columnPlaces,
  cutTable,
  DELIMITERS,
  findHeader,
  type OpenTable,
  splitLine,
  tableText,
} from './open-table.ts';
import { fieldsByName, placeColumns, readPlain, type SeriesMapping } from './plain-table.ts';
import {
  isCommentsHeader,
  isRegisterHeader,
  readCommentsRegister,
  readRegister,
} from './sipri-register.ts';
import { isTivHeader, readTivTable } from './sipri-tiv-table.ts';

/** SIPRI's files are UTF-8 or Latin. */
const LATIN = 'windows-1252';

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/u);

/** Throws `bad-input` for a file that cannot be read whole; nothing is taken from half of one. */
export function readSeriesFile(
  fileName: string,
  bytes: Uint8Array,
  mapping: SeriesMapping = {},
  leaveOut: readonly string[] = [],
): SeriesDraft {
  const lines = linesOf(tableText(bytes, fileName, LATIN));
  const register = findHeader(lines, isRegisterHeader);
  if (register) return readRegister(cutTable(fileName, lines, register));
  const comments = findHeader(lines, isCommentsHeader);
  if (comments) return readCommentsRegister(cutTable(fileName, lines, comments));
  const tiv = findHeader(lines, isTivHeader);
  if (tiv) return readTivTable(cutTable(fileName, lines, tiv), mapping);
  return readPlain(openPlain(fileName, bytes, mapping), mapping, leaveOut);
}

function openPlain(fileName: string, bytes: Uint8Array, mapping: SeriesMapping): OpenTable {
  const lines = linesOf(tableText(bytes, fileName));
  const first = lines.findIndex((line) => line.trim() !== '');
  const fits = (cells: readonly string[]): boolean => {
    if (cells.length < 2) return false;
    try {
      placeColumns(cells, mapping, fileName);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  };
  const header = findHeader(lines, fits) ?? anyHeader(lines, first);
  if (header) return cutTable(fileName, lines, header);
  throw new DomainError(
    'bad-input',
    `${fileName} is no table of numbers: it needs a row of column names, with a date and a value, and one number a row.`,
  );
}

/** A plain table as it is, and which of its columns hold what by their names. */
export interface PlainPeek {
  columns: string[];
  /** Of every row the cells of these columns. */
  rows: { row: number; cells: string[] }[];
  mapping: SeriesMapping;
}

/** The first rows of a plain table, also of one that cannot be imported yet; null of a layout that is known as it comes. */
export function peekPlain(
  fileName: string,
  bytes: Uint8Array,
  mapping: SeriesMapping,
  most: number,
): PlainPeek | null {
  const lines = linesOf(tableText(bytes, fileName, LATIN));
  const known = [isRegisterHeader, isCommentsHeader, isTivHeader];
  if (known.some((isHeader) => findHeader(lines, isHeader) !== null)) return null;
  const table = openPlain(fileName, bytes, mapping);
  const shown = [...columnPlaces(table.header).values()];
  const nameAt = (at: number): string => table.header[at] ?? '';
  return {
    columns: shown.map(nameAt),
    rows: table.rows.slice(0, most).map(({ line, cells }) => ({
      row: line,
      cells: shown.map((at) => cells[at] ?? ''),
    })),
    mapping: Object.fromEntries(
      [...fieldsByName(columnPlaces(table.header))].map(([field, at]) => [field, nameAt(at)]),
    ),
  };
}

/** The first line, when it is a row of cells at all: what is wrong with it can then be said by its names. */
function anyHeader(lines: readonly string[], at: number): ReturnType<typeof findHeader> {
  const line = lines[at] ?? '';
  const most = Math.max(2, ...DELIMITERS.map((mark) => splitLine(line, mark).length));
  const found = findHeader([line], (cells) => cells.length === most);
  return found && { ...found, at };
}
