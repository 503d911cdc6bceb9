/** What stands in the fields of an agreement, and how it is read. Pure. */
import { Agreement } from '../../../relations/agreements/model.ts';
import {
  type LocatorLine,
  locatorLines,
  locatorWanted,
  readLocators,
} from '../../observations/form/read-locators.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';
import { readTerm, type TermValues, termValues } from './term-values.ts';

const NewAgreement = Agreement.omit({ id: true });
export type FilledAgreement = Omit<Agreement, 'id'>;

export interface AgreementValues extends Omit<FilledAgreement, 'term' | 'locators' | 'legal'> {
  status: Agreement['legal']['status'];
  since: string;
  why: string;
  term: TermValues;
  locators: LocatorLine[];
}

export const emptyAgreement = (): AgreementValues => ({
  ...{ title: '', kind: 'treaty', signed: '', inForce: '', parties: [], thirdParties: [] },
  ...{ status: 'in-force', since: '', why: '', document: null, supersedes: [], note: '' },
  term: termValues(null),
  locators: [],
});

export function agreementValues(agreement: Agreement): AgreementValues {
  const { id: _, legal, term, locators, ...rest } = agreement;
  return { ...rest, ...legal, term: termValues(term), locators: locatorLines(locators) };
}

const WANTED: Readonly<Record<string, string>> = {
  title: 'What the agreement is called, at most 500 letters.',
  signed: 'When it was signed: 2020-11-10, 2020-11, 2020-11-09/2020-11-10.',
  inForce: 'The day, the month or the year, or nothing.',
  parties: 'At least two parties.',
  'legal.since': 'The day, the month or the year, or nothing.',
};

export function readAgreement(values: AgreementValues): ReadForm<FilledAgreement> {
  const read = new FieldReader();
  const { status, since, why, term, locators, ...rest } = values;
  const { parties, thirdParties } = rest;
  if (thirdParties.some((one) => parties.includes(one))) {
    read.refuse('thirdParties', 'Nobody is a party and a third party at once.');
  }
  const wanted = {
    ...rest,
    ...{ title: rest.title.trim(), signed: rest.signed.trim(), inForce: rest.inForce.trim() },
    note: rest.note.trim(),
    legal: { status, since: since.trim(), why: why.trim() },
    term: readTerm(read, term),
    locators: readLocators(read, locators),
  };
  return read.end(NewAgreement, wanted, {
    fieldOf: (path) => path.slice(0, 2).map(String).join('.'),
    wantedIn: (field, path, message) =>
      WANTED[field] ?? (path[0] === 'locators' ? locatorWanted(path, message) : message),
  });
}
