/** What stands in the fields of a provision, and how it is read. Pure. */
import { Provision } from '../../../relations/agreements/model.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';
import { readTerm, type TermValues, termValues } from './term-values.ts';

const NewProvision = Provision.omit({ id: true, agreement: true });
export type FilledProvision = Omit<Provision, 'id' | 'agreement'>;

export interface ProvisionValues extends Omit<FilledProvision, 'term'> {
  term: TermValues;
}

export const emptyProvision = (): ProvisionValues => ({
  ...{ number: '', text: '', verbatim: true, obligated: [], benefiting: [], deadline: '' },
  ...{ conditions: '', monitor: null, type: 'continuing', strength: 3, note: '' },
  term: termValues(null),
});

export function provisionValues(provision: Provision): ProvisionValues {
  const { id: _, agreement: __, term, ...rest } = provision;
  return { ...rest, term: termValues(term) };
}

const WANTED: Readonly<Record<string, string>> = {
  text: 'The words of the clause, or their sense.',
  number: 'As the text counts: 4, Art. 5 (1). At most 50 letters.',
  deadline: 'The day, the month or the year, or nothing.',
};

export function readProvision(values: ProvisionValues): ReadForm<FilledProvision> {
  const read = new FieldReader();
  const wanted = {
    ...values,
    ...{ number: values.number.trim(), text: values.text.trim(), note: values.note.trim() },
    ...{ deadline: values.deadline.trim(), conditions: values.conditions.trim() },
    term: readTerm(read, values.term),
  };
  return read.end(NewProvision, wanted, {
    wantedIn: (field, _path, message) => WANTED[field] ?? message,
  });
}
