import { Button, CloseButton, Fieldset, NativeSelect, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Attempt } from '../../../observations/model.ts';
import { ObservationField } from '../../observations/form/ObservationsField.tsx';
import { DateField } from '../../parts/form/DateField.tsx';
import type { FormErrors, FormPart } from '../../parts/form/form-part.ts';
import { nextKey } from '../../parts/form/lines.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { type EpisodeValues, emptyAttempt } from './episode-values.ts';
import { OUTCOMES } from './episode-words.ts';

/** What was tried to end it, and what came of it. */
export function AttemptLines({ form: { attempts }, errors, set }: FormPart<EpisodeValues>) {
  return (
    <Stack gap={8}>
      {attempts.map(({ key, ...attempt }, at) => (
        <AttemptLine
          key={key}
          attempt={attempt}
          number={at + 1}
          errors={errors}
          onChange={(fields) =>
            set({
              attempts: attempts.map((one) => (one.key === key ? { ...one, ...fields } : one)),
            })
          }
          onRemove={() => set({ attempts: attempts.filter((one) => one.key !== key) })}
        />
      ))}
      <div>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={12} />}
          onClick={() =>
            set({ attempts: [...attempts, { ...emptyAttempt(), key: nextKey(attempts) }] })
          }
        >
          Add an attempt to end it
        </Button>
      </div>
    </Stack>
  );
}

interface LineProps {
  readonly attempt: Attempt;
  readonly number: number;
  readonly errors: FormErrors;
  onChange(fields: Partial<Attempt>): void;
  onRemove(): void;
}

function AttemptLine({ attempt, number, errors, onChange, onRemove }: LineProps) {
  const name = `attempts.${number - 1}`;
  return (
    <Fieldset legend={`Attempt ${number}`} p="xs" pos="relative">
      <CloseButton
        size="sm"
        pos="absolute"
        top={-4}
        right={4}
        aria-label={`Take attempt ${number} out`}
        onClick={onRemove}
      />
      <Stack gap={6}>
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
      </Stack>
    </Fieldset>
  );
}
