/** Settling a disagreement: whether the code applies to the place, by whom and why. The codings stay as they are. */
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { readDocument, readWords } from '../../documents/store.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Span } from '../../kernel/span.ts';
import type { Settlement } from '../model.ts';
import { settlementToRow } from '../rows.ts';
import { listSettlements, readCode } from '../store.ts';

export interface Verdict extends Span {
  document: string;
  code: string;
  applies: boolean;
  why: string;
}

type Place = Pick<Settlement, 'document' | 'text' | 'start' | 'end' | 'code'>;

/** A settlement holds for the very stretch of the very text, and for the code. */
export const placeKey = ({ document, text, start, end, code }: Place): string =>
  [document, text, start, end, code].join(' ');

/** Settles a place, or changes how it was settled. */
export const settle = (context: Context, verdict: Verdict): Promise<Settlement> =>
  change(context, 'Settle a disagreement', async (door) => {
    await readCode(door.db, verdict.code);
    const { id: document, text } = await readDocument(door.db, verdict.document);
    const { start, end, code, applies, why } = verdict;
    const words = await readWords(door.db, text);
    if (start >= end || end > words.length) {
      throw new DomainError('invalid', 'The place is not inside the text.');
    }
    const place = { document, text, start, end, code };
    const there = (await listSettlements(door.db)).find(
      (settlement) => placeKey(settlement) === placeKey(place),
    );
    const settlement: Settlement = {
      ...place,
      id: there?.id ?? door.context.newId('set_'),
      applies,
      why,
      by: door.context.user,
      at: door.context.clock().toISOString(),
    };
    const row = settlementToRow(settlement);
    if (there) await door.update('settlements', there.id, row);
    else await door.insert('settlements', row);
    return settlement;
  });

export const unsettle = (context: Context, id: string): Promise<void> =>
  change(context, 'Take a settlement back', (door) => door.remove('settlements', id));
