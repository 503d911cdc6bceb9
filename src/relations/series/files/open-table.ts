/** A file of numbers as lines of cells; where the table begins is found by its header, never by a count of lines. */
import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../../../documents/capture/text/decode.ts';
import { DomainError } from '../../../kernel/errors.ts';

export interface TableLine {
  /** As an editor counts. */
  line: number;
  cells: readonly string[];
}

export interface OpenTable {
  fileName: string;
  delimiter: string;
  /** Lines of words before the header. */
  preamble: readonly string[];
  header: readonly string[];
  headerLine: number;
  rows: readonly TableLine[];
}

export const DELIMITERS = [',', ';', '\t', '|'];
/** SIPRI puts up to a dozen lines before the table. */
const LINES_BEFORE = 40;
const MOST_CELLS = 4_000_000;

/** Bytes to text. `encoding` is that of a file which is neither UTF-8 nor UTF-16; without it, it is guessed. */
export function tableText(bytes: Uint8Array, fileName: string, encoding?: string): string {
  const { text } = decodeText(bytes, encoding);
  if (text.slice(0, 10_000).includes('\0') || /^(?:PK|%PDF|\{\\rtf)/u.test(text.slice(0, 8))) {
    throw new DomainError(
      'bad-input',
      `${fileName} is no table in text form. Save a spreadsheet as CSV; of SIPRI's registers take the CSV, not the RTF or PDF.`,
    );
  }
  if (text.trim() === '') throw new DomainError('bad-input', `${fileName} is empty.`);
  return text;
}

export const splitLine = (line: string, delimiter: string): string[] => {
  try {
    const [cells] = parse(line, { delimiter, relax_quotes: true, relax_column_count: true });
    return (cells ?? []).map((cell: string) => cell.trim());
  } catch {
    return [];
  }
};

/** The first line whose cells `isHeader` knows, with the delimiter that makes it so. */
export function findHeader(
  lines: readonly string[],
  isHeader: (cells: readonly string[]) => boolean,
): { at: number; delimiter: string } | null {
  for (const [at, line] of lines.slice(0, LINES_BEFORE).entries()) {
    for (const delimiter of DELIMITERS) {
      if (line.includes(delimiter) && isHeader(splitLine(line, delimiter))) {
        return { at, delimiter };
      }
    }
  }
  return null;
}

/** Cuts everything from the header on into cells; blank lines are left out. */
export function cutTable(
  fileName: string,
  lines: readonly string[],
  { at, delimiter }: { at: number; delimiter: string },
): OpenTable {
  const rows: TableLine[] = [];
  let cells = 0;
  try {
    parse(lines.slice(at).join('\n'), {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      on_record: (record: string[], { lines: read }) => {
        cells += record.length;
        if (cells > MOST_CELLS)
          throw new DomainError('too-large', `${fileName} has too many cells.`);
        rows.push({ line: at + read, cells: record.map((cell) => cell.trim()) });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DomainError(
      'bad-input',
      `${fileName}, line ${at + 1 + Number(error.lines ?? 0)}: the table cannot be read (${error.code}). A quotation mark is probably not closed.`,
    );
  }
  const [header, ...body] = rows;
  if (!header) throw new DomainError('bad-input', `${fileName} has no table.`);
  return {
    fileName,
    delimiter,
    preamble: lines.slice(0, at).filter((line) => line.trim() !== ''),
    header: header.cells,
    headerLine: at + 1,
    rows: body,
  };
}

/** Names of columns compared without capitals, marks and blanks. */
export const columnName = (cell: string): string =>
  cell
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where each column stands, by its plain name; the first of two of one name. */
export function columnPlaces(header: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, cell] of header.entries()) {
    const name = columnName(cell);
    if (name !== '' && !places.has(name)) places.set(name, at);
  }
  return places;
}
