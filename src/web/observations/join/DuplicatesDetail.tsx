import { Button, Stack, Text, Title } from '@mantine/core';
import { DetailLink } from '../../parts/DetailLink.tsx';
import { useDetail } from '../../parts/detail.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { joinAddress } from './join-words.ts';
import { useDuplicates } from './use-duplicates.ts';

const MOST_SHOWN = 50;

/** Observations that may tell of one thing, pair by pair. */
export default function DuplicatesDetail() {
  const detail = useDetail();
  return (
    <Loaded query={useDuplicates()}>
      {({ pairs, complete }) => (
        <Stack gap="md">
          <Title order={2} size="h4">
            Likely duplicates
          </Title>
          <Text size="sm" c="dimmed">
            {pairs.length === 0
              ? 'No two observations of one kind share a day and an actor and are called alike.'
              : 'Their days meet, they share an actor, and they are called alike. Whether they are one thing is for you to say.'}
            {!complete && ' There were too many to compare them all.'}
          </Text>
          {pairs.slice(0, MOST_SHOWN).map(({ first, second }) => (
            <div key={`${first.id} ${second.id}`}>
              {[first, second].map((one) => (
                <div key={one.id}>
                  <DetailLink kind="observation" id={one.id} size="sm" ta="left">
                    {one.title}
                  </DetailLink>{' '}
                  <Text span size="sm" c="dimmed">
                    {one.date}
                  </Text>
                </div>
              ))}
              <Button
                size="compact-xs"
                variant="default"
                mt={4}
                onClick={() => detail.open('join-observations', joinAddress([first.id, second.id]))}
              >
                Compare and join
              </Button>
            </div>
          ))}
          {pairs.length > MOST_SHOWN && (
            <Text size="sm" c="dimmed">
              and {(pairs.length - MOST_SHOWN).toLocaleString('en')} less alike.
            </Text>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
