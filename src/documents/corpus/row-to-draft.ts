/** One row of a corpus to one document. */
import type { StatedFacts } from '../document.ts';
import type { DocumentDraft } from '../draft.ts';
import { layOutPlain } from '../lay-out.ts';
import type { ColumnMapping } from './corpus-columns.ts';
import type { CorpusRow } from './corpus-file.ts';

export type RowDraft =
  | { ok: true; draft: DocumentDraft }
  | { ok: false; row: number; reason: string };

const LONGEST_FACT = 2000;

export function rowToDraft(row: CorpusRow, mapping: ColumnMapping, fileName: string): RowDraft {
  if (!row.ok) return row;
  const cell = (column: string | undefined): string =>
    column === undefined ? '' : (row.cells.get(column) ?? '');
  const text = cell(mapping.text).replaceAll(/\r\n?/g, '\n').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const reason = `There is no text in the column “${mapping.text ?? 'text'}”.`;
    return { ok: false, row: row.row, reason };
  }
  const mapped = new Set(Object.values(mapping));
  const attributes: Record<string, string> = {};
  for (const [name, value] of row.cells) {
    if (!mapped.has(name) && value.trim() !== '') attributes[name] = value.trim();
  }
  const draft: DocumentDraft = {
    fileName: `${fileName}, row ${row.row}`,
    format: 'record',
    original: null,
    text,
    layout: layOutPlain(text),
    stated: statedBy((field) => cell(mapping[field]).trim().slice(0, LONGEST_FACT)),
    attributes,
    dropped: [],
    warnings: [...row.warnings, ...unreadable(text)],
  };
  return { ok: true, draft };
}

function statedBy(fact: (field: keyof ColumnMapping) => string): StatedFacts {
  const stated: StatedFacts = {
    authors: fact('author')
      .split(/\s*;\s*/)
      .filter((name) => name !== ''),
  };
  for (const field of ['title', 'date', 'url', 'outlet'] as const) {
    const value = fact(field);
    if (value !== '') stated[field] = value;
  }
  const language = languageTag(fact('language'));
  if (language !== null) stated.language = language;
  return stated;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const TAGS_BY_NAME = new Map(
  'en ru tr az hy ka uk de fr pl es it fa ar he el zh kk uz be ro bg sr hu cs'
    .split(' ')
    .map((tag) => [LANGUAGES.of(tag)?.toLowerCase() ?? tag, tag]),
);

/** `ru`, `ru-RU`, `ru_RU` and `Russian` are one language; what is no language is left to detection. */
function languageTag(written: string): string | null {
  const tag = written.replaceAll('_', '-');
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) {
    return (tag.split('-')[0] ?? tag).toLowerCase();
  }
  return TAGS_BY_NAME.get(written.toLowerCase()) ?? null;
}

/** The encoding is told from the beginning of the file; a row that does not keep to it shows. */
function unreadable(text: string): string[] {
  const count = text.split('\ufffd').length - 1;
  if (count === 0) return [];
  return [`${count} letters could not be read: the row is in another encoding than the file.`];
}
