/** Agreements, their provisions, and what was done about them. */
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { joinNames, mustKnow, type NamedIds } from '../../db/named-ids.ts';
import { insertRecord, readRecord, removeRecord, updateRecord } from '../../db/records.ts';
import { mustBeUnnamed } from '../../db/references.ts';
import { DomainError } from '../../kernel/errors.ts';
import { locatorNames } from '../../sources/locator-names.ts';
import { checked } from '../checked.ts';
import { agreementRecords, performanceRecords, provisionRecords } from '../records.ts';
import { mustBeRule } from './clause-dates.ts';
import { Agreement, Performance, Provision } from './model.ts';
import { AGREEMENT_PATHS, PROVISION_PATHS } from './named-by.ts';
import { listProvisions, performancesOf, readAgreement } from './store.ts';

export type NewAgreement = Omit<Agreement, 'id'>;
export type NewProvision = Omit<Provision, 'id' | 'agreement'>;
export type NewPerformance = Omit<Performance, 'id' | 'provision' | 'party' | 'year'>;

export const agreementNames = (agreement: Agreement): NamedIds =>
  joinNames(locatorNames(agreement.locators), {
    actors: [...agreement.parties, ...agreement.thirdParties],
    documents: [agreement.document],
    agreements: agreement.supersedes,
  });

export const provisionNames = (provision: Provision): NamedIds => ({
  agreements: [provision.agreement],
  actors: [...provision.obligated, ...provision.benefiting, provision.monitor],
});

export const performanceNames = (performance: Performance): NamedIds => ({
  provisions: [performance.provision],
  actors: [performance.party, ...performance.claims.map(({ party }) => party)],
  observations: performance.observations,
});

/** What no schema can say; in words, or null. */
export function agreementFault(agreement: Agreement): string | null {
  if (new Set(agreement.parties).size < 2) return 'an agreement has at least two parties';
  const both = agreement.parties.find((party) => agreement.thirdParties.includes(party));
  if (both !== undefined) return `${both} is a party and a third party at once`;
  return agreement.supersedes.includes(agreement.id) ? 'it cannot supersede itself' : null;
}

export function performanceFault({ score, claims }: Performance): string | null {
  if (score === 'disputed' && claims.length === 0)
    return 'a disputed one needs what each party says';
  return score !== 'disputed' && claims.length > 0 ? 'claims belong to a disputed one' : null;
}

const refuse = (what: string, fault: string | null): void => {
  if (fault !== null) throw new DomainError('invalid', `${what}: ${fault}.`);
};

async function fitting(door: Door, agreement: Agreement): Promise<Agreement> {
  refuse(`“${agreement.title}”`, agreementFault(agreement));
  if (agreement.term) mustBeRule(agreement.term);
  await mustKnow(door.db, `“${agreement.title}”`, agreementNames(agreement));
  return agreement;
}

export const addAgreement = (context: Context, wanted: NewAgreement): Promise<Agreement> =>
  change(context, 'Add an agreement', async (door) => {
    const id = door.context.newId('agr_');
    const agreement = await fitting(door, checked(Agreement, { ...wanted, id }));
    await insertRecord(door, agreementRecords, agreement);
    return agreement;
  });

export const editAgreement = (
  context: Context,
  id: string,
  edit: Partial<NewAgreement>,
): Promise<Agreement> =>
  change(context, 'Edit an agreement', async (door) => {
    const before = await readAgreement(door.db, id);
    const agreement = await fitting(door, checked(Agreement, { ...before, ...edit }));
    await updateRecord(door, agreementRecords, agreement);
    return agreement;
  });

/** With its provisions and their performances: one change, one undo. */
export const removeAgreement = (context: Context, id: string): Promise<void> =>
  change(context, 'Delete an agreement', async (door) => {
    const { title } = await readAgreement(door.db, id);
    await mustBeUnnamed(door.db, `“${title}”`, AGREEMENT_PATHS, id);
    for (const provision of await listProvisions(door.db, id)) await takeOut(door, provision.id);
    await removeRecord(door, agreementRecords, id);
  });

async function fitProvision(door: Door, provision: Provision): Promise<Provision> {
  if (provision.term) mustBeRule(provision.term);
  await mustKnow(door.db, `Provision ${provision.number}`, provisionNames(provision));
  return provision;
}

export const addProvision = (
  context: Context,
  agreement: string,
  wanted: NewProvision,
): Promise<Provision> =>
  change(context, 'Add a provision', async (door) => {
    await readAgreement(door.db, agreement);
    const id = door.context.newId('prv_');
    const provision = await fitProvision(door, checked(Provision, { ...wanted, id, agreement }));
    await insertRecord(door, provisionRecords, provision);
    return provision;
  });

export const editProvision = (
  context: Context,
  id: string,
  edit: Partial<NewProvision>,
): Promise<Provision> =>
  change(context, 'Edit a provision', async (door) => {
    const before = await readRecord(door.db, provisionRecords, id);
    const provision = await fitProvision(door, checked(Provision, { ...before, ...edit }));
    await updateRecord(door, provisionRecords, provision);
    return provision;
  });

async function takeOut(door: Door, provision: string): Promise<void> {
  const { number } = await readRecord(door.db, provisionRecords, provision);
  await mustBeUnnamed(door.db, `Provision ${number}`, PROVISION_PATHS, provision);
  for (const { id } of await performancesOf(door.db, provision)) {
    await removeRecord(door, performanceRecords, id);
  }
  await removeRecord(door, provisionRecords, provision);
}

export const removeProvision = (context: Context, id: string): Promise<void> =>
  change(context, 'Delete a provision', (door) => takeOut(door, id));

/** One rating for a provision, a party and a year: set again, it takes the place of the old one. */
export const setPerformance = (
  context: Context,
  of: Pick<Performance, 'provision' | 'party' | 'year'>,
  wanted: NewPerformance,
): Promise<Performance> =>
  change(context, 'Rate a provision', async (door) => {
    const provision = await readRecord(door.db, provisionRecords, of.provision);
    if (provision.obligated.length > 0 && !provision.obligated.includes(of.party)) {
      throw new DomainError(
        'invalid',
        `Provision ${provision.number} does not oblige ${of.party}. It obliges ${provision.obligated.join(', ')}.`,
      );
    }
    const known = (await performancesOf(door.db, of.provision)).find(
      ({ party, year }) => party === of.party && year === of.year,
    );
    const id = known?.id ?? door.context.newId('prf_');
    const performance = checked(Performance, { ...wanted, ...of, id });
    const what = `Provision ${provision.number} in ${of.year}`;
    refuse(what, performanceFault(performance));
    await mustKnow(door.db, what, performanceNames(performance));
    if (known) await updateRecord(door, performanceRecords, performance);
    else await insertRecord(door, performanceRecords, performance);
    return performance;
  });

export const removePerformance = (context: Context, id: string): Promise<void> =>
  change(context, 'Take back a rating', (door) => removeRecord(door, performanceRecords, id));
