import { MultiSelect, NativeSelect, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ObservationKind } from '../../../observations/model.ts';
import { codeChoices, useCodebook } from '../../codebook/use-codebook.ts';
import { answer, api } from '../../parts/api.ts';
import { DateField } from '../../parts/form/DateField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import { useForm } from '../../parts/form/use-form.ts';
import { FactFields } from './FactFields.tsx';
import type { FormPart } from './form-field.ts';
import type { FormValues } from './form-values.ts';
import { GradeField } from './GradeField.tsx';
import { LocatorLines } from './LocatorLines.tsx';
import { PartLines } from './PartLines.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { type FilledObservation, readForm } from './read-form.ts';

interface Props {
  /** Heading: `Edit the observation`. */
  readonly title: string;
  readonly memory: string;
  readonly begin: FormValues;
  /** Of a figure, kept from before. */
  readonly check?: Parameters<typeof readForm>[1];
  readonly focus: string | null;
  readonly saving: boolean;
  readonly save: string;
  onSave(observation: FilledObservation, done: () => void): void;
  onLeave(): void;
}

const KINDS: Readonly<Record<ObservationKind, string>> = {
  event: 'Event: something happened',
  statement: 'Statement: somebody said something',
  figure: 'Figure: a number at a time',
  act: 'Act: something agreed was kept or broken',
  absence: 'Absence: something did not happen where one would expect it',
};

/** All that an observation has, in one column. */
export function ObservationForm({ memory, begin, check = null, ...frame }: Props) {
  const state = useForm(memory, begin, (form) => readForm(form, check));
  return (
    <FormFrame {...frame} state={state}>
      <Fields form={state.form} errors={state.errors} set={state.set} />
    </FormFrame>
  );
}

function Fields({ form, errors, set }: FormPart) {
  const part = { form, errors, set };
  return (
    <>
      <NativeSelect
        size="xs"
        label="Kind"
        data={ObservationKind.options.map((value) => ({ value, label: KINDS[value] }))}
        value={form.kind}
        onChange={({ currentTarget }) => set({ kind: ObservationKind.parse(currentTarget.value) })}
      />
      <Textarea
        size="xs"
        label="Title"
        name="title"
        required
        autosize
        minRows={1}
        maxRows={4}
        dir="auto"
        value={form.title}
        error={errors.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <DateField
        label="When"
        name="date"
        required
        value={form.date}
        error={errors.date}
        onChange={(date) => set({ date })}
      />
      <FactFields {...part} />
      <Textarea
        size="xs"
        label="In your own words"
        autosize
        minRows={2}
        maxRows={12}
        dir="auto"
        value={form.text}
        error={errors.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <PartLines {...part} />
      <LocatorLines {...part} />
      <GradeField
        label="Grade"
        value={form.grade}
        error={errors.grade}
        onChange={(grade) => set({ grade })}
      />
      <PlaceFields {...part} />
      <Belongings {...part} />
      <Textarea
        size="xs"
        label="Note"
        autosize
        minRows={1}
        maxRows={8}
        dir="auto"
        value={form.note}
        error={errors.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </>
  );
}

/** Codes and the episode. */
function Belongings({ form, set }: FormPart) {
  const { data } = useCodebook();
  const episodes = useQuery({
    queryKey: ['episodes'],
    queryFn: () => answer(api.episodes.$get()),
  }).data?.episodes;
  return (
    <>
      <MultiSelect
        size="xs"
        label="Codes"
        searchable
        limit={60}
        data={codeChoices(data?.codes ?? [], ({ codable }) => codable)}
        value={form.codes}
        onChange={(codes) => set({ codes })}
      />
      {episodes !== undefined && episodes.length > 0 && (
        <Select
          size="xs"
          label="Episode"
          placeholder="None"
          searchable
          clearable
          data={episodes.map(({ episode }) => ({ value: episode.id, label: episode.title }))}
          value={form.episode}
          onChange={(episode) => set({ episode })}
        />
      )}
    </>
  );
}
