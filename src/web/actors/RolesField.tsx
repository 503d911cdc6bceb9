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
        <RoleLine
          key={role.key}
          role={role}
          number={at + 1}
          actors={actors}
          onChange={(fields) => set(role.key, fields)}
          onRemove={() => onChange(roles.filter(({ key }) => key !== role.key))}
        />
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

interface LineProps {
  readonly role: Roles[number];
  readonly number: number;
  readonly actors: readonly Actor[];
  onChange(fields: Partial<Roles[number]>): void;
  onRemove(): void;
}

const RoleLine = ({ role, number, actors, onChange, onRemove }: LineProps) => (
  <Group gap={6} mb={6} wrap="nowrap">
    <Select
      size="xs"
      w={100}
      aria-label={`Kind of role ${number}`}
      allowDeselect={false}
      data={ActorRole.shape.kind.options}
      value={role.kind}
      onChange={(kind) => onChange({ kind: ActorRole.shape.kind.parse(kind) })}
    />
    <TextInput
      size="xs"
      style={{ flex: 1 }}
      aria-label={`Title of role ${number}`}
      placeholder={role.kind === 'office' ? 'President' : ''}
      value={role.title}
      onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
    />
    <Select
      size="xs"
      w={190}
      searchable
      limit={200}
      aria-label={`Role ${number} is held in`}
      placeholder="in …"
      data={actors.map(({ id, name }) => ({ value: id, label: name }))}
      value={role.in === '' ? null : role.in}
      onChange={(body) => onChange({ in: body ?? '' })}
    />
    <TextInput
      size="xs"
      w={170}
      aria-label={`Period of role ${number}`}
      placeholder="2018-05-08/.."
      value={role.period}
      onChange={({ currentTarget }) => onChange({ period: currentTarget.value })}
    />
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={`Take out role ${number}`}
      onClick={onRemove}
    >
      <IconX size={14} />
    </ActionIcon>
  </Group>
);
