import { Group, Kbd, Modal, Stack, Table, Title } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { keyGroups, onKeyGroups } from '../parts/keys.ts';
import { closeKeyHelp, useKeyHelp } from './key-help.ts';

const NAMES: Record<string, string> = { Enter: '↵', Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' };

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
                {group.bindings.map((binding) => (
                  <Table.Tr key={binding.key}>
                    <Table.Td w={110}>
                      <Group gap={4}>
                        {binding.key.split(' ').map((key) => (
                          <Kbd key={key}>{NAMES[key] ?? key}</Kbd>
                        ))}
                      </Group>
                    </Table.Td>
                    <Table.Td>{binding.label}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        ))}
      </Stack>
    </Modal>
  );
}
