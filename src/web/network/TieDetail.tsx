import { Stack, Text, Title } from '@mantine/core';
import type { DetailProps } from '../app/details.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { LOOKS, weightWords } from './tie-look.ts';
import { useNetworkOn, useNetworkView } from './use-network-view.ts';

const DETAILS = {
  observations: 'observation',
  agreements: 'agreement',
  actors: 'actor',
  series: 'series',
} as const;

/** What a tie rests on; each record opens. */
export default function TieDetail({ id }: DetailProps) {
  const view = useNetworkView();
  return (
    <Loaded query={useNetworkOn(view)}>
      {({ ties, actors, question }) => {
        const tie = ties.find((one) => one.id === id);
        if (!tie) return <Text size="sm">There is no such tie on {question.on}.</Text>;
        const nameOf = (actor: string): string =>
          actors.find((one) => one.id === actor)?.name ?? actor;
        return (
          <Stack gap="sm">
            <div>
              <Text size="sm" c="dimmed">
                {LOOKS[tie.kind].words} on {question.on}, {weightWords(tie)}
              </Text>
              <Title order={2} size="h4">
                <DetailLink kind="actor" id={tie.from} inherit>
                  {nameOf(tie.from)}
                </DetailLink>{' '}
                {tie.directed ? '→' : '–'}{' '}
                <DetailLink kind="actor" id={tie.to} inherit>
                  {nameOf(tie.to)}
                </DetailLink>
              </Title>
            </div>
            {!tie.certain && <Text size="sm">Not certain on that day: its dates are vague.</Text>}
            <div>
              <Title order={3} size="h5">
                Rests on
              </Title>
              <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
                {tie.evidence.map((one) => (
                  <li key={`${one.table} ${one.id}`}>
                    <DetailLink kind={DETAILS[one.table]} id={one.id} size="sm" ta="left">
                      {one.title}
                    </DetailLink>{' '}
                    <Text span size="xs" c="dimmed">
                      {one.date}
                    </Text>
                  </li>
                ))}
              </ul>
            </div>
          </Stack>
        );
      }}
    </Loaded>
  );
}
