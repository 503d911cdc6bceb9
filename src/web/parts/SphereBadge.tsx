import { Group, Text } from '@mantine/core';
import { sphereLook } from './sphere-colour.ts';

interface Props {
  readonly sphere: string | null;
  /** Only the mark, with the name for screen readers and on hover. */
  readonly compact?: boolean;
}

/** A media sphere: its mark in its colour, and its name. */
export function SphereBadge({ sphere, compact = false }: Props) {
  const look = sphereLook(sphere);
  const mark = (
    <span style={{ color: look.colour }} aria-hidden="true">
      {look.mark}
    </span>
  );
  if (compact) {
    return (
      <span role="img" aria-label={look.label} title={look.label}>
        {mark}
      </span>
    );
  }
  return (
    <Group gap={6} wrap="nowrap" display="inline-flex">
      {mark}
      <Text span size="sm" c={sphere === null ? 'dimmed' : 'inherit'}>
        {look.label}
      </Text>
    </Group>
  );
}
