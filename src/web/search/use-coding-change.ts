import { notifications } from '@mantine/notifications';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';

/**
 * A change of codings from the search. What was found stays as it is unless the query asks for codes:
 * thousands of lines are not read again for each passage coded. Undo, which may be of anything, does.
 */
export function useCodingChange<Input, Result>(
  run: (input: Input) => Promise<Result>,
  onDone: (result: Result) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: (result) => {
      onDone(result);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => feelsCodings(queryKey) });
    },
    onError: (error) =>
      notifications.show({ color: 'red', title: 'Not done', message: error.message }),
  });
}

const ASKS_FOR_CODINGS = /\bcoder?:/iu;

export const feelsCodings = (key: QueryKey): boolean =>
  key[0] !== 'search' ||
  key.some((part) => typeof part === 'string' && (part === 'code' || ASKS_FOR_CODINGS.test(part)));
