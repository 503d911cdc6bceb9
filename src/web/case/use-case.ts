import { notifications } from '@mantine/notifications';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseState } from '../../cases/model.ts';
import { answer, api } from '../parts/api.ts';
import { idsShown, noteWhatBecame } from '../parts/gone.ts';
import { useChange } from '../parts/use-change.ts';

export const useCase = (): UseQueryResult<CaseState, Error> =>
  useQuery({ queryKey: ['case'], queryFn: () => answer(api.case.$get()) });

export interface UndoRedo {
  undo(): void;
  redo(): void;
  readonly busy: boolean;
}

/** Undo and redo, which say what they did. */
export function useUndoRedo(): UndoRedo {
  const queries = useQueryClient();
  const shown = () => {
    const asked = queries.getQueryCache().findAll({ type: 'active' });
    return { json: { shown: idsShown(asked.map(({ queryKey }) => queryKey)) } };
  };
  const undo = useChange(() => answer(api.undo.$post(shown())), {
    onDone: ({ replayed }) => {
      if (replayed) noteWhatBecame(replayed);
      notifications.show({
        message: replayed ? `Undone: ${replayed.label}` : 'There is nothing to undo.',
      });
    },
  });
  const redo = useChange(() => answer(api.redo.$post(shown())), {
    onDone: ({ replayed }) => {
      if (replayed) noteWhatBecame(replayed);
      notifications.show({
        message: replayed ? `Done again: ${replayed.label}` : 'There is nothing to redo.',
      });
    },
  });
  return {
    undo: () => undo.mutate(undefined),
    redo: () => redo.mutate(undefined),
    busy: undo.isPending || redo.isPending,
  };
}
