import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import { CopyText } from '../parts/CopyText.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { StyledCitation } from './StyledCitation.tsx';
import classes from './sources.module.css';

/** The source as a note or list prints it, in the style one works in. */
export function SourceCitation({ id }: { id: string }) {
  const [style, setStyle] = useLocalStorage({ key: 'citation-style', defaultValue: '' });
  const styles = useQuery({
    queryKey: ['citation-styles'],
    queryFn: () => answer(api['citation-styles'].$get()),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const chosen = styles.data?.styles.some(({ name }) => name === style)
    ? style
    : (styles.data?.standard ?? '');
  const citation = useQuery({
    queryKey: ['citation', id, chosen],
    queryFn: () =>
      answer(api.sources[':id'].citation.$get({ param: { id }, query: { style: chosen } })),
    enabled: chosen !== '',
  });
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap">
        <NativeSelect
          size="xs"
          aria-label="Citation style"
          value={chosen}
          onChange={(event) => setStyle(event.currentTarget.value)}
          data={(styles.data?.styles ?? []).map(({ name, title }) => ({
            value: name,
            label: title,
          }))}
        />
        <CopyText value={citation.data?.text ?? ''} what="citation" />
      </Group>
      <Loaded query={citation}>
        {({ citation: runs, entry }) => (
          <>
            <p className={classes.printed}>
              <StyledCitation runs={runs} />
            </p>
            {entry &&
              entry.map(({ text }) => text).join('') !== runs.map(({ text }) => text).join('') && (
                <>
                  <Text size="xs" c="dimmed">
                    In the list
                  </Text>
                  <p className={classes.printed}>
                    <StyledCitation runs={entry} />
                  </p>
                </>
              )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}
