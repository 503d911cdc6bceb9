import { Center, Loader, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isGone } from './api.ts';
import { ProblemAlert } from './ProblemAlert.tsx';

interface Props<T> {
  readonly query: UseQueryResult<T, Error>;
  children(data: T): ReactNode;
}

/** Waits for data, says what failed, and keeps showing what it had while it asks again, unless that is gone. */
export function Loaded<T>({ query, children }: Props<T>) {
  if (isGone(query.error)) return <Gone words={query.error.message} />;
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ProblemAlert error={query.error} onRetry={() => query.refetch()} />;
  return (
    <Center py={60}>
      <Loader size="sm" aria-label="Loading" />
    </Center>
  );
}

const Gone = ({ words }: { words: string }) => (
  <Text size="sm" c="dimmed" p="md">
    {words}
  </Text>
);
