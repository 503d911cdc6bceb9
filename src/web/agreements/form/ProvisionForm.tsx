import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Agreement, Provision } from '../../../relations/agreements/model.ts';
import { ActorField, ActorsField } from '../../observations/form/ActorsField.tsx';
import { DateField } from '../../parts/form/DateField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { useForm } from '../../parts/form/use-form.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { type FilledProvision, type ProvisionValues, readProvision } from './provision-values.ts';
import { TermFields } from './TermFields.tsx';

interface Props {
  readonly title: string;
  readonly memory: string;
  readonly begin: ProvisionValues;
  readonly agreement: Agreement;
  readonly focus: string | null;
  readonly save: string;
  readonly saving: boolean;
  readonly more?: ReactNode;
  onSave(provision: FilledProvision, done: () => void): void;
  onLeave(): void;
}

/** One clause: its words, who owes what to whom until when, and how strongly it binds. */
export function ProvisionForm({ memory, begin, agreement, ...frame }: Props) {
  const state = useForm(memory, begin, readProvision);
  const part = { form: state.form, errors: state.errors, set: state.set };
  return (
    <FormFrame {...frame} state={state}>
      <Words {...part} />
      <Duties {...part} />
      <Force {...part} />
      <TermFields {...part} label="It has a term of its own" of={agreement} />
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

type Part = FormPart<ProvisionValues>;

function Words({ form, errors, set }: Part) {
  return (
    <>
      <WordsField
        label="Number"
        name="number"
        placeholder="4, Art. 5 (1)"
        value={form.number}
        error={errors.number}
        onChange={(number) => set({ number })}
      />
      <SegmentedControl
        size="xs"
        aria-label="How its words are given"
        value={form.verbatim ? 'verbatim' : 'sense'}
        onChange={(value) => set({ verbatim: value === 'verbatim' })}
        data={[
          { value: 'verbatim', label: 'The words themselves' },
          { value: 'sense', label: 'Their sense' },
        ]}
      />
      <WordsField
        label={form.verbatim ? 'The words of the clause' : 'What the clause says'}
        name="text"
        required
        lines={14}
        value={form.text}
        error={errors.text}
        onChange={(text) => set({ text })}
      />
    </>
  );
}

function Duties({ form, errors, set }: Part) {
  return (
    <>
      <ActorsField
        label="Who owes it"
        name="obligated"
        value={form.obligated}
        error={errors.obligated}
        onChange={(obligated) => set({ obligated })}
      />
      <ActorsField
        label="To whom"
        name="benefiting"
        value={form.benefiting}
        error={errors.benefiting}
        onChange={(benefiting) => set({ benefiting })}
      />
      <DateField
        label="Until"
        name="deadline"
        value={form.deadline}
        error={errors.deadline}
        onChange={(deadline) => set({ deadline })}
      />
      <WordsField
        label="On condition that"
        name="conditions"
        lines={6}
        value={form.conditions}
        error={errors.conditions}
        onChange={(conditions) => set({ conditions })}
      />
      <ActorField
        label="Watched by"
        name="monitor"
        clearable
        value={form.monitor ?? ''}
        onChange={(monitor) => set({ monitor: monitor === '' ? null : monitor })}
      />
    </>
  );
}

const TYPES: Readonly<Record<Provision['type'], string>> = {
  'one-off': 'one-off: done once',
  continuing: 'continuing: done again and again',
  standstill: 'standstill: something is not done',
  procedural: 'procedural: how, not what',
};

const STRENGTHS = [
  { value: '3', label: '3: shall, undertakes' },
  { value: '2', label: '2: will' },
  { value: '1', label: '1: intends, aims' },
  { value: '0', label: '0: declares' },
];

function Force({ form, set }: Part) {
  return (
    <Group gap={6} grow wrap="nowrap" align="flex-start">
      <NativeSelect
        size="xs"
        label="Type"
        data={Provision.shape.type.options.map((value) => ({ value, label: TYPES[value] }))}
        value={form.type}
        onChange={({ currentTarget }) =>
          set({ type: Provision.shape.type.parse(currentTarget.value) })
        }
      />
      <NativeSelect
        size="xs"
        label="Strength"
        data={STRENGTHS}
        value={String(form.strength)}
        onChange={({ currentTarget }) => set({ strength: Number(currentTarget.value) })}
      />
    </Group>
  );
}
