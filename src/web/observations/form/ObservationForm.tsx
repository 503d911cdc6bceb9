import {
  Anchor,
  Button,
  MultiSelect,
  NativeSelect,
  Select,
  Stack,
  Text,
  Textarea,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { z } from 'zod';
import { ObservationKind } from '../../../observations/model.ts';
import type { NewObservation } from '../../../observations/new-observation.ts';
import { codeChoices, useCodebook } from '../../codebook/use-codebook.ts';
import { answer, api } from '../../parts/api.ts';
import { DateField } from './DateField.tsx';
import { FactFields } from './FactFields.tsx';
import classes from './form.module.css';
import type { FormPart } from './form-field.ts';
import type { FormValues } from './form-values.ts';
import { GradeField } from './GradeField.tsx';
import { LocatorLines } from './LocatorLines.tsx';
import { PartLines } from './PartLines.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import type { readForm } from './read-form.ts';
import { useForm } from './use-form.ts';

export type FilledObservation = z.output<typeof NewObservation>;

interface Props {
  /** Heading: `Edit the observation`. */
  readonly title: string;
  /** Under which what is typed is kept until it is saved. */
  readonly memory: string;
  readonly begin: FormValues;
  readonly check?: Parameters<typeof readForm>[1];
  /** Where the first key goes: into the title, or only to the heading, so that the keys of the screen still work. */
  readonly focus: 'title' | 'heading';
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

/** All that an observation has, in one column. What is wrong is said at its field. */
export function ObservationForm({ title, memory, begin, check = null, focus, ...rest }: Props) {
  const state = useForm(memory, begin, check);
  const { form, errors, set } = state;
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wanted = focus === 'title' ? 'textarea[name="title"]' : 'h2';
    box.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [focus]);
  const submit = (): void => {
    const { observation } = state.read();
    if (observation) rest.onSave(observation, state.forget);
    else requestAnimationFrame(() => firstWrong(box.current)?.focus());
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  return (
    <form
      ref={box}
      noValidate
      onBlur={state.left}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <Title order={2} size="h4" tabIndex={-1} className={classes.heading}>
          {title}
        </Title>
        {state.restored && (
          <Text size="xs" c="dimmed">
            What was typed here before is still here.{' '}
            <Anchor component="button" type="button" size="xs" onClick={state.reset}>
              Begin anew
            </Anchor>
          </Text>
        )}
        <Fields form={form} errors={errors} set={set} />
        <div className={classes.acts}>
          <Button type="submit" size="xs" loading={rest.saving}>
            {rest.save}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              state.forget();
              rest.onLeave();
            }}
          >
            Leave it
          </Button>
          <Text size="xs" c="dimmed">
            Ctrl+Enter saves
          </Text>
        </div>
      </Stack>
    </form>
  );
}

const firstWrong = (box: HTMLElement | null): HTMLElement | null =>
  box?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;

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
