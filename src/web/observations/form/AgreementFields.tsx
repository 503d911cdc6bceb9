import { SegmentedControl, Select } from '@mantine/core';
import { useAgreements } from '../use-observations.ts';
import type { FormPart } from './form-field.ts';

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

/** Of an act: whether something was kept or broken, and what. */
export function AgreementFields({ form: { act }, set }: FormPart) {
  const agreements = useAgreements().data?.agreements ?? [];
  const provisions = agreements.find(({ agreement }) => agreement.id === act.agreement)?.provisions;
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="Kept or broken"
        value={act.effect}
        onChange={(effect) =>
          set({ act: { ...act, effect: effect === 'breach' ? 'breach' : 'compliance' } })
        }
        data={[
          { value: 'compliance', label: 'Compliance' },
          { value: 'breach', label: 'Breach' },
        ]}
      />
      <Select
        size="xs"
        label="Agreement"
        placeholder={agreements.length === 0 ? 'The case has no agreements yet' : 'None'}
        searchable
        clearable
        data={agreements.map(({ agreement }) => ({ value: agreement.id, label: agreement.title }))}
        value={act.agreement}
        onChange={(agreement) => set({ act: { ...act, agreement, provision: null } })}
      />
      {provisions !== undefined && provisions.length > 0 && (
        <Select
          size="xs"
          label="Provision"
          placeholder="The agreement as a whole"
          searchable
          clearable
          data={provisions.map(({ id, number, text }) => ({
            value: id,
            label: shortened([number, text].filter(Boolean).join(' ')),
          }))}
          value={act.provision}
          onChange={(provision) => set({ act: { ...act, provision } })}
        />
      )}
    </>
  );
}
