import { Group, Radio, Stack, Text } from '@mantine/core';
import type { MergeChoice, MergeConflict } from '../../coding/merge/model.ts';
import classes from './agreement.module.css';

const KINDS: Readonly<Record<MergeConflict['kind'], string>> = {
  code: 'The code has other words',
  'code-removed': 'The code was removed here and used there',
  text: 'The document has another text',
  coding: 'A coding was changed on both sides',
  'coding-removed': 'A coding was removed on one side and changed on the other',
  'removed-there': 'Codings are gone from the copy',
};

interface Props {
  readonly conflict: MergeConflict;
  readonly choice: MergeChoice | undefined;
  onChoose(choice: MergeChoice): void;
}

/** Both sides next to each other, and the decision. */
export function ConflictChoice({ conflict, choice, onChoose }: Props) {
  const { kind, about, here, there, choices } = conflict;
  return (
    <Radio.Group
      className={classes.conflict}
      label={`${KINDS[kind]}: ${about}`}
      value={choice ?? ''}
      onChange={(value) => onChoose(value === 'there' ? 'there' : 'here')}
    >
      <Group grow align="start" mt={6}>
        {(['here', 'there'] as const).map((side) => (
          <Stack key={side} gap={4}>
            <Text size="xs" c="dimmed">
              {side === 'here' ? 'In this case' : 'In the copy'}
            </Text>
            <Text size="sm" className={classes.side}>
              {side === 'here' ? here : there}
            </Text>
            <Radio size="xs" value={side} label={choices[side]} />
          </Stack>
        ))}
      </Group>
    </Radio.Group>
  );
}
