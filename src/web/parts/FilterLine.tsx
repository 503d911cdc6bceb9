import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export interface FilterPart {
  readonly key: string;
  /** Part of a sentence: "of the Russian sphere". */
  readonly words: string;
  onRemove(): void;
}

interface Props {
  /** What is shown when nothing is filtered: "All sources". */
  readonly all: string;
  /** What is shown before the parts: "Sources". */
  readonly noun: string;
  readonly parts: readonly FilterPart[];
  onClear(): void;
  readonly children?: ReactNode;
}

/** Says what is shown, as words; each part can be taken away. */
export function FilterLine({ all, noun, parts, onClear, children }: Props) {
  return (
    <Group gap="xs" px="md" py={8} mih={44} wrap="wrap" role="group" aria-label="What is shown">
      <Text size="sm">{parts.length === 0 ? all : noun}</Text>
      {parts.map((part) => (
        <Group
          key={part.key}
          gap={2}
          wrap="nowrap"
          bg="var(--chosen)"
          pl={8}
          style={{ borderRadius: 4 }}
        >
          <Text size="sm">{part.words}</Text>
          <ActionIcon
            variant="transparent"
            color="gray"
            size="sm"
            onClick={part.onRemove}
            aria-label={`Take away: ${part.words}`}
          >
            <IconX size={13} />
          </ActionIcon>
        </Group>
      ))}
      {parts.length > 1 && (
        <Button size="compact-xs" variant="subtle" onClick={onClear}>
          Show all
        </Button>
      )}
      <Group ml="auto" gap="xs">
        {children}
      </Group>
    </Group>
  );
}
