/** Comparisons and what is said of their cells. */
import { readCaseInfo } from '../cases/store.ts';
import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { mustKnow, type NamedIds } from '../db/named-ids.ts';
import { insertRecord, removeRecord, updateRecord } from '../db/records.ts';
import { DomainError } from '../kernel/errors.ts';
import { checked } from '../relations/checked.ts';
import type { CellEdit } from './answers.ts';
import { cellFault, comparisonFault } from './faults.ts';
import { cellKey } from './gather/gather.ts';
import { comparedPeriods } from './gather/periods.ts';
import { readNamedFigures } from './gather/read-named-figures.ts';
import { type CellPick, Comparison, ComparisonCell } from './model.ts';
import { cellRecords, comparisonRecords } from './records.ts';
import { cellsOf, readComparison } from './store.ts';

export type NewComparison = Omit<Comparison, 'id'>;
export type CellPlace = Pick<ComparisonCell, 'comparison' | 'question' | 'dyad' | 'period'>;

const comparisonNames = ({ dyads, questions }: Comparison): NamedIds => ({
  actors: dyads.flatMap(({ from, to }) => [from, to]),
  codes: questions.flatMap(({ codes }) => codes),
  series: questions.map(({ figure }) => figure?.series ?? null),
});

const refuse = (what: string, fault: string | null): void => {
  if (fault !== null) throw new DomainError('invalid', `${what}: ${fault}.`);
};

async function fitting(door: Door, comparison: Comparison): Promise<Comparison> {
  const { periods } = await readCaseInfo(door.db);
  const what = `“${comparison.title}”`;
  refuse(
    what,
    comparisonFault(
      comparison,
      periods.map(({ id }) => id),
    ),
  );
  await mustKnow(door.db, what, comparisonNames(comparison));
  return comparison;
}

export const addComparison = (context: Context, wanted: NewComparison): Promise<Comparison> =>
  change(context, 'Set up a comparison', async (door) => {
    const id = door.context.newId('cmp_');
    const comparison = await fitting(door, checked(Comparison, { ...wanted, id }));
    await insertRecord(door, comparisonRecords, comparison);
    return comparison;
  });

/** Cells of questions and dyads that it no longer has go with them. */
export const editComparison = (
  context: Context,
  id: string,
  edit: Partial<NewComparison>,
): Promise<Comparison> =>
  change(context, 'Edit a comparison', async (door) => {
    const before = await readComparison(door.db, id);
    const comparison = await fitting(door, checked(Comparison, { ...before, ...edit }));
    await updateRecord(door, comparisonRecords, comparison);
    const [questions, dyads] = [comparison.questions, comparison.dyads].map(
      (list) => new Set(list.map((one) => one.id)),
    );
    for (const cell of await cellsOf(door.db, id)) {
      if (questions?.has(cell.question) && dyads?.has(cell.dyad)) continue;
      await removeRecord(door, cellRecords, cell.id);
    }
    return comparison;
  });

export const removeComparison = (context: Context, id: string): Promise<void> =>
  change(context, 'Delete a comparison', async (door) => {
    for (const cell of await cellsOf(door.db, id)) await removeRecord(door, cellRecords, cell.id);
    await removeRecord(door, comparisonRecords, id);
  });

const saysNothing = (cell: ComparisonCell): boolean =>
  cell.judgement.trim() === '' &&
  cell.value === null &&
  cell.confidence === null &&
  cell.note.trim() === '' &&
  cell.added.length + cell.leftOut.length === 0;

const UNSAID: Omit<ComparisonCell, 'id' | keyof CellPlace> = {
  ...{ judgement: '', value: null, confidence: null, added: [], leftOut: [] },
  ...{ coder: '', madeOn: '', note: '' },
};

const picksOf = ({ added, leftOut }: Pick<ComparisonCell, 'added' | 'leftOut'>): CellPick[] => [
  ...added,
  ...leftOut,
];

/** What was picked before and is gone since stays, marked as missing: it must not stand in the way of a judgement. */
async function mustKnowPicks(
  door: Door,
  cell: ComparisonCell,
  before: ComparisonCell | undefined,
): Promise<void> {
  const known = new Set(before && picksOf(before).map(({ kind, id }) => `${kind} ${id}`));
  const ids = (of: CellPick['kind']): string[] =>
    picksOf(cell)
      .filter(({ kind, id }) => kind === of && !known.has(`${kind} ${id}`))
      .map(({ id }) => id);
  await mustKnow(door.db, 'The cell', {
    observations: ids('observation'),
    codings: ids('coding'),
  });
  const figures = ids('figure');
  const there = await readNamedFigures(door.db, figures);
  const missing = figures.find((id) => !there.has(id));
  if (missing === undefined) return;
  throw new DomainError(
    'invalid',
    `The cell names the figure ${missing}, which is not in this case. Figures are named by series, date and keys: choose one of /choices.`,
  );
}

/** What is given is set, the rest stays; signed with the user and the day. Null when nothing is said of it any more. */
export const setCell = (
  context: Context,
  of: CellPlace,
  edit: { [Key in keyof CellEdit]?: Exclude<CellEdit[Key], undefined> },
): Promise<ComparisonCell | null> =>
  change(context, 'Judge a cell of a comparison', async (door) => {
    const comparison = await readComparison(door.db, of.comparison);
    const periods = comparedPeriods((await readCaseInfo(door.db)).periods, comparison.periods);
    const cells = await cellsOf(door.db, of.comparison);
    const before = cells.find((cell) => cellKey(cell) === cellKey(of));
    const cell = checked(ComparisonCell, {
      ...(before ?? { ...UNSAID, ...of, id: door.context.newId('cel_') }),
      ...edit,
      coder: door.context.user,
      madeOn: door.context.clock().toISOString().slice(0, 10),
    });
    refuse(
      'The cell',
      cellFault(
        comparison,
        cell,
        periods.map(({ id }) => id),
      ),
    );
    await mustKnowPicks(door, cell, before);
    if (saysNothing(cell)) {
      if (before) await removeRecord(door, cellRecords, before.id);
      return null;
    }
    if (before) await updateRecord(door, cellRecords, cell);
    else await insertRecord(door, cellRecords, cell);
    return cell;
  });
