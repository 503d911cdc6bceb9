import { Fieldset, Group, MultiSelect, NativeSelect, Stack } from '@mantine/core';
import { Agreement, LegalStatus } from '../../../relations/agreements/model.ts';
import { DocumentField } from '../../documents/DocumentField.tsx';
import { ActorsField } from '../../observations/form/ActorsField.tsx';
import { LocatorLines } from '../../observations/form/LocatorLines.tsx';
import { useAgreements } from '../../observations/use-observations.ts';
import { DateField } from '../../parts/form/DateField.tsx';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import type { FormPart } from '../../parts/form/form-part.ts';
import { useForm } from '../../parts/form/use-form.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { type AgreementValues, type FilledAgreement, readAgreement } from './agreement-values.ts';
import { TermFields } from './TermFields.tsx';

interface Props {
  readonly title: string;
  readonly memory: string;
  readonly begin: AgreementValues;
  /** Of the agreement that is edited; '' of a new one. */
  readonly id: string;
  readonly focus: string | null;
  readonly save: string;
  readonly saving: boolean;
  onSave(agreement: FilledAgreement, done: () => void): void;
  onLeave(): void;
}

/** All that an agreement has, without its provisions. */
export function AgreementForm({ memory, begin, id, ...frame }: Props) {
  const state = useForm(memory, begin, readAgreement);
  const part = { form: state.form, errors: state.errors, set: state.set };
  return (
    <FormFrame {...frame} state={state}>
      <Heads {...part} />
      <TermFields {...part} label="It binds for a term" of={state.form} />
      <Legal {...part} />
      <Texts {...part} id={id} />
    </FormFrame>
  );
}

type Part = FormPart<AgreementValues>;

function Heads({ form, errors, set }: Part) {
  return (
    <>
      <WordsField
        label="Title"
        name="title"
        required
        lines={4}
        value={form.title}
        error={errors.title}
        onChange={(title) => set({ title })}
      />
      <NativeSelect
        size="xs"
        label="Kind"
        data={Agreement.shape.kind.options}
        value={form.kind}
        onChange={({ currentTarget }) =>
          set({ kind: Agreement.shape.kind.parse(currentTarget.value) })
        }
      />
      <DateField
        label="Signed"
        name="signed"
        required
        value={form.signed}
        error={errors.signed}
        onChange={(signed) => set({ signed })}
      />
      <DateField
        label="Enters into force"
        name="inForce"
        value={form.inForce}
        error={errors.inForce}
        onChange={(inForce) => set({ inForce })}
      />
      <ActorsField
        label="Parties"
        name="parties"
        required
        value={form.parties}
        error={errors.parties}
        onChange={(parties) => set({ parties })}
      />
      <ActorsField
        label="Third parties"
        name="thirdParties"
        description="Who brokered, guarantees or monitors it without being bound."
        value={form.thirdParties}
        error={errors.thirdParties}
        onChange={(thirdParties) => set({ thirdParties })}
      />
    </>
  );
}

const LEGAL: Readonly<Record<Agreement['legal']['status'], string>> = {
  'in-force': 'in force',
  renewed: 'renewed',
  terminated: 'terminated',
  superseded: 'superseded by another',
  lapsed: 'lapsed',
  'not-in-force': 'not in force',
};

/** What holds by law, apart from what was done. */
function Legal({ form, errors, set }: Part) {
  return (
    <Fieldset legend="By law" p="xs">
      <Stack gap={6}>
        <Group gap={6} grow wrap="nowrap" align="flex-start">
          <NativeSelect
            size="xs"
            label="Status"
            data={LegalStatus.shape.status.options.map((value) => ({ value, label: LEGAL[value] }))}
            value={form.status}
            onChange={({ currentTarget }) =>
              set({ status: LegalStatus.shape.status.parse(currentTarget.value) })
            }
          />
          <DateField
            label="Since"
            name="legal.since"
            value={form.since}
            error={errors['legal.since']}
            onChange={(since) => set({ since })}
          />
        </Group>
        <WordsField
          label="Why"
          name="legal.why"
          lines={6}
          value={form.why}
          error={errors['legal.why']}
          onChange={(why) => set({ why })}
        />
      </Stack>
    </Fieldset>
  );
}

/** Where its words are, what it takes the place of, and what else is to be said. */
function Texts({ form, errors, set, id }: Part & { id: string }) {
  const others = (useAgreements().data?.agreements ?? []).filter(
    ({ agreement }) => agreement.id !== id,
  );
  return (
    <>
      <DocumentField
        label="Its text, a document of the case"
        value={form.document}
        onChange={(document) => set({ document })}
      />
      {others.length > 0 && (
        <MultiSelect
          size="xs"
          label="Takes the place of"
          searchable
          data={others.map(({ agreement }) => ({ value: agreement.id, label: agreement.title }))}
          value={form.supersedes}
          onChange={(supersedes) => set({ supersedes })}
        />
      )}
      <LocatorLines form={form} errors={errors} set={set} />
      <WordsField
        label="Note"
        name="note"
        lines={8}
        value={form.note}
        error={errors.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}
