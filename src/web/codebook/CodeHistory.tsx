import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What became of a code: renamed, moved, merged, by whom and when. */
export function CodeHistory({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ['code-history', id],
    queryFn: () => answer(api.codes[':id'].history.$get({ param: { id } })),
  });
  return (
    <Loaded query={query}>
      {({ events }) => (
        <List listStyleType="none" spacing={6}>
          {events.map((event) => (
            <List.Item key={event.seq}>
              {event.words.map((words) => (
                <Text
                  key={words}
                  size="sm"
                  td={event.state === 'done' ? undefined : 'line-through'}
                >
                  {words}
                </Text>
              ))}
              <Text size="xs" c="dimmed">
                {time.format(new Date(event.at))} · {event.by}
                {event.state === 'done' ? '' : ' · undone'}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
    </Loaded>
  );
}
