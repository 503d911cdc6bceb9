/** Which column of a corpus holds what. Pure: the mapping screen and the command line read it too. */
import { z } from 'zod';

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

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b;

/** Columns that are called as the fields are: these need no mapping. */
export function mappingByName(columns: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const field of CORPUS_FIELDS) {
    const column = columns.find((name) => same(name, field));
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}

/** The same with the names that other programs give, for a person to look at. */
export function proposeMapping(columns: readonly string[]): ColumnMapping {
  const mapping = mappingByName(columns);
  const taken = new Set(Object.values(mapping));
  for (const field of CORPUS_FIELDS) {
    if (mapping[field] !== undefined) continue;
    for (const word of ALSO_CALLED[field].split(' ')) {
      const column = columns.find((name) => same(name, word) && !taken.has(name));
      if (column === undefined) continue;
      mapping[field] = column;
      taken.add(column);
      break;
    }
  }
  return mapping;
}

export type ReadMapping = { ok: true; mapping: ColumnMapping } | { ok: false; why: string };

/** `text=body,date=published`, over what the names of the columns say already. */
export function readMapping(written: string, columns: readonly string[]): ReadMapping {
  const mapping = mappingByName(columns);
  for (const pair of written.split(',').filter((part) => part.trim() !== '')) {
    const [name = '', ...rest] = pair.split('=');
    const field = CorpusField.safeParse(name.trim().toLowerCase());
    if (!field.success) {
      return {
        ok: false,
        why: `“${name.trim()}” is no field of a corpus; the fields are ${CORPUS_FIELDS.join(', ')}.`,
      };
    }
    const wanted = rest.join('=').trim();
    const column =
      columns.find((one) => one === wanted) ??
      columns.find((one) => same(one, wanted.toLowerCase()));
    if (column === undefined) {
      return {
        ok: false,
        why: `There is no column “${wanted}”; the columns are ${listed(columns)}.`,
      };
    }
    mapping[field.data] = column;
  }
  return checkMapping(mapping, columns);
}

/** A mapping that can be imported: the text is named, and every column that is named is there. */
export function checkMapping(mapping: ColumnMapping, columns: readonly string[]): ReadMapping {
  if (mapping.text === undefined) {
    const proposed = proposeMapping(columns).text ?? columns[0] ?? 'body';
    return {
      ok: false,
      why: `No column is called “text”; the columns are ${listed(columns)}. Say which one holds the text, for example text=${proposed}.`,
    };
  }
  for (const column of Object.values(mapping)) {
    if (!columns.includes(column)) {
      return {
        ok: false,
        why: `There is no column “${column}”; the columns are ${listed(columns)}.`,
      };
    }
  }
  return { ok: true, mapping };
}

const MOST_LISTED = 30;

const listed = (columns: readonly string[]): string =>
  columns
    .slice(0, MOST_LISTED)
    .map((column) => `“${column}”`)
    .join(', ') + (columns.length > MOST_LISTED ? ' …' : '');
