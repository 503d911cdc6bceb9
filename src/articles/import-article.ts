/** Bringing a manuscript into the case, reading it again, and taking it out: all or nothing each time. */
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { keepOriginal, readOriginal, sha256 } from '../db/originals.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Source } from '../sources/model.ts';
import { listSources } from '../sources/store.ts';
import { joinLost, tidyRegister } from './corrections/reach-register.ts';
import { listCorrections } from './corrections/store.ts';
import { writeDifference } from './corrections/write-difference.ts';
import type { Article } from './model.ts';
import { type ArticleReading, READER_VERSION, readArticle } from './read-article.ts';
import { type LostCorrection, registerReading } from './register-reading.ts';
import { setDecisionsAside, takeDecisionsBack } from './set-aside.ts';
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

/** Reads a file and keeps it: bytes, text, everything understood, and its sources in the register. */
export async function importArticle(context: Context, file: ImportedFile): Promise<Article> {
  await refuseSecondCopy(context, file.bytes);
  const reading = await readArticle(file.bytes, file.fileName);
  const id = context.newId('art_');
  return change(context, `Import “${shortTitle(reading.article.title)}”`, async (door) => {
    await keepOriginal(door.context, file.bytes, MEDIA_TYPE[reading.article.format]);
    await takeDecisionsBack(door, id, reading.article.sha256);
    const corrections = await listCorrections(door.db, id);
    const registered = await registerReading(door, reading, corrections, null);
    const article = { ...registered.article, id };
    await insertArticle(door, article, context.clock().toISOString(), READER_VERSION);
    return article;
  });
}

/** What a person decided about it comes back when the same bytes are imported again. */
export async function removeArticle(context: Context, id: string): Promise<void> {
  const { title, sha256: bytes } = await readArticleRow(context.db, id);
  await change(context, `Remove “${shortTitle(title)}”`, async (door) => {
    await setDecisionsAside(door, id, bytes);
    await deleteArticle(door, id);
  });
}

export interface Reread {
  article: Article;
  /** Corrections whose words are no longer found; they are kept and can be made again by hand. */
  lost: LostCorrection[];
}

/** Reads the kept bytes with the reader of today; what a person set right is set right again. */
export async function rereadArticle(context: Context, id: string): Promise<Reread> {
  const row = await readArticleRow(context.db, id);
  const original = await readOriginal(context.db, row.sha256);
  if (!original) throw new DomainError('damaged', `The file of “${row.title}” is missing.`);
  const reading = await readArticle(original.bytes, row.file_name);
  return change(context, `Read “${shortTitle(row.title)}” again`, async (door) => {
    const before = await loadArticle(door.db, id);
    const corrections = await listCorrections(door.db, id);
    const registered = await registerReading(door, reading, corrections, before);
    const article = { ...registered.article, id };
    await writeDifference(door, before, article, {
      importedAt: row.imported_at,
      reader: READER_VERSION,
    });
    await joinLost(door, before, article);
    await tidyRegister(door, before, article);
    return { article, lost: registered.lost };
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
