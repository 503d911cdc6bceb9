import { Group, Select } from '@mantine/core';
import { LinkMode, type Place } from '../../../relations/routes/model.ts';
import { ActorsField } from '../../observations/form/ActorsField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { useForm } from '../../parts/form/use-form.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { PlaceSelect } from '../PlaceSelect.tsx';
import { type FilledLink, type LinkValues, readLink, statesOf, titleOf } from './link-values.ts';
import { StatusLines } from './StatusLines.tsx';

interface Props {
  readonly title: string;
  readonly memory: string;
  readonly begin: LinkValues;
  readonly places: readonly Place[];
  readonly focus: string | null;
  readonly save: string;
  readonly saving: boolean;
  onSave(link: FilledLink, done: () => void): void;
  onLeave(): void;
}

/** A link between two places with what was open when, and who decided. */
export function LinkForm({ memory, begin, places, ...frame }: Props) {
  const state = useForm(memory, begin, (form: LinkValues) => readLink(form, places));
  const part = { form: state.form, errors: state.errors, set: state.set };
  return (
    <FormFrame {...frame} state={state}>
      <Ends {...part} places={places} />
      <Course {...part} places={places} />
      <StatusLines {...part} />
      <WordsField
        label="Note"
        name="note"
        lines={6}
        value={state.form.note}
        error={state.errors.note}
        onChange={(note) => state.set({ note })}
      />
    </FormFrame>
  );
}

type Part = FormPart<LinkValues> & { readonly places: readonly Place[] };

function Ends({ form, errors, set, places }: Part) {
  const choose = (ends: Partial<Pick<LinkValues, 'from' | 'to'>>): void => {
    const { from, to } = { ...form, ...ends };
    const before = statesOf(places, form.from, form.to);
    // States that somebody chose stay; those that only followed from the ends follow the ends.
    const own = form.through.join() !== before.join();
    set({ ...ends, ...(own ? {} : { through: statesOf(places, from, to) }) });
  };
  const end = (key: 'from' | 'to', label: string) => (
    <PlaceSelect
      labelled
      label={label}
      name={key}
      places={places}
      value={form[key]}
      error={errors[key]}
      onChange={(id) => choose({ [key]: id ?? '' })}
    />
  );
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" grow>
      {end('from', 'Begins in')}
      {end('to', 'Ends in')}
    </Group>
  );
}

function Course({ form, errors, set, places }: Part) {
  return (
    <>
      <WordsField
        label="Title"
        name="title"
        placeholder={titleOf(places, { ...form, title: '' })}
        value={form.title}
        error={errors.title}
        onChange={(title) => set({ title })}
      />
      <Group gap={6} wrap="nowrap" align="flex-start" grow>
        <Select
          size="xs"
          label="Kind"
          allowDeselect={false}
          data={LinkMode.options}
          value={form.mode}
          onChange={(mode) => set({ mode: LinkMode.parse(mode) })}
        />
        <WordsField
          label="Length, km"
          name="kilometres"
          inputMode="decimal"
          placeholder="as the crow flies"
          value={form.kilometres}
          error={errors.kilometres}
          onChange={(kilometres) => set({ kilometres })}
        />
      </Group>
      <ActorsField
        label="Through the territory of"
        name="through"
        required
        value={form.through}
        error={errors.through}
        onChange={(through) => set({ through })}
      />
    </>
  );
}
