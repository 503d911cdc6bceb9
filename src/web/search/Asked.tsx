import { Button, Center, Loader, Stack, Text } from '@mantine/core';
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';

interface Props<T> {
  readonly query: UseQueryResult<T, Error>;
  children(data: T): ReactNode;
}

/** Waits for an answer of the search, and lets one stop waiting. */
export function Asked<T>({ query, children }: Props<T>) {
  const queries = useQueryClient();
  if (query.data !== undefined || query.error) return <Loaded query={query}>{children}</Loaded>;
  if (query.fetchStatus === 'idle') {
    return (
      <EmptyState
        title="Stopped"
        action={
          <Button variant="default" size="xs" onClick={() => query.refetch()}>
            Ask again
          </Button>
        }
      >
        Nothing is shown because the question was taken back.
      </EmptyState>
    );
  }
  return (
    <Center py={60}>
      <Stack align="center" gap="xs">
        <Loader size="sm" aria-label="Loading" />
        <Text size="sm" c="dimmed" role="status">
          Searching…
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => queries.cancelQueries({ queryKey: ['search'] })}
        >
          Stop
        </Button>
      </Stack>
    </Center>
  );
}
