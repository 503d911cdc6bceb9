/** Bringing a manuscript into the case, reading it again, and taking it out: all or nothing each time. */
import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { keepOriginal, readOriginal, sha256 } from '../db/originals.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Source } from '../sources/model.ts';
import { insertSource, listSources, updateSource } from '../sources/store.ts';
import { applyCorrection } from './corrections/correction.ts';
import { listCorrections } from './corrections/store.ts';
import { writeDifference } from './corrections/write-difference.ts';
import { mergeSources } from './merge-sources.ts';
import type { Article } from './model.ts';
import { type ArticleReading, READER_VERSION, readArticle } from './read-article.ts';
import {
  deleteArticle,
  findArticleByHash,
  insertArticle,
  loadArticle,
  readArticleRow,
} from './store.ts';

const MEDIA_TYPE: Record<Article['format'], string> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const shortTitle = (title: string): string =>
  title.length > 50 ? `${title.slice(0, 49).trimEnd()}…` : title;

export interface ImportedFile {
  bytes: Uint8Array;
  fileName: string;
}

async function refuseSecondCopy(context: Context, bytes: Uint8Array): Promise<void> {
  const known = await findArticleByHash(context.db, sha256(bytes));
  if (!known) return;
  throw new DomainError(
    'conflict',
    `This file is in the case already: “${known.title}”, imported from ${known.file_name}.`,
    { article: known.id },
  );
}

/** Puts the sources of a reading into the register and gives the article with the register's ids. */
async function withRegisteredSources(
  door: Door,
  { article, sources }: ArticleReading,
): Promise<Article> {
  const { ids, added, changed } = mergeSources(await listSources(door.db), sources);
  for (const source of added) await insertSource(door, source);
  for (const source of changed) await updateSource(door, source);
  const registered = <T extends { source: string | null }>(thing: T): T => ({
    ...thing,
    source: thing.source === null ? null : (ids.get(thing.source) ?? null),
  });
  return {
    ...article,
    citations: article.citations.map(registered),
    entries: article.entries.map(registered),
  };
}

/** Reads a file and keeps it: bytes, text, everything understood, and its sources in the register. */
export async function importArticle(context: Context, file: ImportedFile): Promise<Article> {
  await refuseSecondCopy(context, file.bytes);
  const reading = await readArticle(file.bytes, file.fileName);
  const id = context.newId('art_');
  return change(context, `Import “${shortTitle(reading.article.title)}”`, async (door) => {
    await keepOriginal(door.context, file.bytes, MEDIA_TYPE[reading.article.format]);
    const article = { ...(await withRegisteredSources(door, reading)), id };
    await insertArticle(door, article, context.clock().toISOString(), READER_VERSION);
    return article;
  });
}

export async function removeArticle(context: Context, id: string): Promise<void> {
  const { title } = await readArticleRow(context.db, id);
  await change(context, `Remove “${shortTitle(title)}”`, (door) =>
    deleteArticle(door, id, { keepCorrections: false }),
  );
}

export interface Reread {
  article: Article;
  /** Corrections whose words are no longer found; they are kept and can be made again by hand. */
  lost: { id: string; exact: string; what: string }[];
}

/** Reads the kept bytes with the reader of today; what a person set right is set right again. */
export async function rereadArticle(context: Context, id: string): Promise<Reread> {
  const row = await readArticleRow(context.db, id);
  const original = await readOriginal(context.db, row.sha256);
  if (!original) throw new DomainError('damaged', `The file of “${row.title}” is missing.`);
  const reading = await readArticle(original.bytes, row.file_name);
  return change(context, `Read “${shortTitle(row.title)}” again`, async (door) => {
    const before = await loadArticle(door.db, id);
    let article: Article = { ...(await withRegisteredSources(door, reading)), id };
    const lost: Reread['lost'] = [];
    for (const correction of await listCorrections(door.db, id)) {
      const after = applyCorrection(article, correction);
      if (after) article = after;
      else {
        const { anchor, value } = correction;
        lost.push({ id: correction.id, exact: anchor.exact, what: value.what });
      }
    }
    await writeDifference(door, before, article, {
      importedAt: row.imported_at,
      reader: READER_VERSION,
    });
    return { article, lost };
  });
}

/** An article with those of the register's sources that it cites or lists. */
export async function loadReading(
  context: Pick<Context, 'db'>,
  id: string,
): Promise<ArticleReading> {
  const article = await loadArticle(context.db, id);
  const cited = new Set<string | null>();
  for (const { source } of [...article.citations, ...article.entries]) cited.add(source);
  const register = await listSources(context.db);
  const sources: Source[] = register.filter((source) => cited.has(source.id));
  return { article, sources };
}
