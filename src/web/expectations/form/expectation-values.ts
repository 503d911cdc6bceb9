/** What stands in the fields of an expectation, and how it is read. Pure. */
import { faultOfExpectation } from '../../../hypotheses/expectations/faults.ts';
import type { Emission } from '../../../hypotheses/expectations/model.ts';
import { NewExpectation } from '../../../hypotheses/expectations/new-expectation.ts';
import { readChanceText, writeChance } from '../../hypotheses/read-chance.ts';
import {
  type LocatorLine,
  locatorLines,
  locatorWanted,
  readLocators,
} from '../../observations/form/read-locators.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';
import type { ShownExpectation } from '../use-expectation.ts';

export type FilledExpectation = ReturnType<typeof NewExpectation.parse>;

export interface ExpectationValues {
  text: string;
  words: string;
  by: string;
  madeOn: string;
  horizon: string;
  condition: string;
  probability: string;
  unchanged: '' | 'true' | 'false';
  emitted: EmittedTexts;
  locators: LocatorLine[];
  note: string;
}

/** By hypothesis: how probable it makes it, as it is typed; the reason that was given stays with it. */
export type EmittedTexts = Readonly<Record<string, { text: string; why: string }>>;

export const emptyExpectation = (by: string): ExpectationValues => ({
  ...{ text: '', words: '', by, madeOn: '', horizon: '', condition: '', probability: '' },
  ...{ unchanged: '', emitted: {}, locators: [], note: '' },
});

export const expectationValues = (one: ShownExpectation): ExpectationValues => ({
  ...{ text: one.text, words: one.words, by: one.by, madeOn: one.madeOn, horizon: one.horizon },
  ...{ condition: one.condition, unchanged: one.unchanged ?? '', note: one.note },
  probability: writeChance(one.probability),
  emitted: Object.fromEntries(
    one.emitted.map(({ hypothesis, chance, why }) => [
      hypothesis,
      { text: writeChance(chance), why },
    ]),
  ),
  locators: locatorLines(one.locators),
});

const WANTED: Readonly<Record<string, string>> = {
  text: 'What would have to be seen to say yes or no.',
  madeOn: 'The day, the month or the year in which it was said.',
  horizon: 'The day, the month or the year by which it must have come true, or nothing.',
};

/** Those of which something is said. */
function readEmitted(read: FieldReader, emitted: EmittedTexts): Emission[] {
  return Object.entries(emitted).flatMap(([hypothesis, { text, why }]): Emission[] => {
    if (text.trim() === '') return [];
    const { chance, problem } = readChanceText(text, null);
    if (problem !== null) read.refuse(`emitted.${hypothesis}`, problem);
    return chance && chance.as !== 'decibels' ? [{ hypothesis, chance, why }] : [];
  });
}

export function readExpectation(values: ExpectationValues): ReadForm<FilledExpectation> {
  const read = new FieldReader();
  const said = values.probability.trim();
  const { chance, problem } = readChanceText(said, null);
  if (said !== '' && problem !== null) read.refuse('probability', problem);
  const wanted = {
    ...values,
    ...{ text: values.text.trim(), words: values.words.trim(), by: values.by.trim() },
    ...{ madeOn: values.madeOn.trim(), horizon: values.horizon.trim() },
    ...{ condition: values.condition.trim(), note: values.note.trim() },
    probability: chance ?? undefined,
    emitted: readEmitted(read, values.emitted),
    unchanged: values.unchanged === '' ? null : values.unchanged,
    locators: readLocators(read, values.locators),
  };
  const past = faultOfExpectation(wanted);
  if (past !== null) read.refuse('horizon', past);
  return read.end(NewExpectation, wanted, {
    wantedIn: (field, path, message) =>
      field.startsWith('locators') ? locatorWanted(path, message) : (WANTED[field] ?? message),
  });
}
