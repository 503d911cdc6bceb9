import { Anchor, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import classes from './sources.module.css';

type Uses = Awaited<ReturnType<typeof readUses>>;
export type Use = Uses['uses'][number];

const readUses = (id: string) => answer(api.sources[':id'].uses.$get({ param: { id } }));

export const useUses = (id: string) =>
  useQuery({ queryKey: ['source-uses', id], queryFn: () => readUses(id) });

const placeWords = (use: Use): string => {
  if (use.kind === 'entry') return 'Bibliography';
  return use.note === null ? 'In the text' : `Note ${use.note}`;
};

/** Back-references say how they found their source. */
const FORM_WORDS: Readonly<Record<string, string>> = {
  ibid: 'Ibid.',
  short: 'short form',
  full: '',
};

/** Every place where the source stands, as printed there, one under the other so that slips are seen. */
export function SourceUses({ id }: { id: string }) {
  const [splitting, setSplitting] = useState<readonly string[] | null>(null);
  const detail = useDetail();
  const split = useChange(
    (rows: readonly string[]) =>
      answer(api.sources[':id'].split.$post({ param: { id }, json: { rows: [...rows] } })),
    {
      onDone: (made) => {
        setSplitting(null);
        detail.open('source', made.id);
      },
    },
  );
  const toggle = (row: string): void =>
    setSplitting((before) =>
      before?.includes(row) ? before.filter((one) => one !== row) : [...(before ?? []), row],
    );
  return (
    <Loaded query={useUses(id)}>
      {({ uses }) => (
        <Stack gap="sm">
          {uses.length === 0 && (
            <Text size="sm" c="dimmed">
              No article of this case cites it.
            </Text>
          )}
          {uses.map((use) => (
            <UseRow
              key={use.row}
              use={use}
              picked={splitting?.includes(use.row) ?? false}
              onPick={splitting === null ? null : () => toggle(use.row)}
            />
          ))}
          {uses.length > 1 && splitting === null && (
            <Button
              size="compact-xs"
              variant="subtle"
              style={{ alignSelf: 'start' }}
              onClick={() => setSplitting([])}
            >
              These are two different sources…
            </Button>
          )}
          {splitting !== null && (
            <Group gap="xs">
              <Text size="xs" c="dimmed">
                Pick the places that belong to the other source.
              </Text>
              <Button
                size="compact-xs"
                disabled={splitting.length === 0 || splitting.length === uses.length}
                onClick={() => split.mutate(splitting)}
              >
                Split off
              </Button>
              <Button size="compact-xs" variant="subtle" onClick={() => setSplitting(null)}>
                Leave together
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Loaded>
  );
}

interface RowProps {
  readonly use: Use;
  readonly picked: boolean;
  readonly onPick: (() => void) | null;
}

function UseRow({ use, picked, onPick }: RowProps) {
  const form = FORM_WORDS[use.form] ?? use.form;
  return (
    <div>
      <Group gap={8} wrap="nowrap">
        {onPick && (
          <Checkbox size="xs" checked={picked} onChange={onPick} aria-label={placeWords(use)} />
        )}
        <Anchor
          component={Link}
          size="xs"
          fw={600}
          href={`/articles?article=${encodeURIComponent(use.article)}${use.noteId === null ? '' : `&note=${encodeURIComponent(use.noteId)}`}`}
          title={use.articleTitle}
        >
          {placeWords(use)}
        </Anchor>
        <Text span size="xs" c="dimmed">
          {[form, use.locator].filter(Boolean).join(' · ')}
        </Text>
      </Group>
      <p className={classes.printed}>{use.printed}</p>
      {use.corrected.map(({ field, value, printed }) => (
        <Text key={field} size="xs" c="dimmed">
          Set by hand: {value || 'nothing'}
          {printed !== '' && printed !== value && ` (printed: ${printed})`}
        </Text>
      ))}
    </div>
  );
}
