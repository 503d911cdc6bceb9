/** Codings that wait for a person, each with the place where it may belong now. */
import type { Db } from '../db/schema.ts';
import { readDocument, readWords } from '../documents/store.ts';
import type { Span } from '../kernel/span.ts';
import { findQuote } from './anchoring.ts';
import { carrier } from './carry-over.ts';
import type { Coding } from './model.ts';
import type { ReviewEntry } from './reading-model.ts';
import { listCodings } from './store.ts';

export async function reviewList(
  db: Db,
  of: { document: string; coder?: string },
): Promise<ReviewEntry[]> {
  const document = await readDocument(db, of.document);
  const waiting = await listCodings(db, {
    document: of.document,
    state: 'review',
    ...(of.coder !== undefined && { coders: [of.coder] }),
  });
  if (waiting.length === 0) return [];
  const after = await readWords(db, document.text);
  const proposers = new Map<string, (coding: Coding) => Span | null>();
  const entries: ReviewEntry[] = [];
  for (const coding of waiting) {
    let propose = proposers.get(coding.text);
    if (!propose) {
      propose = await proposer(db, coding.text, document.text, after);
      proposers.set(coding.text, propose);
    }
    const proposal = propose(coding);
    const words = proposal ? after.slice(proposal.start, proposal.end) : '';
    entries.push({ coding, proposal, words });
  }
  return entries;
}

/** The two texts are compared once for all codings. An offset doubted on import is looked up by its words. */
async function proposer(
  db: Db,
  from: string,
  to: string,
  after: string,
): Promise<(coding: Coding) => Span | null> {
  if (from === to) return (coding) => findQuote(after, coding);
  const carry = carrier(await readWords(db, from), after);
  return (coding) => {
    const to = carry(coding);
    return to.ok ? { start: to.anchor.start, end: to.anchor.end } : to.proposal;
  };
}
