import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { CopyText } from '../parts/CopyText.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { StyledCitation } from './StyledCitation.tsx';
import classes from './sources.module.css';
import { useCitation, useCitationStyle } from './use-citation.ts';

/** The source as a note or list prints it, in the style one works in. */
export function SourceCitation({ id }: { id: string }) {
  const { styles, chosen, setStyle } = useCitationStyle();
  const citation = useCitation(id, chosen);
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap">
        <NativeSelect
          size="xs"
          aria-label="Citation style"
          value={chosen}
          onChange={(event) => setStyle(event.currentTarget.value)}
          data={styles.map(({ name, title }) => ({
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
