/** Takes in what a colleague's copy of the case has, as one change that one undo takes back. */
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type Comparison, compareCases } from './compare.ts';
import { conflictsOf } from './conflicts.ts';
import type { MergeDecisions, MergePreview, MergeResult } from './model.ts';
import { takeCodes } from './take-codes.ts';
import { takeCodings } from './take-codings.ts';
import { takeDocuments } from './take-documents.ts';
import { takeMemos, takeReadings, takeSettlements } from './take-rest.ts';
import type { Taking } from './taking.ts';
import { guidKey } from './versions.ts';

const nothing = (): MergeResult => ({
  codes: 0,
  documents: 0,
  codings: 0,
  updated: 0,
  removed: 0,
  review: 0,
  leftOut: 0,
  readings: 0,
  memos: 0,
  settlements: 0,
  notes: [],
});

async function titleOf(db: Db): Promise<string> {
  const row = await db.selectFrom('case_info').select('title').executeTakeFirst();
  return row?.title ?? '';
}

/** What would be taken in, and what has to be decided first. */
export async function previewMerge(db: Db, other: Db): Promise<MergePreview> {
  const comparison = await compareCases(db, other);
  const { codes, documents, codings } = comparison;
  const coming = [...codings.fresh, ...codings.newer.map(({ theirs }) => theirs)];
  return {
    title: await titleOf(other),
    coders: [...new Set(coming.map(({ coder }) => coder))].sort(),
    codes: { added: codes.fresh.length, known: codes.known.length },
    documents: { added: documents.fresh.length, known: documents.known.length },
    codings: {
      added: codings.fresh.length,
      known: codings.known,
      updated: codings.newer.length,
    },
    conflicts: conflictsOf(comparison),
  };
}

function mustBeDecided(comparison: Comparison, decisions: MergeDecisions): void {
  const open = conflictsOf(comparison).filter(({ key }) => decisions[key] === undefined);
  if (open.length === 0) return;
  throw new DomainError(
    'conflict',
    `${open.length === 1 ? '1 conflict is' : `${open.length} conflicts are`} not decided yet; the first is about “${open[0]?.about}”. Nothing was changed.`,
    { conflicts: open.map(({ key }) => key) },
  );
}

async function removeHere({ door, comparison, decisions, result }: Taking): Promise<void> {
  const { removedThere, removedThereChangedHere } = comparison.codings;
  const gone = [
    ...removedThere.filter(({ coder }) => decisions[`removed-there:${coder}`] === 'there'),
    ...removedThereChangedHere.filter(
      ({ guid }) => decisions[`coding-removed:${guidKey(guid)}`] === 'there',
    ),
  ];
  for (const { id } of gone) {
    const memos = await door.db
      .selectFrom('memos')
      .select('id')
      .where('target_kind', '=', 'coding')
      .where('target', '=', id)
      .execute();
    for (const memo of memos) await door.remove('memos', memo.id);
    await door.remove('codings', id);
  }
  result.removed = gone.length;
}

/** Throws `conflict`, and changes nothing, when something that has to be decided is not. */
export const mergeCase = async (
  context: Context,
  other: Db,
  decisions: MergeDecisions,
): Promise<MergeResult> => {
  const title = await titleOf(other);
  return change(context, `Merge the copy “${title}”`, async (door) => {
    const comparison = await compareCases(door.db, other);
    mustBeDecided(comparison, decisions);
    const taking: Taking = {
      door,
      other,
      comparison,
      decisions,
      codes: new Map(),
      documents: new Map(),
      codings: new Map(),
      result: nothing(),
    };
    await takeCodes(taking);
    await takeDocuments(taking);
    await removeHere(taking);
    await takeCodings(taking);
    await takeReadings(taking);
    await takeMemos(taking);
    await takeSettlements(taking);
    return taking.result;
  });
};
