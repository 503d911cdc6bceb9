import { useQueryClient } from '@tanstack/react-query';
import type { Assessment } from '../../../hypotheses/weighing/model.ts';
import { answer, api } from '../../parts/api.ts';
import { useChange } from '../../parts/use-change.ts';
import type { StoredWeighing } from '../stored-weighing.ts';
import { weighingKey } from '../use-weighing.ts';

type Said = Assessment['chances'][number];

/**
 * Keeps one probability of an assessment. The probabilities of one observation go to the server together, so that one
 * that is kept while another is still on its way must wait for it: else it would write over it.
 */
export function useKeepChance({ id, rivalry }: Assessment, onDone: () => void) {
  const queries = useQueryClient();
  return useChange(
    (said: Said) => {
      const stored = queries.getQueryData<StoredWeighing>(weighingKey(rivalry));
      const kept = stored?.weighing.assessments.find((one) => one.id === id)?.chances ?? [];
      const others = kept.filter(({ hypothesis }) => hypothesis !== said.hypothesis);
      return answer(
        api.assessments[':id'].$patch({ param: { id }, json: { chances: [...others, said] } }),
      );
    },
    { onDone, oneByOne: `chances of ${id}` },
  );
}
