import { Button, Group, List, Modal, Stack, Switch, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../parts/Loaded.tsx';
import { Diff } from './Diff.tsx';
import { useCorrections } from './use-audit.ts';

interface Props {
  readonly article: string;
  readonly opened: boolean;
  onClose(): void;
}

/** What a corrected copy would change, before it is taken. */
export function CorrectionsDialog({ article, opened, onClose }: Props) {
  const [automatic, setAutomatic] = useState(true);
  const corrections = useCorrections(article, automatic, opened);
  const href = `/api/articles/${encodeURIComponent(article)}/corrected?automatic=${automatic ? 'yes' : 'no'}`;
  return (
    <Modal opened={opened} onClose={onClose} title="Corrected copy" size="lg" data-keys="own">
      <Stack gap="md">
        <Text size="sm">
          A copy with the corrections of the findings you accepted. The file you imported stays as
          it is, and nothing inside a quotation or a title is changed.
        </Text>
        <Switch
          label="Also safe corrections that nobody has looked at"
          checked={automatic}
          onChange={(event) => setAutomatic(event.currentTarget.checked)}
        />
        <Loaded query={corrections}>
          {({ changes, skipped, fileName }) => (
            <>
              <Group justify="space-between">
                <Text size="sm" fw={600}>
                  {changes.length} {changes.length === 1 ? 'change' : 'changes'}
                </Text>
                <Button component="a" href={href} download={fileName} size="xs">
                  Save {fileName}
                </Button>
              </Group>
              {changes.map((change) => (
                <div key={`${change.rule}-${change.start}`}>
                  <Text size="xs" c="dimmed">
                    line {change.line} · {change.rule}
                  </Text>
                  <Diff parts={change.parts} />
                </div>
              ))}
              {skipped.length > 0 && (
                <div>
                  <Title order={3} size="h6">
                    Not changed
                  </Title>
                  <List size="sm">
                    {skipped.map((one) => (
                      <List.Item key={`${one.rule}-${one.start}-${one.message}`}>
                        {one.message}{' '}
                        <Text span c="dimmed" size="xs">
                          ({one.why})
                        </Text>
                      </List.Item>
                    ))}
                  </List>
                </div>
              )}
            </>
          )}
        </Loaded>
      </Stack>
    </Modal>
  );
}
