import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useChange } from '../../parts/use-change.ts';
import { labelOf, type StoredAnswer } from '../stored-weighing.ts';
import { useWeighing } from '../use-weighing.ts';
import { ResultForm } from './ResultForm.tsx';
import type { FilledResult } from './result-values.ts';

/** A planned search becomes an observation; the id is that of the rivals, a blank, that of the search. */
export default function RecordSearchDetail({ id }: DetailProps) {
  const [rivalry = '', search = ''] = id.split(' ');
  return (
    <Loaded query={useWeighing(rivalry)}>
      {({ weighing }) => <Record key={id} weighing={weighing} id={search} />}
    </Loaded>
  );
}

function Record({ weighing, id }: { weighing: StoredAnswer; id: string }) {
  const detail = useDetail();
  const { rivalry } = weighing;
  const search = rivalry.searches?.find((one) => one.id === id);
  const save = useChange(
    ({ json }: { json: FilledResult; done(): void }) =>
      answer(
        api.rivalries[':id'].searches[':search'].result.$post({
          param: { id: rivalry.id, search: id },
          json,
        }),
      ),
    {
      onDone: ({ assessment }, { done }) => {
        done();
        detail.replace('assessment', `${rivalry.id} ${assessment.id}`);
        notifications.show({ message: 'Weighed. u undoes it.' });
      },
    },
  );
  if (!search) return <Text size="sm">This search is not on the plan any more.</Text>;
  return (
    <ResultForm
      search={search}
      rivals={rivalry.rivals.map(({ hypothesis }) => ({
        id: hypothesis,
        label: labelOf(weighing, hypothesis),
      }))}
      saving={save.isPending}
      onSave={(json, done) => save.mutate({ json, done })}
      onLeave={detail.close}
    />
  );
}
