/** What a correction of an article means for the register of sources. For use inside a change. */
import type { Door } from '../../db/change.ts';
import type { Db } from '../../db/schema.ts';
import type { Span } from '../../kernel/span.ts';
import { cleanUrl } from '../../sources/clean-url.ts';
import { applyEdit } from '../../sources/edit-source.ts';
import { mergeRecords } from '../../sources/merge-records.ts';
import type { Reference, Source } from '../../sources/model.ts';
import { deleteSource, findSource, updateSource } from '../../sources/store.ts';
import type { Article } from '../model.ts';
import { fieldHolderAt } from './correction.ts';
import { placesOf } from './decided-places.ts';
import { recordEdit } from './record-edit.ts';
import type { ReferenceField } from './reference-field.ts';
import { renameInCorrections } from './store.ts';

/** The address as printed stays beside the one that a person has given. */
function withAddress(source: Source, { url }: Reference): Source {
  if (!url || url.printed === '' || url.value === '') return source;
  const { clean } = cleanUrl(url.value);
  const urls = source.urls.map((one) => (one.printed === url.printed ? { ...one, clean } : one));
  return { ...source, urls };
}

/** A field that was set in a full citation or an entry is set in the record of its source. */
export async function carryField(
  door: Door,
  article: Article,
  place: Span,
  field: ReferenceField,
): Promise<void> {
  const at = fieldHolderAt(article, place);
  if (!at || ('citation' in at && at.citation.form !== 'full')) return;
  const { source: id, reference } = 'entry' in at ? at.entry : at.citation;
  const source = id === null ? null : await findSource(door.db, id);
  if (!source || !reference) return;
  const edited = applyEdit(
    field === 'url' ? withAddress(source, reference) : source,
    recordEdit(reference, field),
  );
  await updateSource(door, edited);
}

type Cited = Pick<Article, 'citations' | 'entries'>;

type Sourced = readonly { id: string; source: string | null }[];

/** Sources that have gained or lost a place. */
function changedSources(before: Sourced, after: Sourced): Set<string> {
  const was = new Map(before.map(({ id, source }) => [id, source]));
  const is = new Map(after.map(({ id, source }) => [id, source]));
  const changed = new Set<string | null>();
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(id) ?? null, is.get(id) ?? null];
    if (old !== now) changed.add(old).add(now);
  }
  return new Set([...changed].filter((id) => id !== null));
}

async function isCitedAnywhere(db: Db, source: string): Promise<boolean> {
  for (const table of ['article_citations', 'article_entries'] as const) {
    const row = await db
      .selectFrom(table)
      .select('id')
      .where('source', '=', source)
      .limit(1)
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}

async function isListedAnywhere(db: Db, source: string): Promise<boolean> {
  const row = await db
    .selectFrom('article_entries')
    .select('id')
    .where('source', '=', source)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a reading of an article brought the source; one that a person or a file of references brought is his. */
async function wasRead(db: Db, source: string, article: string): Promise<boolean> {
  const row = await db
    .selectFrom('revision_rows as made')
    .innerJoin('revision_rows as with', 'with.revision', 'made.revision')
    .select('made.revision')
    .where('made.table_name', '=', 'sources')
    .where('made.row_id', '=', source)
    .where('made.before_json', 'is', null)
    .where('with.table_name', '=', 'articles')
    .where('with.row_id', '=', article)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * After places of an article were given other sources, written already: what only its reading had brought
 * and nothing cites any more goes; whether a source is listed follows its entries.
 */
export async function tidyRegister(
  door: Door,
  before: Cited & { id: string },
  after: Cited,
): Promise<void> {
  const listed = changedSources(before.entries, after.entries);
  for (const id of new Set([...changedSources(before.citations, after.citations), ...listed])) {
    const source = await findSource(door.db, id);
    if (!source) continue;
    if (!(await isCitedAnywhere(door.db, id))) {
      if (!isOwn(source) && (await wasRead(door.db, id, before.id))) await deleteSource(door, id);
      continue;
    }
    if (!listed.has(id) || source.setByHand.includes('inBibliography')) continue;
    const inBibliography = await isListedAnywhere(door.db, id);
    if (inBibliography !== source.inBibliography) {
      await updateSource(door, { ...source, inBibliography });
    }
  }
}

const isOwn = ({ setByHand, knownAs }: Source): boolean =>
  setByHand.length > 0 || knownAs !== undefined;

/**
 * A new reading has given all places of a source to others. Where a person has put something into its record,
 * it is merged into the one that most of them now rest on.
 */
export async function joinLost(door: Door, before: Article, after: Article): Promise<void> {
  const now = new Map(placesOf(after).map(({ key, source }) => [key, source]));
  const moved = new Map<string, Map<string, number>>();
  for (const { key, source, weight } of placesOf(before)) {
    const other = now.get(key);
    if (source === null || !other || other === source) continue;
    const votes = moved.get(source) ?? new Map<string, number>();
    votes.set(other, (votes.get(other) ?? 0) + weight);
    moved.set(source, votes);
  }
  for (const [id, votes] of moved) {
    const source = await findSource(door.db, id);
    if (!source || !isOwn(source) || (await isCitedAnywhere(door.db, id))) continue;
    const [most] = [...votes].sort((a, b) => b[1] - a[1]);
    const into = most ? await findSource(door.db, most[0]) : null;
    if (!into) continue;
    await updateSource(door, mergeRecords(into, source));
    await deleteSource(door, id);
    await renameInCorrections(door, id, into.id);
  }
}
