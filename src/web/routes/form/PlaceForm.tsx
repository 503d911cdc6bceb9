import { Group } from '@mantine/core';
import { NamesField } from '../../actors/NamesField.tsx';
import { ActorField } from '../../observations/form/ActorsField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { useForm } from '../../parts/form/use-form.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { type FilledPlace, type PlaceValues, readPlace } from './place-values.ts';

interface Props {
  readonly title: string;
  readonly memory: string;
  readonly begin: PlaceValues;
  readonly focus: string | null;
  readonly save: string;
  readonly saving: boolean;
  onSave(place: FilledPlace, done: () => void): void;
  onLeave(): void;
}

/** A place on the map. */
export function PlaceForm({ memory, begin, ...frame }: Props) {
  const state = useForm(memory, begin, readPlace);
  return (
    <FormFrame {...frame} state={state}>
      <Fields form={state.form} errors={state.errors} set={state.set} />
    </FormFrame>
  );
}

function Fields({ form, errors, set }: FormPart<PlaceValues>) {
  const degrees = (key: 'latitude' | 'longitude', label: string, placeholder: string) => (
    <WordsField
      label={label}
      name={key}
      required
      inputMode="decimal"
      placeholder={placeholder}
      value={form[key]}
      error={errors[key]}
      onChange={(value) => set({ [key]: value })}
    />
  );
  return (
    <>
      <WordsField
        label="Name on the map"
        name="name"
        required
        value={form.name}
        error={errors.name}
        onChange={(name) => set({ name })}
      />
      <Group gap={6} wrap="nowrap" align="flex-start" grow>
        {degrees('latitude', 'North, degrees', '40.18')}
        {degrees('longitude', 'East, degrees', '44.51')}
      </Group>
      <ActorField
        label="Lies in the territory of"
        name="state"
        required
        value={form.state}
        error={errors.state}
        onChange={(state) => set({ state })}
      />
      <NamesField names={form.names} error={errors.names} onChange={(names) => set({ names })} />
      <WordsField
        label="Note"
        name="note"
        lines={6}
        value={form.note}
        error={errors.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}
