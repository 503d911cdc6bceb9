import { Stack, Text, Title } from '@mantine/core';
import type { DetailProps } from '../app/details.ts';
import { readJoinAddress } from '../observations/join/join-words.ts';
import { useObservationsRead } from '../observations/use-observations.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';

/** The statements behind one number. */
export default function StatementsDetail({ id }: DetailProps) {
  return (
    <Loaded query={useObservationsRead(readJoinAddress(id))}>
      {(found) => (
        <Stack gap="sm">
          <Title order={2} size="h4">
            {found.length} {found.length === 1 ? 'statement' : 'statements'}
          </Title>
          {found.map(({ observation }) => (
            <div key={observation.id}>
              <DetailLink kind="observation" id={observation.id} size="sm" ta="left">
                {observation.title}
              </DetailLink>{' '}
              <Text span size="sm" c="dimmed">
                {observation.date}
              </Text>
              {observation.kind === 'statement' && observation.statement.words !== '' && (
                <Text
                  size="sm"
                  className="serif"
                  lang={observation.statement.language || undefined}
                  dir="auto"
                  lineClamp={3}
                >
                  {observation.statement.words}
                </Text>
              )}
            </div>
          ))}
        </Stack>
      )}
    </Loaded>
  );
}
