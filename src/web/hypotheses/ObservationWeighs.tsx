import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useChange } from '../parts/use-change.ts';
import { useRivalries, useWeighedUnder } from './use-weighing.ts';
import { likelierWords, percent } from './words.ts';

type Weighed = NonNullable<ReturnType<typeof useWeighedUnder>['data']>[number];

/** How an observation weighs, in its pane, and the way to weigh it where it is not. */
export function ObservationWeighs({ id }: { id: string }) {
  const { data: weighed = [] } = useWeighedUnder(id);
  const { data: rivalries = [] } = useRivalries();
  const open = rivalries.filter((one) => !weighed.some(({ rivalry }) => rivalry === one.id));
  const weigh = useChange((rivalry: string) =>
    answer(
      api.rivalries[':id'].assessments.$post({
        param: { id: rivalry },
        json: { observation: id },
      }),
    ),
  );
  if (rivalries.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h5">
        Weighs
      </Title>
      {weighed.map((one) => (
        <How key={one.assessment.id} weighed={one} />
      ))}
      <Group gap="xs" mt={4}>
        {open.map(({ id: rivalry, question }) => (
          <Button
            key={rivalry}
            size="compact-sm"
            variant="default"
            style={{ maxWidth: '100%' }}
            loading={weigh.isPending}
            onClick={() => weigh.mutate(rivalry)}
          >
            Weigh it: {question}
          </Button>
        ))}
      </Group>
    </div>
  );
}

function How({
  weighed: { rivalry, question, assessment, rivals, row, why },
}: {
  weighed: Weighed;
}) {
  const likely = row?.likely ?? [];
  const most = likely.indexOf(Math.max(...likely));
  const least = likely.indexOf(Math.min(...likely));
  const labelAt = (place: number): string => rivals[place]?.label ?? '';
  return (
    <div>
      <Text size="sm">
        <Anchor component={Link} inherit href={`/hypotheses?rivals=${encodeURIComponent(rivalry)}`}>
          {question}
        </Anchor>
      </Text>
      {row ? (
        <Text size="sm">
          {likelierWords(likely[most] ?? 0, likely[least] ?? 0, labelAt(most), labelAt(least))}
          {row.diagnosticity === null ? '' : ` (${row.diagnosticity.toFixed(1)} dB)`}.{' '}
          {rivals
            .map(
              ({ label }, j) =>
                `${label} ${percent(row.before[j] ?? 0)} → ${percent(row.after[j] ?? 0)}`,
            )
            .join(', ')}
          .
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          Does not count{why === '' ? '' : `: ${why}`}.
        </Text>
      )}
      <DetailLink kind="assessment" id={`${rivalry} ${assessment.id}`} size="sm">
        How it is weighed
      </DetailLink>
    </div>
  );
}
