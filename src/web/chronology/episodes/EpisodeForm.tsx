import { NativeSelect } from '@mantine/core';
import { Episode } from '../../../observations/model.ts';
import { ActorsField } from '../../observations/form/ActorsField.tsx';
import { LocatorLines } from '../../observations/form/LocatorLines.tsx';
import { DateField } from '../../parts/form/DateField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { useForm } from '../../parts/form/use-form.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { AttemptLines } from './AttemptLines.tsx';
import { type EpisodeValues, type FilledEpisode, readEpisode } from './episode-values.ts';

interface Props {
  readonly title: string;
  readonly memory: string;
  readonly begin: EpisodeValues;
  readonly focus: string | null;
  readonly save: string;
  readonly saving: boolean;
  onSave(episode: FilledEpisode, done: () => void): void;
  onLeave(): void;
}

/** A war, a crisis, a round of talks, and what was tried to end it. */
export function EpisodeForm({ memory, begin, ...frame }: Props) {
  const state = useForm(memory, begin, readEpisode);
  const part = { form: state.form, errors: state.errors, set: state.set };
  return (
    <FormFrame {...frame} state={state}>
      <Heads {...part} />
      <AttemptLines {...part} />
      <LocatorLines {...part} />
      <WordsField
        label="Note"
        name="note"
        lines={8}
        value={state.form.note}
        error={state.errors.note}
        onChange={(note) => state.set({ note })}
      />
    </FormFrame>
  );
}

function Heads({ form, errors, set }: FormPart<EpisodeValues>) {
  return (
    <>
      <WordsField
        label="Title"
        name="title"
        required
        lines={3}
        value={form.title}
        error={errors.title}
        onChange={(title) => set({ title })}
      />
      <NativeSelect
        size="xs"
        label="Kind"
        data={Episode.shape.kind.options}
        value={form.kind}
        onChange={({ currentTarget }) =>
          set({ kind: Episode.shape.kind.parse(currentTarget.value) })
        }
      />
      <DateField
        label="From when to when"
        name="date"
        required
        value={form.date}
        error={errors.date}
        onChange={(date) => set({ date })}
      />
      <ActorsField
        label="Parties"
        name="parties"
        value={form.parties}
        error={errors.parties}
        onChange={(parties) => set({ parties })}
      />
    </>
  );
}
