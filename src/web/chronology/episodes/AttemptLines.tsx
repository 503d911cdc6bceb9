import { NativeSelect } from '@mantine/core';
import { Attempt } from '../../../observations/model.ts';
import { ObservationField } from '../../observations/form/ObservationsField.tsx';
import { DateField } from '../../parts/form/DateField.tsx';
import { FormLines } from '../../parts/form/FormLines.tsx';
import type { FormErrors, FormPart } from '../../parts/form/form-part.ts';
import { nextKey } from '../../parts/form/lines.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { type EpisodeValues, emptyAttempt } from './episode-values.ts';
import { OUTCOMES } from './episode-words.ts';

/** What was tried to end it, and what came of it. */
export function AttemptLines({ form: { attempts }, errors, set }: FormPart<EpisodeValues>) {
  return (
    <FormLines
      as="frames"
      noun="attempt"
      add="Add an attempt to end it"
      list={attempts}
      keyOf={({ key }) => key}
      fresh={() => ({ ...emptyAttempt(), key: nextKey(attempts) })}
      onChange={(next) => set({ attempts: next })}
    >
      {(attempt, at, edit) => (
        <AttemptFields attempt={attempt} name={`attempts.${at}`} errors={errors} onChange={edit} />
      )}
    </FormLines>
  );
}

interface FieldsProps {
  readonly attempt: Attempt;
  readonly name: string;
  readonly errors: FormErrors;
  onChange(fields: Partial<Attempt>): void;
}

function AttemptFields({ attempt, name, errors, onChange }: FieldsProps) {
  return (
    <>
      <WordsField
        label="What was tried"
        name={`${name}.title`}
        required
        lines={3}
        value={attempt.title}
        error={errors[`${name}.title`]}
        onChange={(title) => onChange({ title })}
      />
      <DateField
        label="When"
        name={`${name}.date`}
        required
        value={attempt.date}
        error={errors[`${name}.date`]}
        onChange={(date) => onChange({ date })}
      />
      <NativeSelect
        size="xs"
        label="Outcome"
        data={Attempt.shape.outcome.options.map((value) => ({ value, label: OUTCOMES[value] }))}
        value={attempt.outcome}
        onChange={({ currentTarget }) =>
          onChange({ outcome: Attempt.shape.outcome.parse(currentTarget.value) })
        }
      />
      {attempt.outcome === 'broken' && (
        <DateField
          label="Broken on"
          name={`${name}.brokenOn`}
          value={attempt.brokenOn}
          error={errors[`${name}.brokenOn`]}
          onChange={(brokenOn) => onChange({ brokenOn })}
        />
      )}
      <ObservationField
        label="Its observation"
        name={`${name}.observation`}
        value={attempt.observation}
        onChange={(observation) => onChange({ observation })}
      />
    </>
  );
}
