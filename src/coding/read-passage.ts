import type { Db } from '../db/schema.ts';
import { authorsOf, outletOf } from '../documents/outlet-and-authors.ts';
import { listPassages, readDocument, readWords } from '../documents/store.ts';
import { DomainError } from '../kernel/errors.ts';
import { overlaps } from '../kernel/span.ts';
import { findSource } from '../sources/store.ts';
import type { PassageInDocument } from './passage-model.ts';
import { placedCodings } from './reading-store.ts';

/** The passage of the text in force at a place, with the codings of one coder, or of all. */
export async function readPassage(
  db: Db,
  wanted: { document: string; at: number; coder?: string | undefined },
): Promise<PassageInDocument> {
  const document = await readDocument(db, wanted.document);
  const passages = await listPassages(db, document.text);
  const index = passages.findLastIndex(({ start }) => start <= wanted.at);
  const passage = passages[index];
  if (!passage || passage.end <= wanted.at) {
    throw new DomainError(
      'not-found',
      `No passage of “${document.title}” stands at this place. The text may have been corrected: search again.`,
    );
  }
  const { start, end, language } = passage;
  const words = await readWords(db, document.text);
  const of = { document: document.id, text: document.text };
  const codings = await placedCodings(
    db,
    wanted.coder === undefined ? of : { ...of, coder: wanted.coder },
  );
  const source = document.source === null ? null : await findSource(db, document.source);
  const { id, title, date, stated } = document;
  return {
    ...{ start, end, language, text: words.slice(start, end) },
    ...{ number: index + 1, of: passages.length },
    document: {
      ...{ id, title, date, source: source?.id ?? null },
      sphere: source?.sphere ?? null,
      evidenceClass: source?.evidenceClass ?? null,
      outlet: outletOf(source, stated),
      authors: authorsOf(source, stated),
    },
    codings: codings.filter((coding) => overlaps(coding, passage)),
  };
}
