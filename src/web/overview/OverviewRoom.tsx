import { Stack, Text, Title } from '@mantine/core';
import { useCase } from '../case/use-case.ts';
import { Loaded } from '../parts/Loaded.tsx';

/** The question first, then what the case holds. */
export default function OverviewRoom() {
  return (
    <Loaded query={useCase()}>
      {(info) => (
        <Stack px="xl" py="lg" maw={760} gap="xs">
          <Title order={2}>{info.title}</Title>
          {info.question !== '' && (
            <Text className="serif" size="lg">
              {info.question}
            </Text>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
