import { Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { CodeChoice } from '../read/CodeChoice.tsx';
import type { HitPlace } from './hit-place.ts';
import type { HitCoding } from './use-hit-coding.ts';

const UNITS = [
  { value: 'match', label: 'The match' },
  { value: 'passage', label: 'The whole passage' },
];

const whatWords = (places: readonly HitPlace[]): string =>
  places.length === 1 ? 'Code a hit' : `Code ${places.length.toLocaleString('en')} hits`;

/** Asks for the code of what is chosen; one change, however many hits. */
export function CodeHits({ coding }: { coding: HitCoding }) {
  const { asking, coder } = coding;
  if (asking === null) return null;
  return (
    <Modal opened onClose={coding.cancel} title={whatWords(asking)} size="sm" yOffset="16vh">
      <Stack gap="sm">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label="What is coded"
          data={UNITS}
          value={coding.unit}
          onChange={(value) => coding.setUnit(value === 'passage' ? 'passage' : 'match')}
        />
        <div>
          <CodeChoice
            label="Code for what is chosen"
            autoFocus
            offers={coding.offers}
            recent={coding.recent}
            open
            onTake={(code) => coding.apply(asking, code)}
            onLeave={coding.cancel}
          />
        </div>
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {coder ? `As ${coder.name}` : ''}
          </Text>
          <Text size="xs" c="dimmed">
            u takes it back
          </Text>
        </Group>
      </Stack>
    </Modal>
  );
}
