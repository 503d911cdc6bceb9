/** Correcting a text that was coded: what can be carried is carried, the rest waits for a person. */
import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { correctText } from '../documents/correct-text.ts';
import type { Document } from '../documents/document.ts';
import { readDocument, readWords } from '../documents/store.ts';
import { carrier } from './carry-over.ts';
import type { Coding } from './model.ts';
import { listCodings } from './store.ts';

export interface CorrectedDocument {
  document: Document;
  /** Stands at the same place or was moved with its words. */
  carried: number;
  /** Carried although the blanks inside it differ. */
  blanks: number;
  /** Waits in the review list. */
  review: number;
}

export const correctDocument = (
  context: Context,
  id: string,
  text: string,
  reason: string,
): Promise<CorrectedDocument> =>
  change(context, 'Correct the text of a document', async (door) => {
    const before = await readDocument(door.db, id);
    const document = await correctText(door.context, id, text, reason);
    const result = { document, carried: 0, blanks: 0, review: 0 };
    if (document.text === before.text) return result;
    const codings = (await listCodings(door.db, { document: id })).filter(
      (coding) => coding.text === before.text && coding.state === 'placed',
    );
    const carry = carrier(await readWords(door.db, before.text), text);
    for (const coding of codings) result[await carryOne(door, coding, document.text, carry)] += 1;
    return result;
  });

async function carryOne(
  door: Door,
  coding: Coding,
  text: string,
  carry: ReturnType<typeof carrier>,
): Promise<'carried' | 'blanks' | 'review'> {
  const to = carry(coding);
  if (!to.ok) {
    await door.update('codings', coding.id, { state: 'review', doubt: to.why });
    return 'review';
  }
  const { start, end, quote, prefix, suffix } = to.anchor;
  await door.update('codings', coding.id, {
    start_at: start,
    end_at: end,
    quote,
    prefix,
    suffix,
    text,
  });
  return to.how === 'blanks' ? 'blanks' : 'carried';
}
