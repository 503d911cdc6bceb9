/** The rows of an article as a case folder keeps them: JSON columns opened up, so that a person can read the file. */
import { z } from 'zod';
import type { TrackedTable } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';

type Kind = 'text' | 'text?' | 'number' | 'json';
type Columns = Readonly<Record<string, Kind>>;

const PART: Columns = { id: 'text', article: 'text', seq: 'number', details: 'json' };

/** Tables of an article, in the order in which they are written back; the first two have one row. */
export const FOLDER_TABLES = {
  articles: {
    id: 'text',
    title: 'text',
    file_name: 'text',
    format: 'text',
    sha256: 'text',
    language: 'text',
    citation_style: 'text',
    imported_at: 'text',
    reader: 'number',
    details: 'json',
  },
  article_texts: { id: 'text', text: 'text', pieces: 'json', structure: 'json' },
  article_notes: { ...PART, number: 'number', kind: 'text' },
  article_citations: {
    ...PART,
    note: 'text?',
    paragraph: 'text?',
    form: 'text',
    source: 'text?',
    rule: 'text?',
  },
  article_entries: { ...PART, source: 'text?' },
  article_quotations: { ...PART, role: 'text', speaker: 'text?' },
  article_unresolved: { ...PART, note: 'text?', why: 'text' },
  article_corrections: {
    id: 'text',
    article: 'text',
    seq: 'number',
    at: 'text',
    user_name: 'text',
    anchor: 'json',
    value: 'json',
  },
  findings: {
    id: 'text',
    article: 'text',
    key: 'text',
    seq: 'number',
    rule: 'text',
    severity: 'text',
    basis: 'text',
    origin: 'text',
    state: 'text',
    reason: 'text?',
    gone: 'number',
    message: 'text',
    details: 'json',
  },
  audit_runs: { id: 'text', at: 'text', user_name: 'text', rules: 'number', findings: 'number' },
} as const satisfies Partial<Record<TrackedTable, Columns>>;

export type FolderTable = keyof typeof FOLDER_TABLES;
export const folderTables = Object.keys(FOLDER_TABLES) as FolderTable[];
/** Tables whose rows are found by the article's id as their own. */
export const isOwnRow = (table: FolderTable): boolean => !('article' in FOLDER_TABLES[table]);

export type StoredRow = Record<string, string | number | null>;

export function openRow(table: FolderTable, row: StoredRow): Record<string, unknown> {
  const columns: Columns = FOLDER_TABLES[table];
  return Object.fromEntries(
    Object.entries(columns).map(([name, kind]) => {
      const value = row[name] ?? null;
      return [name, kind === 'json' ? JSON.parse(String(value)) : value];
    }),
  );
}

const schemaOf = (kind: Kind): z.ZodType<unknown> => {
  if (kind === 'json') return z.json();
  if (kind === 'number') return z.number().int();
  return kind === 'text' ? z.string() : z.string().nullable();
};

/** The row as the table wants it; anything else in the file is refused. */
export function closeRow(table: FolderTable, value: unknown, file: string): StoredRow {
  const columns: Columns = FOLDER_TABLES[table];
  const shape = Object.fromEntries(
    Object.entries(columns).map(([name, kind]) => [name, schemaOf(kind)]),
  );
  const parsed = z.strictObject(shape).safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new DomainError(
      'bad-input',
      `${file}: ${table}: ${issue?.path.join('.')}: ${issue?.message}. Nothing was imported.`,
    );
  }
  return Object.fromEntries(
    Object.entries(parsed.data).map(([name, cell]) => [
      name,
      columns[name] === 'json' ? JSON.stringify(cell) : (cell as string | number | null),
    ]),
  );
}
