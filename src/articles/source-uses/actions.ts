/**
 * Merging, splitting and removing sources. They stand here and not in the sources room because they
 * must see who cites: a source room that knew articles would turn the flow around.
 */
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { DomainError } from '../../kernel/errors.ts';
import { freeId } from '../../sources/actions.ts';
import { sourceFromReference } from '../../sources/describe-source.ts';
import { mergeRecords } from '../../sources/merge-records.ts';
import type { Source } from '../../sources/model.ts';
import {
  deleteSource,
  insertSource,
  listSourceIds,
  readSource,
  updateSource,
} from '../../sources/store.ts';
import { anchorOf } from '../corrections/anchor.ts';
import { applyCorrection } from '../corrections/correction.ts';
import { insertCorrection, renameInCorrections } from '../corrections/store.ts';
import { writeDifference } from '../corrections/write-difference.ts';
import { loadArticle, readArticleRow } from '../store.ts';
import { countUses, type SourceUse, usesOfSource } from './source-uses.ts';

const TABLES = { citation: 'article_citations', entry: 'article_entries' } as const;

async function repoint(door: Door, uses: readonly SourceUse[], to: string): Promise<void> {
  for (const { kind, row } of uses) await door.update(TABLES[kind], row, { source: to });
}

/** The places are given the source and remembered by their words, so that no new reading puts them together again. */
async function pin(door: Door, uses: readonly SourceUse[], source: string): Promise<void> {
  const value = { what: 'citation-source' as const, source };
  for (const id of new Set(uses.map(({ article }) => article))) {
    const { imported_at: importedAt, reader } = await readArticleRow(door.db, id);
    const before = await loadArticle(door.db, id);
    let after = before;
    for (const { start, end } of uses.filter(({ article }) => article === id)) {
      const correction = { anchor: anchorOf(before.text, { start, end }), value };
      after = applyCorrection(after, correction) ?? after;
      await insertCorrection(door, id, correction);
    }
    await writeDifference(door, before, after, { importedAt, reader });
  }
}

/** Everything that cites one of the others now cites `into`; every printed form stays where it is printed. */
export async function mergeSourcesByHand(
  context: Context,
  into: string,
  others: readonly string[],
): Promise<Source> {
  const from = [...new Set(others)].filter((id) => id !== into);
  if (from.length === 0) throw new DomainError('invalid', 'Choose at least two sources to merge.');
  return change(context, `Merge ${from.length + 1} sources`, async (door) => {
    let merged = await readSource(door.db, into);
    for (const id of from) {
      const other = await readSource(door.db, id);
      await repoint(door, await usesOfSource(door.db, id), into);
      merged = mergeRecords(merged, other);
      await renameInCorrections(door, id, into);
      await deleteSource(door, id);
    }
    await updateSource(door, merged);
    return merged;
  });
}

/** Takes some of the places where a source stands and gives them a source of their own, read from the first full one. */
export async function splitSource(
  context: Context,
  id: string,
  rows: readonly string[],
): Promise<Source> {
  return change(context, 'Split a source', async (door) => {
    const source = await readSource(door.db, id);
    const uses = await usesOfSource(door.db, id);
    const wanted = new Set(rows);
    const moved = uses.filter(({ row }) => wanted.has(row));
    if (moved.length === 0 || moved.length !== wanted.size) {
      throw new DomainError('not-found', 'Some of these places do not cite this source.');
    }
    if (moved.length === uses.length) {
      throw new DomainError('invalid', 'At least one place must stay with the source.');
    }
    const split = newSource(source, moved, await listSourceIds(door.db));
    await insertSource(door, split);
    await pin(door, moved, split.id);
    await updateSource(door, withoutMoved(source, uses, moved));
    return split;
  });
}

function newSource(source: Source, moved: readonly SourceUse[], taken: Set<string>): Source {
  const id = freeId(source.id, taken);
  const read = moved.find(({ reference }) => reference?.title !== undefined)?.reference;
  const inBibliography = moved.some(({ kind }) => kind === 'entry');
  if (!read) return { ...source, id, csl: { ...source.csl, id }, inBibliography };
  return sourceFromReference(id, read, { printedUrls: urlsOf(moved), inBibliography });
}

const urlsOf = (uses: readonly SourceUse[]): string[] =>
  uses.map(({ reference }) => reference?.url?.printed).filter((url) => url !== undefined);

function withoutMoved(
  source: Source,
  uses: readonly SourceUse[],
  moved: readonly SourceUse[],
): Source {
  const stay = uses.filter((use) => !moved.includes(use));
  const kept = new Set(urlsOf(stay));
  const gone = new Set(urlsOf(moved).filter((url) => !kept.has(url)));
  const byHand = source.setByHand.includes('inBibliography');
  return {
    ...source,
    urls: source.urls.filter(({ printed }) => !gone.has(printed)),
    inBibliography: byHand ? source.inBibliography : stay.some(({ kind }) => kind === 'entry'),
  };
}

/** Only what nothing cites can go; otherwise places in articles would point nowhere. */
export async function removeSources(context: Context, ids: readonly string[]): Promise<void> {
  const used = new Set((await countUses(context.db)).map(({ source }) => source));
  const cited = ids.filter((id) => used.has(id));
  if (cited.length > 0) {
    throw new DomainError(
      'conflict',
      `${cited.length === 1 ? 'One of these sources is' : `${cited.length} of these sources are`} cited or listed in an article. Merge it into another one, or set the citations right first.`,
      { cited },
    );
  }
  await change(
    context,
    `Remove ${ids.length === 1 ? 'a source' : `${ids.length} sources`}`,
    async (door) => {
      await door.removeMany('sources', ids);
    },
  );
}
