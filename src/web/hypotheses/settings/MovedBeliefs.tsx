import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useDesk } from '../desk.ts';
import { reckon } from '../reckon.ts';
import { percent } from '../words.ts';

/** What is believed with what is being written, beside what was believed before. */
export function MovedBeliefs() {
  const { stored, view, rivals, reckoned } = useDesk();
  const kept = useMemo(() => reckon(stored.weighing, null, view.on), [stored, view.on]);
  const [before, now] = [kept.tried.verdict?.beliefs, reckoned.tried.verdict?.beliefs];
  if (!now) {
    return (
      <Text size="sm" role="status">
        {reckoned.tried.faults[0]?.message ?? 'There is no verdict yet.'}
      </Text>
    );
  }
  const words = rivals.map(({ label }, j) => {
    const [was, is] = [percent(before?.[j] ?? now[j] ?? 0), percent(now[j] ?? 0)];
    return was === is ? `${label} ${is}` : `${label} ${was} → ${is}`;
  });
  return (
    <Text size="sm" role="status" className="figures">
      With these: {words.join(', ')}.
    </Text>
  );
}
