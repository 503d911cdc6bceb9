/** From a coded passage to an observation: kept at once and opened for correction. */
import { notifications } from '@mantine/notifications';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { useChange } from '../parts/use-change.ts';

export interface MakeObservation {
  /** `onMade` gets what was done, in words. */
  fromCoding(coding: string, onMade?: (words: string) => void): void;
  readonly busy: boolean;
}

const WITHOUT_DATE = 'The document has no date: say when it was, then add it.';

export function useMakeObservation(): MakeObservation {
  const detail = useDetail();
  const make = useChange(
    ({ coding }: { coding: string; onMade?: ((words: string) => void) | undefined }) =>
      answer(api.observations['from-codings'].$post({ json: { codings: [coding] } })),
    {
      onDone: ({ observations: [made] }, { coding, onMade }) => {
        // What lacks its day is no observation yet: the form opens with all that is known.
        if (made) detail.open('edit-observation', made.id);
        else detail.open('new-observation', `coding/${coding}`);
        const words = made ? `Observation made: ${made.title}. u undoes it.` : WITHOUT_DATE;
        notifications.show({ message: words });
        onMade?.(words);
      },
    },
  );
  return {
    fromCoding: (coding, onMade) => {
      if (!make.isPending) make.mutate({ coding, onMade });
    },
    busy: make.isPending,
  };
}
