import { Text } from '@mantine/core';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Part } from './Part.tsx';
import { EFFECTS } from './status-words.ts';
import type { ShownEntry, ShownLedger } from './use-ledger.ts';

interface Props {
  readonly entry: ShownEntry;
  readonly observations: ShownLedger['observations'];
}

/** What happened, for and against; what was not known on the day that is shown is counted only. */
export function BearingList({ entry, observations }: Props) {
  const { bearing } = entry.expectation;
  const known = bearing
    .filter(({ observation }) => entry.known.includes(observation))
    .toSorted((a, b) => dayOf(a.observation).localeCompare(dayOf(b.observation)));
  function dayOf(id: string): string {
    return observations[id]?.knownSince ?? '';
  }
  const later = bearing.length - known.length;
  return (
    <Part title="What bears on it">
      {bearing.length === 0 && (
        <Text size="sm" c="dimmed">
          No observation yet. Decide names them.
        </Text>
      )}
      {known.map(({ observation, effect, why }) => (
        <div key={observation} style={{ marginTop: 6 }}>
          <Text size="xs" c="dimmed" span>
            {EFFECTS[effect]}:{' '}
          </Text>
          <DetailLink kind="observation" id={observation} size="sm" ta="left">
            {observations[observation]
              ? `${observations[observation].date}: ${observations[observation].title}`
              : observation}
          </DetailLink>
          {why !== '' && <Text size="xs">{why}</Text>}
        </div>
      ))}
      {later > 0 && (
        <Text size="xs" c="dimmed" mt={6}>
          {later === 1 ? 'One more became' : `${later} more became`} known after the day shown.
        </Text>
      )}
    </Part>
  );
}
