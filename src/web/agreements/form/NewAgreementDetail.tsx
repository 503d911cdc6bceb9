import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { useAgreementView } from '../use-agreement-view.ts';
import { AgreementForm } from './AgreementForm.tsx';
import { emptyAgreement, type FilledAgreement } from './agreement-values.ts';

/** An agreement that is not there yet; once it is, its page opens. */
export default function NewAgreementDetail(_: DetailProps) {
  const detail = useDetail();
  const view = useAgreementView();
  const save = useFormSave((json: FilledAgreement) => answer(api.agreements.$post({ json })), {
    said: 'Added. u undoes it.',
    after: ({ id }) => view.set({ agreement: id, detail: null }),
  });
  return (
    <AgreementForm
      title="New agreement"
      memory="new agreement"
      begin={emptyAgreement()}
      id=""
      focus="title"
      save="Add"
      {...save}
      onLeave={detail.close}
    />
  );
}
