/** Looks at the beginning of a file and says how it is to be read; the rows come when they are asked for. */
import { DomainError } from '../../kernel/errors.ts';
import type { Corpus, CorpusFile, CorpusRow } from './corpus-file.ts';
import { readHead } from './decode-stream.ts';
import { readJsonLines, readLine } from './read-jsonl.ts';
import { readTable, tableShape } from './read-table.ts';

export interface OpenOptions {
  /** Names for the columns of a table whose first row holds data already; null when it holds the names. */
  headless?: (first: readonly string[]) => string[] | null;
}

export async function openCorpus(file: CorpusFile, options: OpenOptions = {}): Promise<Corpus> {
  const { text, encoding, whole } = await readHead(file);
  const { fileName } = file;
  refuseBinary(text, fileName);
  const columns = columnsOfLines(text, whole);
  if (columns !== null) {
    const rows = () => readJsonLines(file, encoding);
    return { fileName, format: 'jsonl', encoding, delimiter: null, columns, rows };
  }
  const shape = tableShape(text, fileName, whole, options.headless);
  return {
    fileName,
    format: 'table',
    encoding,
    delimiter: shape.delimiter,
    columns: shape.columns,
    rows: () => readTable(file, encoding, shape),
  };
}

function refuseBinary(head: string, fileName: string): void {
  const known = head.startsWith('PK') || head.startsWith('%PDF');
  if (!known && !head.slice(0, 10_000).includes('\0')) return;
  throw new DomainError(
    'bad-input',
    `${fileName} is no table in text form. Save a spreadsheet as CSV; import other files as documents.`,
  );
}

const LINES_LOOKED_AT = 200;

/** The fields of the first lines in the order in which they appear; null when this is not JSONL. */
function columnsOfLines(head: string, whole: boolean): string[] | null {
  if (!/^\s*\{/.test(head)) return null;
  const lines = head.split('\n', LINES_LOOKED_AT + 1);
  if (!whole && lines.length <= LINES_LOOKED_AT && lines.length > 1) lines.pop();
  const names = new Set<string>();
  for (const [place, line] of lines.slice(0, LINES_LOOKED_AT).entries()) {
    const row = readLine(line, place + 1);
    if (row.ok) for (const name of row.cells.keys()) names.add(name);
  }
  return [...names];
}

/** The first rows, for a person to see what the columns hold. */
export async function previewRows(corpus: Corpus, most: number): Promise<CorpusRow[]> {
  const rows: CorpusRow[] = [];
  for await (const row of corpus.rows()) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}
