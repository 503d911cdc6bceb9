import { ActionIcon, Button, Fieldset, Group, Select, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { ActorName } from '../../actors/model.ts';
import { type ActorDraft, emptyName } from './actor-draft.ts';

type Names = ActorDraft['names'];

interface Props {
  readonly names: Names;
  readonly error?: string | undefined;
  onChange(names: Names): void;
}

let made = 0;

/** Names in every script, one a line. */
export function NamesField({ names, error, onChange }: Props) {
  const set = (key: string, fields: Partial<Names[number]>): void =>
    onChange(names.map((name) => (name.key === key ? { ...name, ...fields } : name)));
  return (
    <Fieldset legend="Other names" p="xs">
      {names.map((name, at) => (
        <Group key={name.key} gap={6} mb={6} wrap="nowrap">
          <TextInput
            size="xs"
            style={{ flex: 1 }}
            aria-label={`Name ${at + 1}`}
            lang={name.language}
            dir="auto"
            value={name.text}
            onChange={({ currentTarget }) => set(name.key, { text: currentTarget.value })}
          />
          <TextInput
            size="xs"
            w={80}
            aria-label={`Language of name ${at + 1}`}
            value={name.language}
            onChange={({ currentTarget }) => set(name.key, { language: currentTarget.value })}
          />
          <Select
            size="xs"
            w={120}
            aria-label={`Kind of name ${at + 1}`}
            allowDeselect={false}
            data={ActorName.shape.kind.options}
            value={name.kind}
            onChange={(kind) => set(name.key, { kind: ActorName.shape.kind.parse(kind) })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Take out name ${at + 1}`}
            onClick={() => onChange(names.filter(({ key }) => key !== name.key))}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      ))}
      {error !== undefined && (
        <Text size="xs" c="var(--error)" role="alert" mb={6}>
          {error}
        </Text>
      )}
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconPlus size={12} />}
        onClick={() => {
          made += 1;
          onChange([...names, emptyName(`new-${made}`)]);
        }}
      >
        Another name
      </Button>
    </Fieldset>
  );
}
