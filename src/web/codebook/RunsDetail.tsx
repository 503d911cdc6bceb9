import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { RunListed } from '../../coding/auto/model.ts';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import { searchHref } from '../search/use-search-view.ts';
import { passagesWords } from './use-codebook.ts';

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const KINDS = { search: 'Search', regex: 'Expression', dictionary: 'Words' } as const;

/** What machines have coded, to be confirmed or taken back as a whole. */
export default function RunsDetail() {
  const query = useQuery({
    queryKey: ['coding-runs'],
    queryFn: () => answer(api['coding-runs'].$get()),
  });
  return (
    <Loaded query={query}>
      {({ runs }) =>
        runs.length === 0 ? (
          <Text c="dimmed">Nothing has been coded automatically yet.</Text>
        ) : (
          <Stack gap="lg">
            {runs.map((run) => (
              <Run key={run.id} run={run} />
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}

function Run({ run }: { run: RunListed }) {
  const param = { id: run.id };
  const confirm = useChange(() =>
    answer(api['coding-runs'][':id'].confirm.$post({ param, json: {} })),
  );
  const remove = useChange(() => answer(api['coding-runs'][':id'].$delete({ param })), {
    onDone: ({ removed, kept }) =>
      notifications.show({
        title: `${passagesWords(removed)} taken back`,
        message:
          kept > 0 ? `${passagesWords(kept)} were confirmed and stay.` : 'u brings them back.',
      }),
  });
  return (
    <section aria-label={`Run ${run.query}`}>
      <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
        {KINDS[run.kind]}:{' '}
        {run.kind === 'search' ? (
          <Anchor component={Link} href={searchHref(run.query)} inherit>
            {run.query}
          </Anchor>
        ) : (
          run.query
        )}
      </Text>
      {typeof run.options.understood === 'string' && (
        <Text size="xs" c="dimmed">
          Understood as: {run.options.understood}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {time.format(new Date(run.at))} · {run.coder}
      </Text>
      <Text size="sm" mt={4}>
        {passagesWords(run.made)} coded; {run.machine.toLocaleString('en')} wait,{' '}
        {run.confirmed.toLocaleString('en')} confirmed.
      </Text>
      <Group gap="xs" mt={6}>
        <Button
          size="compact-xs"
          variant="default"
          disabled={run.machine === 0}
          loading={confirm.isPending}
          onClick={() => confirm.mutate(undefined)}
        >
          Confirm all
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={run.machine === 0 && run.confirmed > 0}
          loading={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          Take this run back
        </Button>
      </Group>
    </section>
  );
}
