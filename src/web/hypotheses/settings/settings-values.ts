/** What stands in the fields of the settings of a weighing, and how it is read. Pure. */
import {
  RELIABILITIES,
  type Reliabilities,
  WEIGHT_SCALE,
  type WeightScale,
} from '../../../hypotheses/weighing/model.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { FormErrors } from '../../parts/form/form-part.ts';
import { readShare } from '../read-chance.ts';
import type { Settings } from '../reckon.ts';

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const STEPS = ['slight', 'moderate', 'strong', 'veryStrong'] as const;

export interface SettingsValues {
  grades: Record<keyof Reliabilities, string>;
  scale: Record<keyof WeightScale, string>;
  /** λ by origin. */
  discounts: Record<string, string>;
}

const gradeTexts = (of: Reliabilities): SettingsValues['grades'] => ({
  ...{ A: String(of.A), B: String(of.B), C: String(of.C) },
  ...{ D: String(of.D), E: String(of.E), F: String(of.F) },
});

const scaleTexts = (of: WeightScale): SettingsValues['scale'] => ({
  ...{ slight: String(of.slight), moderate: String(of.moderate) },
  ...{ strong: String(of.strong), veryStrong: String(of.veryStrong) },
});

export const settingsValues = ({ reliabilities, scale, origins }: Settings): SettingsValues => ({
  grades: gradeTexts(reliabilities),
  scale: scaleTexts(scale),
  discounts: Object.fromEntries(origins.map(({ id, discount }) => [id, String(discount)])),
});

export const DEFAULT_GRADES = gradeTexts(RELIABILITIES);
export const DEFAULT_SCALE = scaleTexts(WEIGHT_SCALE);
/** λ of an origin of which nobody has said it. */
export const DEFAULT_DISCOUNT = '1';

function readStep(read: FieldReader, step: string, text: string, before: number): number {
  const field = `scale.${step}`;
  const value = read.number(field, text);
  if (value === null) read.refuse(field, 'Write a number of dB, such as 10.');
  else if (value <= before) {
    const least = before === 0 ? '0' : `the step before it, ${before}`;
    read.refuse(field, `It must be more dB than ${least}.`);
  }
  return value ?? before;
}

/** @param before with the origins that there are */
export function readSettings(
  values: SettingsValues,
  before: Settings,
): { settings: Settings; errors: null } | { settings: null; errors: FormErrors } {
  const read = new FieldReader();
  const share = (field: string, text: string): number => {
    const { share: value, problem } = readShare(text);
    if (problem !== null) read.refuse(field, problem);
    return value ?? 0;
  };
  const reliabilities = { ...before.reliabilities };
  for (const letter of LETTERS)
    reliabilities[letter] = share(`grades.${letter}`, values.grades[letter]);
  const scale = { ...before.scale };
  let last = 0;
  for (const step of STEPS) {
    last = readStep(read, step, values.scale[step], last);
    scale[step] = last;
  }
  const origins = before.origins.map((origin) => ({
    ...origin,
    discount: share(`discounts.${origin.id}`, values.discounts[origin.id] ?? ''),
  }));
  return Object.keys(read.errors).length > 0
    ? { settings: null, errors: read.errors }
    : { settings: { reliabilities, scale, origins }, errors: null };
}
