/** Which column of a corpus holds what. Pure: the mapping screen and the command line read it too. */
import { z } from 'zod';
import {
  columnsByName,
  listColumns,
  missingColumn,
  proposeColumns,
  type ReadColumns,
  readColumnPairs,
} from '../../kernel/columns.ts';

export const CORPUS_FIELDS = [
  'text',
  'title',
  'date',
  'author',
  'url',
  'outlet',
  'language',
] as const;
export const CorpusField = z.enum(CORPUS_FIELDS);
export type CorpusField = z.infer<typeof CorpusField>;

/** Field to the name of its column; every column that is not named becomes an attribute. */
export const ColumnMapping = z.partialRecord(CorpusField, z.string().max(500));
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** What other programs call the same, in the order of trust. */
const ALSO_CALLED: Record<CorpusField, string> = {
  text: 'body content fulltext full_text article message transcript words',
  title: 'headline heading name subject',
  date: 'published publication_date pubdate created_at datetime time',
  author: 'authors byline creator speaker',
  url: 'link permalink address uri',
  outlet: 'source publisher newspaper medium domain site',
  language: 'lang locale',
};

const FIELDS = { fields: CORPUS_FIELDS, alsoCalled: ALSO_CALLED, of: 'a corpus' };

/** Columns that are called as the fields are: these need no mapping. */
export const mappingByName = (columns: readonly string[]): ColumnMapping =>
  columnsByName(FIELDS, columns);

/** The same with the names that other programs give, for a person to look at. */
export const proposeMapping = (columns: readonly string[]): ColumnMapping =>
  proposeColumns(FIELDS, columns);

export type ReadMapping = ReadColumns<CorpusField>;

/** `text=body,date=published`, over what the names of the columns say already. */
export function readMapping(written: string, columns: readonly string[]): ReadMapping {
  const read = readColumnPairs(written, FIELDS, columns, mappingByName(columns));
  return read.ok ? checkMapping(read.mapping, columns) : read;
}

/** A mapping that can be imported: the text is named, and every column that is named is there. */
export function checkMapping(mapping: ColumnMapping, columns: readonly string[]): ReadMapping {
  if (mapping.text === undefined) {
    const proposed = proposeMapping(columns).text ?? columns[0] ?? 'body';
    return {
      ok: false,
      why: `No column is called “text”; the columns are ${listColumns(columns)}. Say which one holds the text, for example text=${proposed}.`,
    };
  }
  const missing = missingColumn(mapping, columns);
  return missing === null ? { ok: true, mapping } : { ok: false, why: missing };
}
