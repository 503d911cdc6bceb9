import { Group, Text, Title } from '@mantine/core';
import type { Actor } from '../../actors/model.ts';
import { DayField } from '../parts/DayField.tsx';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import classes from './actors.module.css';
import { type ActorView, type RolesShown, useRolesOn } from './use-actor-view.ts';

interface Props {
  readonly id: string;
  readonly actors: readonly Actor[];
  readonly view: ActorView;
}

/** Who held which office on a day, and who was a member. */
export function RolesOn({ id, actors, view }: Props) {
  const nameOf = (actor: string): string => actors.find((one) => one.id === actor)?.name ?? actor;
  return (
    <div>
      <Group gap="xs" mb={6}>
        <Title order={3} size="h5">
          On the day
        </Title>
        <DayField label="Day" value={view.on} onChange={(on) => view.set({ on }, true)} />
      </Group>
      <Loaded query={useRolesOn(id, view.on)}>
        {({ offices, members, officers }) => (
          <>
            <Roles title="Holds" roles={offices} who={({ role }) => role.in} nameOf={nameOf} />
            <Roles title="Officers" roles={officers} who={({ actor }) => actor} nameOf={nameOf} />
            <Roles title="Members" roles={members} who={({ actor }) => actor} nameOf={nameOf} />
            {offices.length + members.length + officers.length === 0 && (
              <Text size="sm" c="dimmed">
                No office and no membership is recorded for this day.
              </Text>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

type Role = RolesShown['offices'][number];

interface RolesProps {
  readonly title: string;
  readonly roles: readonly Role[];
  who(role: Role): string;
  nameOf(actor: string): string;
}

function Roles({ title, roles, who, nameOf }: RolesProps) {
  if (roles.length === 0) return null;
  return (
    <div className={classes.on}>
      <span className={classes.quiet}>{title}: </span>
      {roles.map((one, at) => (
        <span key={one.role.id}>
          {at > 0 && '; '}
          {one.role.title === '' ? '' : `${one.role.title}, `}
          <DetailLink kind="actor" id={who(one)} size="sm">
            {nameOf(who(one))}
          </DetailLink>
          {one.certain ? '' : ' (not certain on that day)'}
        </span>
      ))}
    </div>
  );
}
