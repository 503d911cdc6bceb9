import { ActionIcon, Button, Fieldset, Group, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type Actor, ActorRole } from '../../actors/model.ts';
import { type ActorDraft, emptyRole } from './actor-draft.ts';

type Roles = ActorDraft['roles'];

interface Props {
  readonly roles: Roles;
  /** In which a role can be held. */
  readonly actors: readonly Actor[];
  onChange(roles: Roles): void;
}

let made = 0;

/** Offices, memberships and of what it is a part, one a line; places in sources stay as they are. */
export function RolesField({ roles, actors, onChange }: Props) {
  const set = (key: string, fields: Partial<Roles[number]>): void =>
    onChange(roles.map((role) => (role.key === key ? { ...role, ...fields } : role)));
  return (
    <Fieldset legend="Offices and memberships" p="xs">
      {roles.map((role, at) => (
        <Group key={role.key} gap={6} mb={6} wrap="nowrap">
          <Select
            size="xs"
            w={100}
            aria-label={`Kind of role ${at + 1}`}
            allowDeselect={false}
            data={ActorRole.shape.kind.options}
            value={role.kind}
            onChange={(kind) => set(role.key, { kind: ActorRole.shape.kind.parse(kind) })}
          />
          <TextInput
            size="xs"
            style={{ flex: 1 }}
            aria-label={`Title of role ${at + 1}`}
            placeholder="President"
            value={role.title}
            onChange={({ currentTarget }) => set(role.key, { title: currentTarget.value })}
          />
          <Select
            size="xs"
            w={190}
            searchable
            limit={200}
            aria-label={`Role ${at + 1} is held in`}
            placeholder="in …"
            data={actors.map(({ id, name }) => ({ value: id, label: name }))}
            value={role.in === '' ? null : role.in}
            onChange={(body) => set(role.key, { in: body ?? '' })}
          />
          <TextInput
            size="xs"
            w={170}
            aria-label={`Period of role ${at + 1}`}
            placeholder="2018-05-08/.."
            value={role.period}
            onChange={({ currentTarget }) => set(role.key, { period: currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Take out role ${at + 1}`}
            onClick={() => onChange(roles.filter(({ key }) => key !== role.key))}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconPlus size={12} />}
        onClick={() => {
          made += 1;
          onChange([...roles, emptyRole(`new-${made}`)]);
        }}
      >
        Another role
      </Button>
    </Fieldset>
  );
}
