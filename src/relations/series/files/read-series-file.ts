/** A file of numbers, whatever its layout: `docs/reference/series.md` lists those that are known. */
import { DomainError } from '../../../kernel/errors.ts';
import type { SeriesDraft } from './draft.ts';
import { cutTable, findHeader, tableText } from './open-table.ts';
import { placeColumns, readPlain, type SeriesMapping } from './plain-table.ts';
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
): SeriesDraft {
  const lines = linesOf(tableText(bytes, fileName, LATIN));
  const register = findHeader(lines, isRegisterHeader);
  if (register) return readRegister(cutTable(fileName, lines, register));
  const comments = findHeader(lines, isCommentsHeader);
  if (comments) return readCommentsRegister(cutTable(fileName, lines, comments));
  const tiv = findHeader(lines, isTivHeader);
  if (tiv) return readTivTable(cutTable(fileName, lines, tiv), mapping);
  return readPlainLines(fileName, linesOf(tableText(bytes, fileName)), mapping);
}

function readPlainLines(
  fileName: string,
  lines: readonly string[],
  mapping: SeriesMapping,
): SeriesDraft {
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
  if (header) return readPlain(cutTable(fileName, lines, header), mapping);
  throw new DomainError(
    'bad-input',
    `${fileName} is no table of numbers: it needs a row of column names, with a date and a value, and one number a row.`,
  );
}

/** The first line, when it is a row of cells at all: what is wrong with it can then be said by its names. */
function anyHeader(lines: readonly string[], at: number): ReturnType<typeof findHeader> {
  const found = findHeader(lines.slice(at, at + 1), (cells) => cells.length > 1);
  return found && { ...found, at };
}
