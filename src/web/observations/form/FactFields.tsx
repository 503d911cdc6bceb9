import { Group, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { EVENT_TYPES, eventType } from '../../../observations/plover.ts';
import { shortSource } from '../../articles/source-words.ts';
import { DateField } from '../../parts/form/DateField.tsx';
import { useSources } from '../../sources/use-sources.ts';
import { AgreementFields } from './AgreementFields.tsx';
import type { FormPart } from './form-field.ts';
import { GradeField } from './GradeField.tsx';

/** The facts that only this kind of observation has. */
export function FactFields(part: FormPart) {
  switch (part.form.kind) {
    case 'event':
      return <EventFields {...part} />;
    case 'statement':
      return <StatementFields {...part} />;
    case 'figure':
      return <FigureFields {...part} />;
    case 'act':
      return <AgreementFields {...part} />;
    case 'absence':
      return <AbsenceFields {...part} />;
  }
}

const TYPES = EVENT_TYPES.map(({ type }) => type);

function EventFields({ form: { event }, errors, set }: FormPart) {
  const modes = Object.keys(eventType(event.type ?? '')?.modes ?? {});
  const deaths = (key: 'best' | 'low' | 'high', label: string) => (
    <TextInput
      size="xs"
      label={label}
      name={`event.${key}`}
      inputMode="numeric"
      value={event[key]}
      error={errors[`event.${key}`]}
      onChange={(to) => set({ event: { ...event, [key]: to.currentTarget.value } })}
    />
  );
  return (
    <>
      <Group gap={6} grow wrap="nowrap" align="flex-start">
        <Select
          size="xs"
          label="PLOVER type"
          placeholder="None"
          searchable
          clearable
          data={[...new Set([...TYPES, ...(event.type === null ? [] : [event.type])])]}
          value={event.type}
          onChange={(type) => set({ event: { ...event, type, mode: null } })}
        />
        <Select
          size="xs"
          label="Mode"
          placeholder="None"
          clearable
          disabled={modes.length === 0}
          data={[...new Set([...modes, ...(event.mode === null ? [] : [event.mode])])]}
          value={event.mode}
          onChange={(mode) => set({ event: { ...event, mode } })}
        />
      </Group>
      <Group gap={6} grow wrap="nowrap" align="flex-start">
        {deaths('best', 'Killed, best')}
        {deaths('low', 'at least')}
        {deaths('high', 'at most')}
      </Group>
    </>
  );
}

function StatementFields({ form, errors, set }: FormPart) {
  const { statement, contentGrade } = form;
  const words = (key: keyof typeof statement, label: string, placeholder: string) => (
    <TextInput
      size="xs"
      label={label}
      name={`statement.${key}`}
      placeholder={placeholder}
      value={statement[key]}
      error={errors[`statement.${key}`]}
      onChange={(event) => set({ statement: { ...statement, [key]: event.currentTarget.value } })}
    />
  );
  return (
    <>
      <Textarea
        size="xs"
        label="The words themselves"
        description="As the source gives them; empty when only their sense is known."
        autosize
        minRows={2}
        maxRows={10}
        dir="auto"
        lang={statement.language || undefined}
        value={statement.words}
        onChange={(event) => set({ statement: { ...statement, words: event.currentTarget.value } })}
      />
      <Group gap={6} grow wrap="nowrap" align="flex-start">
        {words('issue', 'Takes a position on', 'peacekeepers')}
        {words('stance', 'which is', 'stay')}
        {words('language', 'Language', 'ru')}
      </Group>
      <GradeField
        label="Grade of what was said"
        value={contentGrade}
        error={errors.contentGrade}
        onChange={(grade) => set({ contentGrade: grade })}
      />
    </>
  );
}

function FigureFields({ form: { figure }, errors, set }: FormPart) {
  const field = (key: keyof typeof figure, label: string, placeholder: string) => (
    <TextInput
      size="xs"
      label={label}
      name={`figure.${key}`}
      placeholder={placeholder}
      value={figure[key]}
      error={errors[`figure.${key}`]}
      onChange={(event) => set({ figure: { ...figure, [key]: event.currentTarget.value } })}
    />
  );
  return (
    <>
      <Group gap={6} grow wrap="nowrap" align="flex-start">
        {field('value', 'Number', '94.2')}
        {field('unit', 'Unit', 'per cent')}
      </Group>
      {field('of', 'What is counted', 'share of arms imports')}
    </>
  );
}

function AbsenceFields({ form: { absence }, errors, set }: FormPart) {
  const sources = useSources().data ?? [];
  const field = (key: 'sought' | 'where', label: string) => (
    <Textarea
      size="xs"
      label={label}
      name={`absence.${key}`}
      autosize
      minRows={1}
      maxRows={6}
      value={absence[key]}
      error={errors[`absence.${key}`]}
      onChange={(event) => set({ absence: { ...absence, [key]: event.currentTarget.value } })}
    />
  );
  return (
    <>
      {field('sought', 'What was sought')}
      {field('where', 'Where one looked')}
      <MultiSelect
        size="xs"
        label="Sources searched"
        searchable
        limit={60}
        data={sources.map((one) => ({ value: one.id, label: shortSource(one) }))}
        value={absence.sources}
        onChange={(picked) => set({ absence: { ...absence, sources: picked } })}
      />
      <DateField
        label="Searched on"
        name="absence.searched"
        value={absence.searched}
        error={errors['absence.searched']}
        onChange={(searched) => set({ absence: { ...absence, searched } })}
      />
    </>
  );
}
