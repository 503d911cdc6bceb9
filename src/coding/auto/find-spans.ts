/** Goes through the documents of a scope and finds what a rule looks for, each find widened to its unit. */
import type { Db } from '../../db/schema.ts';
import { listPassages, readWords } from '../../documents/store.ts';
import { DomainError } from '../../kernel/errors.ts';
import { sentencesOf } from '../../kernel/sentences.ts';
import { type Span, trimmedSpan } from '../../kernel/span.ts';
import { allSpans } from '../../search/results/all-spans.ts';
import type { Progress, Rule, Scope, Unit } from './model.ts';
import { openRegexSearch } from './regex-search.ts';
import { type Found, wordMatcher } from './word-patterns.ts';

/** Codings of one run; more can neither be looked over nor confirmed. */
const MOST_SPANS = 200_000;

export interface FoundIn {
  id: string;
  title: string;
  /** The words of the text in force. */
  text: string;
  /** `list` is the place of the code in the rule; 0 where the rule has one code. */
  found: Found[];
}

export interface Looking {
  scope: Scope;
  unit: Unit;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => Promise<void> | void) | undefined;
  onUnreadable?: (patterns: readonly string[]) => void;
}

interface Finder {
  find(text: string, document: { id: string; title: string }): Promise<Found[]> | Found[];
  close(): Promise<void>;
}

const nothingToClose = async (): Promise<void> => {};

async function finderOf(db: Db, rule: Rule, looking: Looking): Promise<Finder> {
  if (rule.kind === 'regex') {
    const search = await openRegexSearch(rule.pattern, rule);
    return {
      find: async (text, { title }) =>
        (await search.find(text, title)).map((span) => ({ ...span, list: 0 })),
      close: search.close,
    };
  }
  if (rule.kind === 'query') {
    const hits = await hitsByDocument(db, rule.query, looking.signal);
    return { find: (_, { id }) => hits.get(id) ?? [], close: nothingToClose };
  }
  const lists = rule.kind === 'words' ? [rule.words] : rule.entries.map((entry) => entry.patterns);
  const matcher = wordMatcher(lists);
  if (matcher.unreadable.length > 0) looking.onUnreadable?.(matcher.unreadable);
  return { find: (text) => matcher.find(text), close: nothingToClose };
}

/** The search answers for all documents at once. Hits at the same place are one: two ways to match are not two finds. */
async function hitsByDocument(
  db: Db,
  query: string,
  signal: AbortSignal | undefined,
): Promise<Map<string, Found[]>> {
  const byPlace = new Map<string, Map<string, Found>>();
  const limits = { most: MOST_SPANS + 1, ...(signal && { signal }) };
  for await (const some of allSpans(db, query, limits)) {
    for (const { document, start, end } of some) {
      const places = byPlace.get(document) ?? new Map<string, Found>();
      byPlace.set(document, places.set(`${start} ${end}`, { start, end, list: 0 }));
    }
  }
  return new Map([...byPlace].map(([document, places]) => [document, [...places.values()]]));
}

/** One document after the other, only those in which something was found. */
export async function* findSpans(db: Db, rule: Rule, looking: Looking): AsyncGenerator<FoundIn> {
  const finder = await finderOf(db, rule, looking);
  try {
    const documents = await documentsOf(db, looking.scope);
    let total = 0;
    for (const [at, document] of documents.entries()) {
      // Lets the server hear other requests, and that this one was given up.
      await new Promise((resolve) => setImmediate(resolve));
      looking.signal?.throwIfAborted();
      const text = await readWords(db, document.text);
      const matches = await finder.find(text, document);
      const found =
        looking.unit === 'match' || matches.length === 0
          ? matches
          : widened(text, matches, await unitsOf(db, document.text, text, looking.unit));
      total += found.length;
      if (total > MOST_SPANS) {
        throw new DomainError(
          'too-large',
          `More than ${MOST_SPANS.toLocaleString('en')} places were found: make the rule or the choice of documents narrower.`,
        );
      }
      await looking.onProgress?.({ done: at + 1, of: documents.length, found: total });
      if (found.length > 0) yield { id: document.id, title: document.title, text, found };
    }
  } finally {
    await finder.close();
  }
}

async function documentsOf(
  db: Db,
  scope: Scope,
): Promise<{ id: string; title: string; text: string }[]> {
  let query = db.selectFrom('documents').select(['id', 'title', 'text']);
  if (scope.languages?.length) query = query.where('language', 'in', scope.languages);
  if (scope.from) query = query.where('date_to', '>=', scope.from);
  if (scope.to) query = query.where('date_from', '<=', scope.to);
  const rows = await query.orderBy('date_from').orderBy('title').orderBy('id').execute();
  if (scope.documents === undefined) return rows;
  const wanted = new Set(scope.documents);
  return rows.filter(({ id }) => wanted.has(id));
}

async function unitsOf(db: Db, sha256: string, text: string, unit: Unit): Promise<Span[]> {
  const passages = await listPassages(db, sha256);
  return unit === 'passage' ? passages : passages.flatMap((passage) => sentencesOf(text, passage));
}

/** Each unit with a find in it, once per code; a find that reaches over several takes them all. */
function widened(text: string, found: readonly Found[], units: readonly Span[]): Found[] {
  const byPlace = units.toSorted((a, b) => a.start - b.start);
  const wide = new Map<string, Found>();
  let at = 0;
  for (const find of found.toSorted((a, b) => a.start - b.start)) {
    while (at < byPlace.length && (byPlace[at]?.end ?? 0) <= find.start) at += 1;
    for (let unit = at; unit < byPlace.length; unit += 1) {
      const span = byPlace[unit];
      if (!span || span.start >= find.end) break;
      const { start, end } = trimmedSpan(text, span);
      wide.set(`${find.list} ${start}`, { start, end, list: find.list });
    }
  }
  return [...wide.values()];
}
