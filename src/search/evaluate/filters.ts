/** Filters of a query as tests on a passage of a document. */
import type { Db } from '../../db/schema.ts';
import { languageOfPassage } from '../index/cut-chunk.ts';
import type { Chunk, Corpus } from '../index/read-index.ts';
import type { Register } from '../index/register.ts';
import type { DateFilter, Filter, ListFilter } from '../query/ast.ts';
import { codedPassages } from './coded-passages.ts';
import { columnsOfDocuments, valuesOfDocuments } from './document-values.ts';

/** Whether a filter lets through the passage `at` of a chunk, as part of the document of that number. */
export type PassageTest = (document: number, chunk: Chunk, at: number) => boolean;

interface World {
  db: Db;
  corpus: Corpus;
  register: Register;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A value that is the name itself means that alone; otherwise the names that begin so (`ru`: russian). */
function named(values: readonly string[], names: ReadonlySet<string>): Set<string> {
  const meant = new Set<string>();
  for (const value of values) {
    const exact = [...names].filter((name) => same(name, value));
    const begun = [...names].filter((name) => name.startsWith(value.toLowerCase()));
    for (const name of exact.length > 0 ? exact : begun) meant.add(name);
  }
  return meant;
}

function byDocument(
  { register }: World,
  holds: (document: Register['documents'][number]) => boolean,
): PassageTest {
  const letThrough = Uint8Array.from(register.documents, (document) => (holds(document) ? 1 : 0));
  return (document) => letThrough[document] === 1;
}

const byDate = (world: World, { from, to }: DateFilter): PassageTest =>
  byDocument(
    world,
    (document) =>
      document.from !== null &&
      document.to !== null &&
      (from === null || document.from >= from) &&
      (to === null || document.to <= to),
  );

function byField(
  world: World,
  field: 'sphere' | 'evidenceClass',
  values: readonly string[],
): PassageTest {
  const names = new Set<string>();
  for (const document of world.register.documents) {
    const name = document[field];
    if (name !== null) names.add(name);
  }
  const meant = named(values, names);
  return byDocument(world, (document) => meant.has(document[field] ?? ''));
}

function byLanguage({ corpus }: World, values: readonly string[]): PassageTest {
  const meant = new Set(values.map((value) => value.toLowerCase()));
  const numbers = new Set(
    corpus.languages.flatMap((language, number) =>
      meant.has(language.toLowerCase()) || meant.has(languageOfPassage(language) || 'und')
        ? [number]
        : [],
    ),
  );
  return (_, chunk, at) => numbers.has(chunk.languages[at] ?? -1);
}

/** By the id or a part of the title, of the source or of the document. */
async function bySource(world: World, values: readonly string[]): Promise<PassageTest> {
  const rows = await world.db
    .selectFrom('documents')
    .leftJoin('sources', 'sources.id', 'documents.source')
    .select([
      'documents.id as id',
      'documents.title as title',
      'sources.id as source',
      'sources.title as sourceTitle',
    ])
    .execute();
  const wanted = values.map((value) => value.toLowerCase());
  const known = new Set(values);
  const isId = rows.some(({ id, source }) => known.has(id) || (source && known.has(source)));
  const meant = new Set(
    rows.flatMap(({ id, title, source, sourceTitle }) => {
      if (isId) return known.has(id) || (source && known.has(source)) ? [id] : [];
      const titles = `${title}\n${sourceTitle ?? ''}`.toLowerCase();
      return wanted.some((value) => titles.includes(value)) ? [id] : [];
    }),
  );
  return byDocument(world, ({ id }) => meant.has(id));
}

/** A whole name, else a part of one; capitals do not count. */
async function byValue(
  world: World,
  field: 'outlet' | 'author',
  values: readonly string[],
): Promise<PassageTest> {
  const names = await valuesOfDocuments(world.db, field);
  const wanted = values.map((value) => value.toLowerCase());
  const all = new Set([...names.values()].flat().map((name) => name.toLowerCase()));
  const holds = (name: string): boolean =>
    wanted.some((value) => (all.has(value) ? name === value : name.includes(value)));
  return byDocument(world, ({ id }) =>
    (names.get(id) ?? []).some((name) => holds(name.toLowerCase())),
  );
}

/** `NAME=VALUE`, or a name alone: whatever stands in that column. */
async function byColumn(world: World, values: readonly string[]): Promise<PassageTest> {
  const columns = await columnsOfDocuments(world.db);
  const wanted = values.map((value) => value.split(/=(.*)/s));
  return byDocument(world, ({ id }) =>
    wanted.some(([name = '', value]) => {
      const said = columns.get(id)?.[name] ?? '';
      return value === undefined ? said !== '' : same(said, value);
    }),
  );
}

async function byCoding(world: World, filters: readonly ListFilter[]): Promise<PassageTest> {
  const valuesOf = (field: ListFilter['field']): string[][] =>
    filters.filter((filter) => filter.field === field).map(({ values }) => values);
  const coded = await codedPassages(world.db, valuesOf('code'), valuesOf('coder'));
  const byNumber = world.register.documents.map(({ id }) => coded.get(id));
  return (document, chunk, at) => byNumber[document]?.has(chunk.seqs[at] ?? -1) ?? false;
}

export async function testOf(world: World, filter: Filter): Promise<PassageTest> {
  switch (filter.field) {
    case 'date':
      return byDate(world, filter);
    case 'sphere':
      return byField(world, 'sphere', filter.values);
    case 'class':
      return byField(world, 'evidenceClass', filter.values);
    case 'language':
      return byLanguage(world, filter.values);
    case 'outlet':
    case 'author':
      return byValue(world, filter.field, filter.values);
    case 'column':
      return byColumn(world, filter.values);
    case 'source':
      return bySource(world, filter.values);
    default:
      return byCoding(world, [filter]);
  }
}

const isCoding = (filter: Filter): filter is ListFilter =>
  filter.field === 'code' || filter.field === 'coder';

/** All filters at once; a code and a coder side by side mean one coding that has both. */
export async function testOfAll(
  world: World,
  filters: readonly Filter[],
): Promise<PassageTest | null> {
  const tests: PassageTest[] = [];
  for (const filter of filters) {
    if (!isCoding(filter)) tests.push(await testOf(world, filter));
  }
  const codings = filters.filter(isCoding);
  if (codings.length > 0) tests.push(await byCoding(world, codings));
  if (tests.length === 0) return null;
  return (document, chunk, at) => tests.every((test) => test(document, chunk, at));
}
