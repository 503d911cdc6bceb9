import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useChange } from '../../parts/use-change.ts';
import { type ShownExpectation, useEntry } from '../use-expectation.ts';
import { DecideForm } from './DecideForm.tsx';
import type { FilledDecision } from './decision-values.ts';

/** Decides an expectation, or decides it anew. */
export default function DecideDetail({ id }: DetailProps) {
  const { entry, query } = useEntry(id);
  return (
    <Loaded query={query}>
      {() =>
        entry ? (
          <Decide key={id} expectation={entry.expectation} />
        ) : (
          <Text size="sm">This expectation is gone.</Text>
        )
      }
    </Loaded>
  );
}

function Decide({ expectation }: { expectation: ShownExpectation }) {
  const param = { id: expectation.id };
  const detail = useDetail();
  const back = (): void => detail.replace('expectation', expectation.id);
  const save = useChange(
    ({ json }: { json: FilledDecision; done(): void }) =>
      answer(api.expectations[':id'].resolution.$put({ param, json })),
    {
      onDone: (_, { done }) => {
        done();
        back();
        notifications.show({ message: 'Decided. u undoes it.' });
      },
    },
  );
  return (
    <DecideForm
      expectation={expectation}
      saving={save.isPending}
      onSave={(json, done) => save.mutate({ json, done })}
      onLeave={back}
    />
  );
}
