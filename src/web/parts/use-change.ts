import { notifications } from '@mantine/notifications';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';

/**
 * A change of the case. Afterwards everything shown is asked for again: one change may touch what
 * several screens count. A failure is said in words; nothing on screen pretends that it went well.
 */
export function useChange<Input, Result>(
  run: (input: Input) => Promise<Result>,
  options: {
    onDone?: (result: Result, input: Input) => void;
    /** Changes with the same words wait for each other, until what the one before did is on screen. */
    oneByOne?: string;
  } = {},
): UseMutationResult<Result, Error, Input> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    ...(options.oneByOne !== undefined && { scope: { id: options.oneByOne } }),
    onSuccess: async (result, input) => {
      options.onDone?.(result, input);
      await queries.invalidateQueries();
    },
    onError: (error) =>
      notifications.show({ color: 'red', title: 'Not done', message: error.message }),
  });
}
