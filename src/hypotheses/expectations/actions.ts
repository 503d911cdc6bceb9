/** Adding, editing, deciding and removing expectations. */
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { joinNames, mustKnow } from '../../db/named-ids.ts';
import { insertRecord, readRecord, removeRecord, updateRecord } from '../../db/records.ts';
import { DomainError } from '../../kernel/errors.ts';
import { given } from '../../kernel/given.ts';
import { locatorNames } from '../../sources/locator-names.ts';
import { expectationRecords } from '../records.ts';
import { faultOfExpectation, faultOfResolution, refuseHindsight } from './faults.ts';
import { Expectation } from './model.ts';
import { type ExpectationEdit, NewExpectation, Resolution } from './new-expectation.ts';

async function check(door: Door, expectation: Expectation): Promise<void> {
  const { bearing, emitted, locators, by } = expectation;
  await mustKnow(
    door.db,
    'It',
    joinNames(locatorNames(locators), {
      observations: bearing.map(({ observation }) => observation),
      hypotheses: emitted.map(({ hypothesis }) => hypothesis),
      actors: by.startsWith('act_') ? [by] : [],
    }),
  );
  const twice = expectation.bearing.find(
    ({ observation }, at) =>
      expectation.bearing.findIndex((one) => one.observation === observation) !== at,
  );
  if (twice)
    throw new DomainError('invalid', `The observation ${twice.observation} bears on it twice.`);
  const again = emitted.find(
    ({ hypothesis }, at) => emitted.findIndex((one) => one.hypothesis === hypothesis) !== at,
  );
  if (again)
    throw new DomainError('invalid', `The hypothesis ${again.hypothesis} speaks of it twice.`);
  const fault = faultOfExpectation(expectation) ?? faultOfResolution(expectation);
  if (fault !== null) throw new DomainError('invalid', fault);
}

const UNDECIDED = { status: 'open', resolvedOn: '', resolvedBy: '', resolution: '' } as const;

export const addExpectation = (
  context: Context,
  { id, ...wanted }: NewExpectation & { id?: string },
): Promise<Expectation> =>
  change(context, 'Add an expectation', async (door) => {
    const fresh = NewExpectation.parse(wanted);
    const expectation = Expectation.parse({
      ...fresh,
      ...UNDECIDED,
      id: id ?? door.context.newId('exp_'),
    });
    await check(door, expectation);
    await insertRecord(door, expectationRecords, expectation);
    return expectation;
  });

export const editExpectation = (
  context: Context,
  id: string,
  { probability, ...edit }: ExpectationEdit,
): Promise<Expectation> =>
  change(context, 'Edit an expectation', async (door) => {
    const before = await readRecord(door.db, expectationRecords, id);
    const { probability: said, ...rest } = before;
    const chance = probability === undefined ? said : probability;
    const after = Expectation.parse({
      ...rest,
      ...given(edit),
      ...(chance && { probability: chance }),
    });
    refuseHindsight(before, after);
    await check(door, after);
    await updateRecord(door, expectationRecords, after);
    return after;
  });

export const resolveExpectation = (
  context: Context,
  id: string,
  wanted: Resolution,
): Promise<Expectation> =>
  change(context, 'Decide an expectation', async (door) => {
    const before = await readRecord(door.db, expectationRecords, id);
    const after = Expectation.parse({ ...before, ...given(Resolution.parse(wanted)) });
    await check(door, after);
    await updateRecord(door, expectationRecords, after);
    return after;
  });

/** Back to undecided; what bears on it stays. */
export const reopenExpectation = (context: Context, id: string): Promise<Expectation> =>
  change(context, 'Open an expectation again', async (door) => {
    const before = await readRecord(door.db, expectationRecords, id);
    const after = { ...before, ...UNDECIDED };
    await updateRecord(door, expectationRecords, after);
    return after;
  });

export const removeExpectation = (context: Context, id: string): Promise<void> =>
  change(context, 'Remove an expectation', async (door) => {
    await readRecord(door.db, expectationRecords, id);
    await removeRecord(door, expectationRecords, id);
  });
