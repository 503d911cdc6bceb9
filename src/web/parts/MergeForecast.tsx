import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from './ProblemAlert.tsx';

interface Props {
  readonly title: string;
  /** The field that asks what is merged; none where the title says it. */
  readonly choice?: ReactNode;
  /** What the button says that does it. */
  readonly act?: string;
  /** Why nothing can be foretold. */
  readonly error: Error | null;
  /** What will happen; null until something is chosen and asked for. */
  readonly forecast: ReactNode;
  readonly merging: boolean;
  onMerge(): void;
  onClose(): void;
}

/** Two things become one, or one goes that others name: says what will happen before it does. */
export function MergeForecast(props: Props) {
  const { title, choice, act = 'Merge', error, forecast, merging, onMerge, onClose } = props;
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <Stack gap="sm">
        {choice}
        {error && <ProblemAlert error={error} />}
        {forecast}
        <Text size="sm" c="dimmed">
          One step, which u takes back.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
          <Button disabled={!forecast} loading={merging} onClick={onMerge}>
            {act}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
