import { Group, Kbd, Modal, Stack, Table, Text, Title } from '@mantine/core';
import { Fragment, useSyncExternalStore } from 'react';
import { type KeyBinding, keyGroups, onKeyGroups } from '../parts/keys.ts';
import { closeKeyHelp, EVERYWHERE, useKeyHelp } from './key-help.ts';

const NAMES: Record<string, string> = { Enter: '↵', Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' };

/** Keys that do the same stand in one line. */
function byLabel(bindings: readonly KeyBinding[]): [string, string[]][] {
  const keys = new Map<string, string[]>();
  for (const { label, key } of bindings) keys.set(label, [...(keys.get(label) ?? []), key]);
  return [...keys];
}

/** The keys that work on the screen as it is now. */
export function KeyHelp() {
  const opened = useKeyHelp();
  const groups = useSyncExternalStore(onKeyGroups, keyGroups);
  return (
    <Modal opened={opened} onClose={closeKeyHelp} title="Keys" size="md">
      <Stack gap="md">
        {[...groups].reverse().map((group) => (
          <div key={group.title}>
            <Title order={3} size="h5" mb={4}>
              {group.title}
            </Title>
            <Table verticalSpacing={4} withRowBorders={false}>
              <Table.Tbody>
                {byLabel(group.bindings).map(([label, keys]) => (
                  <Table.Tr key={label}>
                    <Table.Td w={120}>
                      <Group gap={4}>
                        {keys.map((key, at) => (
                          <Fragment key={key}>
                            {at > 0 && (
                              <Text span size="xs" c="dimmed">
                                or
                              </Text>
                            )}
                            {key.split(' ').map((one) => (
                              <Kbd key={one}>{NAMES[one] ?? one}</Kbd>
                            ))}
                          </Fragment>
                        ))}
                      </Group>
                    </Table.Td>
                    <Table.Td>{label}</Table.Td>
                  </Table.Tr>
                ))}
                {group.title === EVERYWHERE && (
                  <Table.Tr>
                    <Table.Td>
                      <Group gap={4}>
                        <Kbd>Ctrl</Kbd>
                        <Kbd>K</Kbd>
                      </Group>
                    </Table.Td>
                    <Table.Td>Find anything by its name, or a command</Table.Td>
                  </Table.Tr>
                )}
              </Table.Tbody>
            </Table>
          </div>
        ))}
      </Stack>
    </Modal>
  );
}
