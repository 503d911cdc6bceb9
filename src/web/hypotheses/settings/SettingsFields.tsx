import { ratioOf } from '../../../statistics/weight-of-evidence.ts';
import { RELIABILITY } from '../../observations/grade-words.ts';
import type { FormErrors } from '../../parts/form/form-part.ts';
import type { Settings } from '../reckon.ts';
import { NumberFields } from './NumberFields.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import {
  DEFAULT_DISCOUNT,
  DEFAULT_GRADES,
  DEFAULT_SCALE,
  LETTERS,
  type SettingsValues,
  STEPS,
} from './settings-values.ts';

interface Props {
  readonly values: SettingsValues;
  readonly errors: FormErrors;
  readonly origins: Settings['origins'];
  onChange(values: SettingsValues): void;
}

const STEP_LABELS = {
  slight: 'Slight',
  moderate: 'Moderate',
  strong: 'Strong',
  veryStrong: 'Very strong',
};

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `A: completely reliable`: the letters of the grade with what they stand for. */
const gradeLabel = (letter: (typeof LETTERS)[number]): string =>
  `${letter}: ${RELIABILITY[letter]
    .replace(/^an? /u, '')
    .replace(/^source that (is )?/u, '')
    .replace(/ source$/u, '')}`;

const ratioWords = (text: string): string => {
  const decibels = Number(text.replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(decibels)) return 'dB';
  return `dB, ${Number(ratioOf(decibels).toPrecision(2))} to 1`;
};

/** The worth of grades, the names of weights, and what hangs together. */
export function SettingsFields({ values, errors, origins, onChange }: Props) {
  const { grades, scale, discounts } = values;
  const allDefault = Object.fromEntries(origins.map(({ id }) => [id, DEFAULT_DISCOUNT]));
  return (
    <>
      <SettingsGroup
        what="grades"
        defaults={LETTERS.map((letter) => `${letter} ${DEFAULT_GRADES[letter]}`).join(', ')}
        isDefault={isSame(grades, DEFAULT_GRADES)}
        onReset={() => onChange({ ...values, grades: DEFAULT_GRADES })}
      >
        <NumberFields
          group="grades"
          columns={3}
          fields={LETTERS.map((letter) => ({ key: letter, label: gradeLabel(letter) }))}
          values={grades}
          errors={errors}
          onChange={(key, text) => onChange({ ...values, grades: { ...grades, [key]: text } })}
        />
      </SettingsGroup>
      <SettingsGroup
        what="scale"
        defaults={STEPS.map((step) => `${STEP_LABELS[step]} ${DEFAULT_SCALE[step]} dB`).join(', ')}
        isDefault={isSame(scale, DEFAULT_SCALE)}
        onReset={() => onChange({ ...values, scale: DEFAULT_SCALE })}
      >
        <NumberFields
          group="scale"
          columns={4}
          fields={STEPS.map((step) => ({
            ...{ key: step, label: STEP_LABELS[step], description: ratioWords(scale[step]) },
          }))}
          values={scale}
          errors={errors}
          onChange={(key, text) => onChange({ ...values, scale: { ...scale, [key]: text } })}
        />
      </SettingsGroup>
      {origins.length > 0 && (
        <SettingsGroup
          what="origins"
          defaults={`λ ${DEFAULT_DISCOUNT} for each`}
          isDefault={isSame(discounts, allDefault)}
          onReset={() => onChange({ ...values, discounts: allDefault })}
        >
          <NumberFields
            group="discounts"
            columns={2}
            fields={origins.map(({ id, title }) => ({ key: id, label: `λ of ${title}` }))}
            values={discounts}
            errors={errors}
            onChange={(key, text) =>
              onChange({ ...values, discounts: { ...discounts, [key]: text } })
            }
          />
        </SettingsGroup>
      )}
    </>
  );
}
