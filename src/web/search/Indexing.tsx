import { Button, Group, Progress, Text } from '@mantine/core';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import classes from './search.module.css';
import type { Index } from './use-index.ts';

const number = (count: number): string => count.toLocaleString('en');

/** In the place of the results, while the passages are taken into the index for the first time. */
export function WaitForIndex({ index }: { index: Index }) {
  if (index.error) return <ProblemAlert error={index.error} />;
  if (index.state === undefined) return null;
  return (
    <EmptyState
      title="Reading the documents for the search"
      action={
        <>
          <div className={classes.wait}>
            <Bar index={index} />
          </div>
          <Button variant="default" size="xs" onClick={index.stop}>
            Stop and search what is read
          </Button>
        </>
      }
    >
      Each passage is read once; after that an answer takes a moment. What is read stays read.
    </EmptyState>
  );
}

/** Above the results, when they come from a part of the passages. */
export function IndexBehind({ index }: { index: Index }) {
  if (!index.isBehind) return null;
  return (
    <div className={classes.behind}>
      <Bar index={index} />
      <Button
        size="compact-xs"
        variant="default"
        onClick={index.isWorking ? index.stop : index.goOn}
      >
        {index.isWorking ? 'Stop' : 'Go on'}
      </Button>
      {index.error && <ProblemAlert error={index.error} />}
    </div>
  );
}

function Bar({ index: { state, isWorking } }: { index: Index }) {
  if (state === undefined) return null;
  const { indexed, passages } = state;
  return (
    <Group gap="sm" wrap="nowrap" flex={1}>
      <Progress
        flex={1}
        miw={120}
        value={(100 * indexed) / passages}
        animated={isWorking}
        aria-label="Passages read for the search"
      />
      <Text size="sm" role="status">
        {number(indexed)} of {number(passages)} passages read
        {isWorking ? '' : '; what is not read is not found'}
      </Text>
    </Group>
  );
}
