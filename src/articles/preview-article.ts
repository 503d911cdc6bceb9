import type { Context } from '../db/context.ts';
import { decodeText } from '../documents/capture/text/decode.ts';
import type { ImportedFile } from './import-article.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import { findArticleByHash } from './store.ts';

export interface ArticlePreview extends ArticleReading {
  fileText: string | null;
  known: { id: string; title: string } | null;
}

/** Reads a file without keeping anything of it. */
export async function previewArticle(
  context: Pick<Context, 'db'>,
  { bytes, fileName }: ImportedFile,
): Promise<ArticlePreview> {
  const reading = await readArticle(bytes, fileName);
  const { format, sha256 } = reading.article;
  const isText = format === 'text' || format === 'markdown' || format === 'html';
  const known = await findArticleByHash(context.db, sha256);
  return {
    ...reading,
    fileText: isText ? decodeText(bytes).text : null,
    known: known && { id: known.id, title: known.title },
  };
}
