import { notifications } from '@mantine/notifications';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { useChange } from '../../parts/use-change.ts';
import { ExpectationForm } from './ExpectationForm.tsx';
import { emptyExpectation, type FilledExpectation } from './expectation-values.ts';

/** An expectation that is not in the ledger yet. */
export default function NewExpectationDetail() {
  const detail = useDetail();
  const save = useChange(
    ({ json }: { json: FilledExpectation; done(): void }) =>
      answer(api.expectations.$post({ json })),
    {
      onDone: ({ id }, { done }) => {
        done();
        detail.replace('expectation', id);
        notifications.show({ message: 'Added. u undoes it.' });
      },
    },
  );
  return (
    <ExpectationForm
      title="New expectation"
      memory="new expectation"
      begin={emptyExpectation('')}
      save="Add"
      saving={save.isPending}
      onSave={(json, done) => save.mutate({ json, done })}
      onLeave={detail.close}
    />
  );
}
