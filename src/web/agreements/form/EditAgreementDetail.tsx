import { notifications } from '@mantine/notifications';
import type { Agreement } from '../../../relations/agreements/model.ts';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useChange } from '../../parts/use-change.ts';
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
  const save = useChange(
    ({ json }: { json: FilledAgreement; done(): void }) =>
      answer(api.agreements[':id'].$patch({ param: { id }, json })),
    {
      onDone: (_, { done }) => {
        done();
        detail.close();
        notifications.show({ message: 'Saved. u undoes it.' });
      },
    },
  );
  return (
    <AgreementForm
      title="Edit the agreement"
      memory={`edit ${id}`}
      begin={agreementValues(agreement)}
      id={id}
      focus={null}
      save="Save"
      saving={save.isPending}
      onSave={(json, done) => save.mutate({ json, done })}
      onLeave={detail.close}
    />
  );
}
