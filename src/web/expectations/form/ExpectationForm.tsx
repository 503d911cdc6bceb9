import { Autocomplete, NativeSelect } from '@mantine/core';
import { ProbabilityWords } from '../../../hypotheses/probability-words.ts';
import { LocatorLines } from '../../observations/form/LocatorLines.tsx';
import { useActors } from '../../observations/use-observations.ts';
import { DateField } from '../../parts/form/DateField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { useForm } from '../../parts/form/use-form.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { EmittedFields } from './EmittedFields.tsx';
import {
  type ExpectationValues,
  type FilledExpectation,
  readExpectation,
} from './expectation-values.ts';

interface Props {
  readonly title: string;
  readonly memory: string;
  readonly begin: ExpectationValues;
  readonly save: string;
  readonly saving: boolean;
  onSave(expectation: FilledExpectation, done: () => void): void;
  onLeave(): void;
}

/** What somebody said would happen, made decidable. */
export function ExpectationForm({ memory, begin, ...frame }: Props) {
  const state = useForm(memory, begin, readExpectation);
  const part = { form: state.form, errors: state.errors, set: state.set };
  const field = (name: 'text' | 'words' | 'condition' | 'note') => ({
    name,
    value: state.form[name],
    error: state.errors[name],
    onChange: (words: string) => state.set({ [name]: words }),
  });
  return (
    <FormFrame {...frame} state={state} focus="words">
      <WordsField {...field('words')} label="In the author’s words, or their sense" lines={8} />
      <WordsField
        {...field('text')}
        label="So that it can be decided"
        description="One thing that will be seen or not be seen, by a day."
        required
        lines={8}
      />
      <Who {...part} />
      <WordsField {...field('condition')} label="Only if" lines={4} />
      <HowProbable {...part} />
      <EmittedFields {...part} />
      <LocatorLines {...part} />
      <WordsField {...field('note')} label="Note" lines={8} />
    </FormFrame>
  );
}

type Part = FormPart<ExpectationValues>;

function Who({ form, errors, set }: Part) {
  const actors = useActors().data?.actors ?? [];
  const named = actors.find(({ id }) => id === form.by)?.name ?? form.by;
  return (
    <>
      <Autocomplete
        size="xs"
        label="By"
        name="by"
        placeholder="An actor of the case, or any name"
        limit={30}
        data={[...new Set(actors.map(({ name }) => name))]}
        value={named}
        error={errors.by}
        onChange={(name) => set({ by: actors.find((one) => one.name === name)?.id ?? name })}
      />
      <DateField
        label="Made on"
        name="madeOn"
        required
        value={form.madeOn}
        error={errors.madeOn}
        onChange={(madeOn) => set({ madeOn })}
      />
      <DateField
        label="Must have come true by"
        name="horizon"
        value={form.horizon}
        error={errors.horizon}
        onChange={(horizon) => set({ horizon })}
      />
    </>
  );
}

function HowProbable({ form, errors, set }: Part) {
  return (
    <>
      <Autocomplete
        size="xs"
        label="Probability that the author gave"
        name="probability"
        description="0.7, 60–80 %, or words of ICD 203; empty when he only said that it would come."
        data={[...ProbabilityWords.options]}
        value={form.probability}
        error={errors.probability}
        onChange={(probability) => set({ probability })}
      />
      <NativeSelect
        size="xs"
        label="If nothing changed from that day"
        name="unchanged"
        description="The forecast to beat: that all stays as it is."
        data={[
          { value: '', label: 'not said' },
          { value: 'true', label: 'it would come true' },
          { value: 'false', label: 'it would not come true' },
        ]}
        value={form.unchanged}
        onChange={({ currentTarget: { value } }) =>
          set({ unchanged: value === 'true' || value === 'false' ? value : '' })
        }
      />
    </>
  );
}
