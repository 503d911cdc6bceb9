import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { DetailProps } from '../../app/details.ts';
import { DetailLink } from '../../parts/DetailLink.tsx';
import { useDetail } from '../../parts/detail.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useEpisodes } from './use-episodes.ts';

/** All episodes, and the way to a new one. */
export default function EpisodesDetail(_: DetailProps) {
  const detail = useDetail();
  return (
    <Loaded query={useEpisodes()}>
      {({ episodes }) => (
        <Stack gap="sm">
          <Title order={2} size="h4">
            Episodes
          </Title>
          {episodes.length === 0 && (
            <Text size="sm" c="dimmed">
              A war, a crisis or a round of talks, from when to when, with what was tried to end it.
              Observations can belong to one, and the chronology shades its time.
            </Text>
          )}
          {episodes.map(({ episode: { id, title, date, kind }, observations }) => (
            <div key={id}>
              <DetailLink kind="episode" id={id} size="sm" ta="left">
                {title}
              </DetailLink>
              <Text size="xs" c="dimmed">
                {date} · {kind} · {observations} observation{observations === 1 ? '' : 's'}
              </Text>
            </div>
          ))}
          <Group>
            <Button size="compact-sm" onClick={() => detail.open('edit-episode', 'new')}>
              New episode
            </Button>
          </Group>
        </Stack>
      )}
    </Loaded>
  );
}
