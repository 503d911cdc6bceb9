import { Text } from '@mantine/core';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useActors, useOffices } from './use-observations.ts';

/** An actor by name, with the office held on the day. */
export function ActorOn({ id, date }: { id: string; date: string }) {
  const actors = useActors().data?.actors ?? [];
  const actor = actors.find((each) => each.id === id);
  if (!actor) {
    return (
      <Text span size="sm" c="dimmed">
        an actor that is gone
      </Text>
    );
  }
  return (
    <>
      <DetailLink kind="actor" id={id} size="sm">
        {actor.name}
      </DetailLink>
      {actor.kind === 'person' && <Offices id={id} date={date} />}
    </>
  );
}

function Offices({ id, date }: { id: string; date: string }) {
  const actors = useActors().data?.actors ?? [];
  const offices = useOffices(id, date).data?.offices ?? [];
  if (offices.length === 0) return null;
  const words = offices.map(({ role, certain }) => {
    const body = actors.find((each) => each.id === role.in)?.name ?? '';
    return `${role.title}${body === '' ? '' : `, ${body}`}${certain ? '' : ' (not certain on that day)'}`;
  });
  return (
    <Text span size="sm" c="dimmed">
      {' '}
      ({words.join('; ')})
    </Text>
  );
}
