/** The corrected copy of an article of the case, from its original bytes and what was decided. */
import type { Article } from '../articles/model.ts';
import { readOriginal } from '../db/originals.ts';
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import { type CorrectedCopy, correctedCopy } from './fix/corrected-copy.ts';
import { loadSubject } from './load-subject.ts';
import type { Finding } from './model.ts';
import { listFindings } from './store.ts';

export const stemOf = (fileName: string): string => fileName.replace(/\.[^.]+$/u, '');

/** Dismissed findings are never corrected; accepted ones always; safe ones when asked for. */
export const toCorrect = (findings: readonly Finding[], automatic: boolean): Finding[] =>
  findings.filter(
    (one) =>
      one.fix !== null &&
      one.state !== 'dismissed' &&
      (one.state === 'accepted' || (automatic && one.fix.kind === 'automatic')),
  );

export async function makeCopy(
  db: Db,
  id: string,
  automatic: boolean,
): Promise<{ article: Article; copy: CorrectedCopy }> {
  const { article } = await loadSubject(db, id);
  const original = await readOriginal(db, article.sha256);
  if (!original) throw new DomainError('damaged', 'The file of the article is not in the case.');
  const chosen = toCorrect(await listFindings(db, id), automatic);
  return { article, copy: correctedCopy(article, original.bytes, chosen) };
}
