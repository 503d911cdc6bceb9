import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { OneAgreement } from '../OneAgreement.tsx';
import type { ShownAgreement } from '../use-agreements.ts';
import { ProvisionForm } from './ProvisionForm.tsx';
import { emptyProvision, type FilledProvision } from './provision-values.ts';

/** A clause of an agreement that is not taken out of it yet. */
export default function NewProvisionDetail({ id }: DetailProps) {
  return <OneAgreement id={id}>{(shown) => <New shown={shown} />}</OneAgreement>;
}

function New({ shown: { agreement, provisions } }: { shown: ShownAgreement }) {
  const { id } = agreement;
  const detail = useDetail();
  const save = useFormSave(
    (json: FilledProvision) =>
      answer(api.agreements[':id'].provisions.$post({ param: { id }, json })),
    { said: 'Added. n begins the next one, u undoes it.', after: () => detail.close() },
  );
  const next = { ...emptyProvision(), number: nextNumber(provisions.map(({ number }) => number)) };
  return (
    <ProvisionForm
      title="New provision"
      memory={`new provision of ${id}`}
      begin={next}
      agreement={agreement}
      focus="number"
      save="Add"
      {...save}
      onLeave={detail.close}
    />
  );
}

/** One more than the last, where the text counts `1`, `2`, `3`. */
function nextNumber(numbers: readonly string[]): string {
  const last = numbers.at(-1) ?? '0';
  return /^\d{1,4}$/u.test(last) ? String(Number(last) + 1) : '';
}
