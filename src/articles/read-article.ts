import { captureFile } from '../documents/capture/capture-file.ts';
import { type ArticleReading, understandArticle } from './understand/understand-article.ts';

export type { ArticleReading } from './understand/understand-article.ts';

/**
 * Raised with every change of what is understood, so that a case knows which of its articles an
 * older reader took apart.
 */
export const READER_VERSION = 2;

/** Takes a manuscript apart; a file that cannot be read is a DomainError in plain words. */
export async function readArticle(bytes: Uint8Array, fileName: string): Promise<ArticleReading> {
  return understandArticle(await captureFile(bytes, fileName));
}
