import type { Agreement } from '../../../relations/agreements/model.ts';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { OneAgreement } from '../OneAgreement.tsx';
import { AgreementForm } from './AgreementForm.tsx';
import { agreementValues, type FilledAgreement } from './agreement-values.ts';

/** An agreement with all its fields open. */
export default function EditAgreementDetail({ id }: DetailProps) {
  return <OneAgreement id={id}>{({ agreement }) => <Edit agreement={agreement} />}</OneAgreement>;
}

function Edit({ agreement }: { agreement: Agreement }) {
  const { id } = agreement;
  const detail = useDetail();
  const save = useFormSave(
    (json: FilledAgreement) => answer(api.agreements[':id'].$patch({ param: { id }, json })),
    { said: 'Saved. u undoes it.', after: () => detail.close() },
  );
  return (
    <AgreementForm
      title="Edit the agreement"
      memory={`edit ${id}`}
      begin={agreementValues(agreement)}
      id={id}
      focus={null}
      save="Save"
      {...save}
      onLeave={detail.close}
    />
  );
}
