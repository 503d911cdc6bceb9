/** Correcting a text that was coded: what can be carried is carried, the rest waits for a person. */
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { correctText } from '../documents/correct-text.ts';
import type { Document } from '../documents/document.ts';
import { readDocument, readWords } from '../documents/store.ts';
import { carrier } from './carry-over.ts';
import { listCodings } from './store.ts';
import type { CodingRow } from './tables.ts';

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
    const placed: (Partial<CodingRow> & { id: string })[] = [];
    const doubted: (Partial<CodingRow> & { id: string })[] = [];
    for (const coding of codings) {
      const to = carry(coding);
      if (!to.ok) doubted.push({ id: coding.id, state: 'review', doubt: to.why });
      else {
        result[to.how === 'blanks' ? 'blanks' : 'carried'] += 1;
        const { start, end, ...words } = to.anchor;
        placed.push({
          ...{ id: coding.id, start_at: start, end_at: end },
          ...{ ...words, text: document.text },
        });
      }
    }
    await door.updateEach('codings', placed);
    await door.updateEach('codings', doubted);
    return { ...result, review: doubted.length };
  });
