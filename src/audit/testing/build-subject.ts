import { understandArticle } from '../../articles/understand/understand-article.ts';
import { captureFile } from '../../documents/capture/capture-file.ts';
import type { AuditFacts, AuditSubject } from '../rule.ts';
import { buildSubject } from '../subject.ts';

/** A subject from the text of a file, through everything that reads a real one. */
export const subjectFromFile = async (
  text: string | Uint8Array,
  fileName = 'article.txt',
  facts: Partial<AuditFacts> = {},
): Promise<AuditSubject> => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { article, sources } = understandArticle(await captureFile(bytes, fileName));
  return buildSubject(article, sources, facts);
};
