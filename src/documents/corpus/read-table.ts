/** CSV, TSV and the like, row by row. The rows are those of a spreadsheet: a cell may hold line breaks. */
import { CsvError, type Options, type Parser, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { DomainError } from '../../kernel/errors.ts';
import type { CorpusFile, CorpusRow } from './corpus-file.ts';
import { inMillions, LONGEST_ROW } from './corpus-file.ts';
import { decodeStream } from './decode-stream.ts';
import { RowCells } from './row-cells.ts';

export interface TableShape {
  delimiter: string;
  /** False where quotation marks are letters like others (many TSV files). */
  quoted: boolean;
  columns: string[];
  /** The first row holds data, not names. */
  headless: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 30;
const MOST_COLUMNS = 2000;

const options = (delimiter: string, quoted: boolean): Options => ({
  delimiter,
  quote: quoted ? '"' : null,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: LONGEST_ROW,
});

/** The first rows; what is cut off or broken behind them does not matter here. */
function sampleRows(text: string, delimiter: string, quoted: boolean): string[][] {
  const rows: string[][] = [];
  try {
    parseAtOnce(text, {
      ...options(delimiter, quoted),
      to: SAMPLE_ROWS,
      on_record: (record: string[]) => {
        rows.push(record);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

/** How alike the rows are when cut at the delimiter: one column says nothing. */
function fitness(rows: readonly string[][]): number {
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  return (
    rows.filter((row) => row.length === width).length / rows.length + Math.min(width, 50) / 1000
  );
}

/** A tab file in which a mark opens cells without closing them takes marks for letters. */
const closesQuotes = (text: string): boolean => {
  const opened = text.match(/(?:^|[\t\n])"/g)?.length ?? 0;
  const closed = text.match(/"(?=[\t\r\n]|$)/g)?.length ?? 0;
  return opened > 0 && opened === closed;
};

/** Delimiter and columns, from the beginning of the file. */
export function tableShape(
  head: string,
  fileName: string,
  whole: boolean,
  headless: (first: readonly string[]) => string[] | null = () => null,
): TableShape {
  // A row that the head cuts off is not one to judge by.
  const cut = whole ? head.length : Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
  if (cut <= 0) throw noHeader(head, fileName);
  const text = head.slice(0, cut);
  let best = { delimiter: ',', quoted: true, fit: 0, rows: sampleRows(text, ',', true) };
  for (const delimiter of DELIMITERS) {
    const quoted = delimiter !== '\t' || closesQuotes(text);
    const rows = sampleRows(text, delimiter, quoted);
    const fit = fitness(rows);
    if (fit > best.fit) best = { delimiter, quoted, fit, rows };
  }
  const header = best.rows[0];
  if (!header) throw noHeader(head, fileName);
  if (header.length > MOST_COLUMNS) {
    throw new DomainError(
      'too-large',
      `${fileName} has ${header.length} columns in its first row; up to ${MOST_COLUMNS} are read.`,
    );
  }
  const names = headless(header);
  const { delimiter, quoted } = best;
  return { delimiter, quoted, columns: names ?? columnNames(header), headless: names !== null };
}

function noHeader(head: string, fileName: string): DomainError {
  if (head.trim() === '') return new DomainError('bad-input', `${fileName} is empty.`);
  return new DomainError(
    'bad-input',
    `${fileName} has no row of column names: its first ${inMillions(head.length)} characters are one line. A corpus is a table with one document a row, or JSONL with one a line.`,
  );
}

/** Every column gets a name of its own. */
function columnNames(header: readonly string[]): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (const [place, cell] of header.entries()) {
    const base = cell.trim().slice(0, 200) || `column ${place + 1}`;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base} (${count})`;
    taken.add(name);
    names.push(name);
  }
  return names;
}

export async function* readTable(
  file: CorpusFile,
  encoding: string,
  shape: TableShape,
): AsyncIterable<CorpusRow> {
  const ready: string[][] = [];
  // Records are taken as they are found: a stream that fails would throw away those still in its buffer.
  const parser = parse({
    ...options(shape.delimiter, shape.quoted),
    on_record: (record: string[]) => {
      ready.push(record);
      return null;
    },
  }).resume();
  const ended = new Promise<CsvError | null>((resolve, reject) => {
    parser.once('end', () => resolve(null));
    parser.once('error', (error) => (error instanceof CsvError ? resolve(error) : reject(error)));
  });
  const places = new Map(shape.columns.map((column, place) => [column, place]));
  let row = 0;
  const take = function* (): Iterable<CorpusRow> {
    for (const record of ready.splice(0)) {
      row += 1;
      if (row > 1 || shape.headless) yield rowOf(record, row, shape.columns, places);
    }
  };
  let error: CsvError | null = null;
  for await (const text of decodeStream(file, encoding)) {
    error = await written(parser, text);
    yield* take();
    if (error) break;
  }
  if (!error) {
    parser.end();
    error = await ended;
    yield* take();
  }
  parser.destroy();
  if (error) yield { ok: false, row: row + 1, reason: reasonOf(error) };
}

const written = (parser: Parser, text: string): Promise<CsvError | null> =>
  new Promise((resolve, reject) => {
    parser.write(Buffer.from(text, 'utf8'), (error) => {
      if (error && !(error instanceof CsvError)) reject(error);
      else resolve(error ?? null);
    });
  });

/** After these the places of the rows behind can no longer be told. */
function reasonOf(error: CsvError): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return `The row is longer than ${inMillions(LONGEST_ROW)} characters: a quotation mark is not closed, or this is no table. Nothing behind it was read.`;
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return 'A quotation mark is opened here and never closed. Nothing behind it was read.';
  }
  return `The row cannot be read (${error.code}). Nothing behind it was read.`;
}

function rowOf(
  record: string[],
  row: number,
  columns: readonly string[],
  places: ReadonlyMap<string, number>,
): CorpusRow {
  const tooMany = record.length > columns.length;
  if (tooMany && record.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return {
      ok: false,
      row,
      reason: `The row has ${record.length} cells and the header ${columns.length}: a cell that holds the delimiter is not in quotation marks.`,
    };
  }
  const warnings =
    record.length < columns.length
      ? [`The row had ${record.length} cells of ${columns.length}; the others were taken as empty.`]
      : [];
  return { ok: true, row, cells: new RowCells(columns, places, record), warnings };
}
