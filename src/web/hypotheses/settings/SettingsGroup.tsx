import { Button, Fieldset, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { EXPLANATIONS, type Explained, type Explanation } from '../explanations.ts';

interface Props {
  readonly what: Explained;
  /** What it begins with, in words: `A 0.95, B 0.85`. */
  readonly defaults: string;
  readonly isDefault: boolean;
  onReset(): void;
  readonly children: ReactNode;
}

/** Settings of one kind, how they are reckoned with and by whom, and the way back to what they begin with. */
export function SettingsGroup({ what, defaults, isDefault, onReset, children }: Props) {
  const said: Explanation = EXPLANATIONS[what];
  return (
    <Fieldset legend={said.title} variant="default">
      <Text size="sm">{said.what}</Text>
      <Text size="sm" className="figures" mt={4}>
        {said.formula}
      </Text>
      <Text size="xs" c="dimmed" mb="xs">
        {said.source}
      </Text>
      {children}
      <Group gap="sm" mt="xs" justify="space-between">
        <Text size="xs" c="dimmed">
          Default: {defaults}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          disabled={isDefault}
          aria-label={`Reset to default: ${said.title}`}
          onClick={onReset}
        >
          Reset to default
        </Button>
      </Group>
    </Fieldset>
  );
}
