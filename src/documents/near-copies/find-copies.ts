/** Other documents with the same text, and with nearly the same. */
import type { Db } from '../../db/schema.ts';
import { readWords } from '../store.ts';
import { sharedWords } from './shared-words.ts';
import { signatureOf } from './signature.ts';

export interface Copy {
  document: string;
  title: string;
  /** Share of words in common and in the same order; 1 means the same text. */
  share: number;
}

/** Two reports of one event by one agency share half of their words and are no copies. */
export const LEAST_SHARE = 0.6;
/** Texts looked at beside one, those with most in common first. */
const MOST_CANDIDATES = 20;
const MOST_COPIES = 20;

/** The copies of a document's text, the nearest first. */
export async function findCopies(db: Db, document: { id: string; text: string }): Promise<Copy[]> {
  const same = await db
    .selectFrom('documents')
    .select(['id', 'title'])
    .where('text', '=', document.text)
    .where('id', '!=', document.id)
    .orderBy('id')
    .limit(MOST_COPIES)
    .execute();
  const exact = same.map(({ id, title }) => ({ document: id, title, share: 1 }));
  return [...exact, ...(await findNear(db, document.text))];
}

async function findNear(db: Db, sha256: string): Promise<Copy[]> {
  const words = await readWords(db, sha256);
  const candidates = await candidatesOf(db, sha256, words);
  const found: Copy[] = [];
  for (const candidate of candidates) {
    const share = sharedWords(words, await readWords(db, candidate));
    if (share < LEAST_SHARE) continue;
    const documents = await db
      .selectFrom('documents')
      .select(['id', 'title'])
      .where('text', '=', candidate)
      .orderBy('id')
      .limit(MOST_COPIES)
      .execute();
    // Words alone were compared: punctuation and case may differ where no word does.
    const near = Math.min(share, 0.999);
    for (const { id, title } of documents) found.push({ document: id, title, share: near });
  }
  return found.sort((a, b) => b.share - a.share).slice(0, MOST_COPIES);
}

async function candidatesOf(db: Db, sha256: string, words: string): Promise<string[]> {
  const hashes = signatureOf(words);
  if (hashes.length === 0) return [];
  const rows = await db
    .selectFrom('text_bands')
    .innerJoin('passages', 'passages.seq', 'text_bands.passage')
    .select('passages.text')
    .select((of) => of.fn.countAll().as('shared'))
    .where('text_bands.hash', 'in', hashes)
    .where('passages.text', '!=', sha256)
    .groupBy('passages.text')
    .orderBy('shared', 'desc')
    .orderBy('passages.text')
    .limit(MOST_CANDIDATES)
    .execute();
  return rows.map(({ text }) => text);
}
