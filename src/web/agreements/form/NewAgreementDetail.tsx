import { notifications } from '@mantine/notifications';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useChange } from '../../parts/use-change.ts';
import { useAgreementView } from '../use-agreement-view.ts';
import { AgreementForm } from './AgreementForm.tsx';
import { emptyAgreement, type FilledAgreement } from './agreement-values.ts';

/** An agreement that is not there yet; once it is, its page opens. */
export default function NewAgreementDetail(_: DetailProps) {
  const detail = useDetail();
  const view = useAgreementView();
  const save = useChange(
    ({ json }: { json: FilledAgreement; done(): void }) => answer(api.agreements.$post({ json })),
    {
      onDone: ({ id }, { done }) => {
        done();
        view.set({ agreement: id, detail: null });
        notifications.show({ message: 'Added. u undoes it.' });
      },
    },
  );
  return (
    <AgreementForm
      title="New agreement"
      memory="new agreement"
      begin={emptyAgreement()}
      id=""
      focus="title"
      save="Add"
      saving={save.isPending}
      onSave={(json, done) => save.mutate({ json, done })}
      onLeave={detail.close}
    />
  );
}
