import { notifications } from '@mantine/notifications';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';

/** Removes without asking, and says how to have it back. */
export const useRemoveCode = () =>
  useChange((id: string) => answer(api.codes[':id'].$delete({ param: { id } })), {
    onDone: ({ codes, codings }) =>
      notifications.show({
        title: codes === 1 ? 'The code was removed' : `${codes} codes were removed`,
        message: `${codings === 0 ? 'No passage carried it' : `With ${codings} codings`}. u brings all of it back.`,
      }),
  });
