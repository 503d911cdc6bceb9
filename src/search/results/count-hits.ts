/** Hits over time and by attributes, with the text behind them. */
import type { Db } from '../../db/schema.ts';
import { columnsOfDocuments, valuesOfDocuments } from '../evaluate/document-values.ts';
import { CHUNK } from '../index/chunk-layout.ts';
import type { CountBy, CountRow } from '../model.ts';
import type { Filter, ListField, Query } from '../query/ast.ts';
import { readDateFilter } from '../query/date-filter.ts';
import { printQuery } from '../query/print.ts';
import { type Answer, perMillion } from './ask.ts';

interface Tally {
  hits: number;
  passages: number;
  documents: Set<number>;
  documentsWithHits: Set<number>;
  words: number;
}

/** The group of a passage of a document; empty when unknown. */
type GroupOf = (document: number, passage: number) => string;

const ATTRIBUTE = 'attribute:';
const NOWHERE = { start: 0, end: 0 };

export async function countHits(answer: Answer, by: CountBy): Promise<CountRow[]> {
  const groupOf = await groupingBy(answer, by);
  const tallies = new Map<string, Tally>();
  const tallyOf = (key: string): Tally => {
    const known = tallies.get(key);
    if (known) return known;
    const fresh = { hits: 0, passages: 0, documents: new Set<number>(), words: 0 };
    const tally = { ...fresh, documentsWithHits: new Set<number>() };
    tallies.set(key, tally);
    return tally;
  };
  addSearched(answer, by, groupOf, tallyOf);
  const { hits } = answer;
  for (let hit = 0; hit < hits.length; hit++) {
    const [document, passage] = [hits.documents[hit] ?? 0, hits.passages[hit] ?? 0];
    const tally = tallyOf(groupOf(document, passage));
    tally.hits += 1;
    const again = passage === hits.passages[hit - 1] && document === hits.documents[hit - 1];
    if (!again) tally.passages += 1;
    tally.documentsWithHits.add(document);
  }
  if (by === 'year' || by === 'month') fillTime(tallies, tallyOf, by);
  const labels = await labelsOf(answer.world.db, by);
  const rows = [...tallies].map(
    ([key, tally]): CountRow => ({
      key,
      label: labels.get(key) ?? key,
      hits: tally.hits,
      passages: tally.passages,
      documentsWithHits: tally.documentsWithHits.size,
      documents: tally.documents.size,
      words: tally.words,
      perMillion: perMillion(tally.hits, tally.words),
      query: queryOf(answer.query, by, key),
    }),
  );
  const inTime = by === 'year' || by === 'month';
  return rows.sort((a, b) => (inTime ? byTime(a, b) : b.hits - a.hits || (a.key < b.key ? -1 : 1)));
}

/** What is undated comes last. */
const byTime = (a: CountRow, b: CountRow): number => {
  if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
  return a.key < b.key ? -1 : 1;
};

/** Languages are those of passages, everything else is the same for a whole document. */
function addSearched(
  { searched, world }: Answer,
  by: CountBy,
  groupOf: GroupOf,
  tallyOf: (key: string) => Tally,
): void {
  if (by !== 'language') {
    for (let document = 0; document < searched.documents.length; document++) {
      if (searched.documents[document] !== 1) continue;
      const tally = tallyOf(groupOf(document, 0));
      tally.documents.add(document);
      tally.words += searched.wordsOf[document] ?? 0;
    }
    return;
  }
  for (const [language, { documents, words }] of searched.languages) {
    const tally = tallyOf(world.corpus.languages[language] ?? '');
    tally.words += words;
    for (const document of documents) tally.documents.add(document);
  }
}

const MOST_MONTHS = 12 * 300;

/** Years and months without anything are shown, so that a picture of them has no jumps. */
function fillTime(
  tallies: ReadonlyMap<string, Tally>,
  tallyOf: (key: string) => Tally,
  by: 'year' | 'month',
): void {
  const keys = [...tallies.keys()].filter((key) => key !== '').sort();
  const last = keys.at(-1) ?? '';
  let key = keys[0] ?? '';
  for (let n = 0; key !== '' && key < last && n < MOST_MONTHS; n++) {
    const [year, month] = key.split('-').map(Number);
    const next = (month ?? 12) % 12;
    const nextYear = by === 'year' || next === 0 ? (year ?? 0) + 1 : (year ?? 0);
    const written = String(nextYear).padStart(4, '0');
    key = by === 'year' ? written : `${written}-${String(next + 1).padStart(2, '0')}`;
    tallyOf(key);
  }
}

async function groupingBy({ world }: Answer, by: CountBy): Promise<GroupOf> {
  const { corpus, register, db } = world;
  if (by === 'language') {
    return (_, passage) => {
      const chunk = corpus.chunks[Math.floor(passage / CHUNK)];
      return corpus.languages[chunk?.languages[passage % CHUNK] ?? -1] ?? '';
    };
  }
  const attributes = await attributeOf(db, by);
  const groups = register.documents.map((document) => {
    if (attributes) return attributes.get(document.id) ?? '';
    if (by === 'year') return commonStart(document.from, document.to, 4);
    if (by === 'month') return commonStart(document.from, document.to, 7);
    if (by === 'sphere') return document.sphere ?? '';
    if (by === 'class') return document.evidenceClass ?? '';
    if (by === 'source') return document.source ?? '';
    return document.id;
  });
  return (document) => groups[document] ?? '';
}

/** The year or month, where the date does not leave open which. */
const commonStart = (from: string | null, to: string | null, length: number): string =>
  from !== null && to !== null && from.slice(0, length) === to.slice(0, length)
    ? from.slice(0, length)
    : '';

/** Values by id of the document; null where the grouping needs no more than the index keeps. */
async function attributeOf(db: Db, by: CountBy): Promise<Map<string, string> | null> {
  if (by === 'outlet' || by === 'author') {
    const values = await valuesOfDocuments(db, by);
    return new Map([...values].map(([id, [first = '']]) => [id, first]));
  }
  if (!by.startsWith(ATTRIBUTE)) return null;
  const columns = await columnsOfDocuments(db);
  const name = by.slice(ATTRIBUTE.length);
  return new Map([...columns].map(([id, values]) => [id, values[name] ?? '']));
}

async function labelsOf(db: Db, by: CountBy): Promise<Map<string, string>> {
  if (by !== 'source' && by !== 'document') return new Map();
  const table = by === 'source' ? 'sources' : 'documents';
  const rows = await db.selectFrom(table).select(['id', 'title']).execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

function filterOf(by: CountBy, key: string): Filter | null {
  if (key === '') return null;
  if (by === 'year' || by === 'month') return readDateFilter(key, NOWHERE);
  const filter = (field: ListField, value: string): Filter => ({
    kind: 'filter',
    field,
    values: [value],
    ...NOWHERE,
  });
  if (by === 'document') return filter('source', key);
  if (by.startsWith(ATTRIBUTE)) return filter('column', `${by.slice(ATTRIBUTE.length)}=${key}`);
  return filter(by as ListField, key);
}

/** The query with a filter beside it. */
export function narrowed(query: Query | null, filter: Filter): string {
  if (query === null) return printQuery(filter);
  const parts = query.kind === 'and' ? query.parts : [query];
  return printQuery({ kind: 'and', parts: [...parts, filter], ...NOWHERE });
}

function queryOf(query: Query | null, by: CountBy, key: string): string | null {
  const filter = filterOf(by, key);
  return filter && narrowed(query, filter);
}
