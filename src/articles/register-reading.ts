/** A reading of a file meets the case: its sources the register, its places what a person said of them. */
import type { Door } from '../db/change.ts';
import { fillRecord } from '../sources/merge-records.ts';
import type { Source } from '../sources/model.ts';
import { insertSource, listSources, updateSource } from '../sources/store.ts';
import { applyCorrection, type Correction } from './corrections/correction.ts';
import { decidedPlaces, heldBy, placesOf } from './corrections/decided-places.ts';
import type { StoredCorrection } from './corrections/store.ts';
import { matchSources } from './merge-sources.ts';
import type { Article } from './model.ts';
import type { ArticleReading } from './read-article.ts';

/** A correction that could not be made again. */
export interface LostCorrection {
  id: string;
  exact: string;
  what: string;
}

type Cited = Pick<Article, 'citations' | 'entries'>;

const withSources = (article: Article, idOf: (source: string) => string | null): Article => {
  const named = <T extends { source: string | null }>(thing: T): T => ({
    ...thing,
    source: thing.source === null ? null : idOf(thing.source),
  });
  return {
    ...article,
    citations: article.citations.map(named),
    entries: article.entries.map(named),
  };
};

function correctAgain(
  fresh: Article,
  corrections: readonly StoredCorrection[],
): { article: Article; lost: LostCorrection[] } {
  let article = fresh;
  const lost: LostCorrection[] = [];
  for (const correction of corrections) {
    const after = applyCorrection(article, correction);
    if (after) article = after;
    else {
      const { id, anchor, value } = correction;
      lost.push({ id, exact: anchor.exact, what: value.what });
    }
  }
  return { article, lost };
}

/** What is printed of a source in the article as it now is: addresses, and whether it is listed. */
function asPrinted(source: Source, id: string, { citations, entries }: Cited): Source {
  const places = [...citations, ...entries].filter((one) => one.source === id);
  const printed = new Set(places.map(({ reference }) => reference?.url?.printed));
  return {
    ...source,
    urls: source.urls.filter((url) => printed.has(url.printed)),
    inBibliography: entries.some((entry) => entry.source === id),
  };
}

/** Sources of the reading that still stand, undisputed, at one of its places: those have something to tell. */
function standing(
  fresh: Article,
  article: Article,
  ids: ReadonlyMap<string, string>,
  corrections: readonly Correction[],
): Set<string> {
  const isDecided = decidedPlaces(article.text, corrections);
  const now = new Map(placesOf(article).map(({ key, source }) => [key, source]));
  const found = new Set<string>();
  for (const { key, span, source } of placesOf(fresh)) {
    if (source === null || found.has(source) || isDecided(span)) continue;
    if (now.get(key) === ids.get(source)) found.add(source);
  }
  return found;
}

/**
 * The article as the case keeps it. Its sources are those of the register where it has them, told by what the
 * same places rested on before and else by likeness; what a person has said is said again.
 */
export async function registerReading(
  door: Door,
  { article: fresh, sources: read }: ArticleReading,
  corrections: readonly StoredCorrection[],
  before: Article | null,
): Promise<{ article: Article; lost: LostCorrection[] }> {
  const register = await listSources(door.db);
  const matched = matchSources(register, read, {
    held: before ? heldBy(before, fresh, decidedPlaces(before.text, corrections)) : new Map(),
    avoid: new Set(corrections.flatMap(({ value }) => ('source' in value ? value.source : []))),
  });
  const { ids } = matched;
  const again = correctAgain(
    withSources(fresh, (id) => ids.get(id) ?? null),
    corrections,
  );
  const known = new Map(register.map((source) => [source.id, source]));
  const added = new Map(matched.added.map((source) => [source.id, source]));
  const article = withSources(again.article, (id) => (known.has(id) || added.has(id) ? id : null));
  const cited = new Set([...article.citations, ...article.entries].map(({ source }) => source));
  for (const [id, source] of added) {
    if (cited.has(id)) await insertSource(door, asPrinted(source, id, article));
  }
  const telling = standing(fresh, article, ids, corrections);
  for (const source of read) {
    const id = ids.get(source.id);
    const old = id === undefined ? undefined : known.get(id);
    if (!id || !old || !telling.has(source.id)) continue;
    const filled = fillRecord(old, asPrinted(source, id, article));
    known.set(id, filled);
    if (JSON.stringify(filled) !== JSON.stringify(old)) await updateSource(door, filled);
  }
  return { article, lost: again.lost };
}
