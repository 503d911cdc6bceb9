import { Text } from '@mantine/core';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useChange } from '../../parts/use-change.ts';
import { type ShownExpectation, useEntry } from '../use-expectation.ts';
import { ExpectationForm } from './ExpectationForm.tsx';
import { expectationValues, type FilledExpectation } from './expectation-values.ts';

/** Other words, another horizon: as long as it is not decided. */
export default function EditExpectationDetail({ id }: DetailProps) {
  const { entry, query } = useEntry(id);
  return (
    <Loaded query={query}>
      {() =>
        entry ? (
          <Edit key={id} expectation={entry.expectation} />
        ) : (
          <Text size="sm">This expectation is gone.</Text>
        )
      }
    </Loaded>
  );
}

function Edit({ expectation }: { expectation: ShownExpectation }) {
  const { id } = expectation;
  const detail = useDetail();
  const back = (): void => detail.replace('expectation', id);
  const save = useChange(
    ({ filled }: { filled: FilledExpectation; done(): void }) => {
      // What bears on it is not in this form.
      const { bearing: _, probability, ...rest } = filled;
      const json = { ...rest, probability: probability ?? null };
      return answer(api.expectations[':id'].$patch({ param: { id }, json }));
    },
    {
      onDone: (_, { done }) => {
        done();
        back();
      },
    },
  );
  return (
    <ExpectationForm
      title="Edit the expectation"
      memory={`expectation ${id}`}
      begin={expectationValues(expectation)}
      save="Save"
      saving={save.isPending}
      onSave={(filled, done) => save.mutate({ filled, done })}
      onLeave={back}
    />
  );
}
