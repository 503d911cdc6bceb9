import { MultiSelect, Radio, Stack, Text } from '@mantine/core';
import type { PlannedSearch } from '../../../hypotheses/weighing/model.ts';
import { shortSource } from '../../articles/source-words.ts';
import { GradeField } from '../../observations/form/GradeField.tsx';
import { LocatorLines } from '../../observations/form/LocatorLines.tsx';
import { today } from '../../parts/DayField.tsx';
import { DateField } from '../../parts/form/DateField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { useForm } from '../../parts/form/use-form.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { useSources } from '../../sources/use-sources.ts';
import { HOW_TO_WRITE } from '../read-chance.ts';
import { ChanceFields } from './ChanceFields.tsx';
import {
  type FilledResult,
  type ResultValues,
  readResult,
  resultValues,
  withResult,
} from './result-values.ts';

interface Props {
  readonly search: PlannedSearch;
  readonly rivals: readonly { id: string; label: string }[];
  readonly saving: boolean;
  onSave(result: FilledResult, done: () => void): void;
  onLeave(): void;
}

/** What came of a search. What was said when it was planned stands in the fields. */
export function ResultForm({ search, rivals, ...frame }: Props) {
  const ids = rivals.map(({ id }) => id);
  const state = useForm(`search ${search.id}`, resultValues(search, today()), (values) =>
    readResult(values, search, ids),
  );
  const { form, errors, set } = state;
  const part = { form, errors, set };
  const words = (name: 'title' | 'text' | 'where', label: string, lines: number) => (
    <WordsField
      {...{ name, label, lines }}
      value={form[name]}
      error={errors[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <FormFrame
      {...frame}
      state={state}
      title="What came of the search"
      save="Weigh it"
      focus={null}
    >
      <Text size="sm">{search.title}</Text>
      <Radio.Group
        size="xs"
        label="It was"
        value={form.result}
        onChange={(to) =>
          set(withResult(form, to === 'found' ? 'found' : 'not-found', search, today()))
        }
      >
        <Stack gap={6} mt={4}>
          <Radio size="xs" value="not-found" label="not found" />
          <Radio size="xs" value="found" label="found" />
        </Stack>
      </Radio.Group>
      {words('title', 'The observation in a few words', 4)}
      {form.result === 'found' ? <Found {...part} /> : <NotFound {...part} />}
      <Text size="xs" c="dimmed">
        How probable it is that it is there, as planned. {HOW_TO_WRITE}
      </Text>
      <ChanceFields
        rivals={rivals}
        texts={form.chances}
        errorOf={(id) => errors[`chances.${id}`]}
        onChange={(chances) => set({ chances })}
      />
      {words('text', 'More about it', 8)}
    </FormFrame>
  );
}

type Part = FormPart<ResultValues>;

const When = ({ form, errors, set, label }: Part & { label: string }) => (
  <DateField
    label={label}
    name="date"
    required
    value={form.date}
    error={errors.date}
    onChange={(date) => set({ date })}
  />
);

function Found(part: Part) {
  const { form, errors, set } = part;
  return (
    <>
      <When {...part} label="When it happened" />
      <GradeField
        label="Grade"
        value={form.grade}
        error={errors.grade}
        onChange={(grade) => set({ grade })}
      />
      <LocatorLines {...part} />
    </>
  );
}

function NotFound(part: Part) {
  const { form, errors, set } = part;
  const sources = useSources().data ?? [];
  return (
    <>
      <WordsField
        label="Where one looked"
        name="where"
        required
        lines={6}
        value={form.where}
        error={errors.where}
        onChange={(where) => set({ where })}
      />
      <MultiSelect
        size="xs"
        label="Sources searched"
        searchable
        limit={60}
        data={sources.map((one) => ({ value: one.id, label: shortSource(one) }))}
        value={form.sources}
        onChange={(picked) => set({ sources: picked })}
      />
      <DateField
        label="Searched on"
        name="searched"
        value={form.searched}
        error={errors.searched}
        onChange={(searched) => set({ searched })}
      />
      <When {...part} label="Counts from the end of" />
      <WordsField
        label="How surely it would have been found where it is there (q)"
        name="sensitivity"
        description="0 to 1. It weighs by 1 − q p."
        value={form.sensitivity}
        error={errors.sensitivity}
        onChange={(sensitivity) => set({ sensitivity })}
      />
    </>
  );
}
