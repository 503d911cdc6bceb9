import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ApiProblem } from './api.ts';

interface Props {
  readonly error: Error;
  readonly onRetry?: () => void;
}

/** Everything that can fail fails like this. */
export function ProblemAlert({ error, onRetry }: Props) {
  const title = error instanceof ApiProblem ? error.problem.title : 'That did not work';
  return (
    <Alert
      color="red"
      variant="outline"
      bg="var(--paper)"
      icon={<IconAlertTriangle />}
      title={title}
      styles={{ title: { color: 'var(--ink)' } }}
      role="alert"
      m="md"
    >
      <Text size="sm">{error.message}</Text>
      {onRetry && (
        <Button size="xs" variant="default" mt="sm" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
