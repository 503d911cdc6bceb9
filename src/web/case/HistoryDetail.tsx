import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

const STATES = { done: '', undone: ' · undone', dropped: ' · undone for good' };

/** What was done to the case, the latest first. */
export default function HistoryDetail() {
  const query = useQuery({
    queryKey: ['revisions'],
    queryFn: () => answer(api.revisions.$get({ query: { limit: 200 } })),
  });
  return (
    <Loaded query={query}>
      {({ revisions }) =>
        revisions.length === 0 ? (
          <Text c="dimmed">Nothing has been changed yet.</Text>
        ) : (
          <List listStyleType="none" spacing="sm">
            {revisions.map((revision) => (
              <List.Item key={revision.seq}>
                <Text size="sm" td={revision.state === 'done' ? undefined : 'line-through'}>
                  {revision.label}
                </Text>
                <Text size="xs" c="dimmed">
                  {time.format(new Date(revision.at))} · {revision.user}
                  {STATES[revision.state]}
                </Text>
              </List.Item>
            ))}
          </List>
        )
      }
    </Loaded>
  );
}
