import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { Actor } from '../../actors/model.ts';
import type { DetailProps } from '../app/details.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useActor, useActors } from './use-observations.ts';

/** One actor: names in their scripts, offices and memberships, and the way to what it did. */
export default function ActorDetail({ id }: DetailProps) {
  return (
    <Loaded query={useActor(id)}>
      {({ actor, query }) => (
        <Stack gap="md">
          <div>
            <Text size="sm" c="dimmed">
              {actor.kind}
            </Text>
            <Title order={2} size="h4">
              {actor.name}
            </Title>
          </div>
          <Names actor={actor} />
          {actor.roles.length > 0 && <Roles actor={actor} />}
          {actor.note !== '' && <Text size="sm">{actor.note}</Text>}
          <Ways id={id} query={query} />
        </Stack>
      )}
    </Loaded>
  );
}

const Names = ({ actor }: { actor: Actor }) => (
  <Table>
    <Table.Tbody>
      {actor.names.map(({ text, language, kind }) => (
        <Table.Tr key={`${language} ${kind} ${text}`}>
          <Table.Td lang={language} dir="auto">
            {text}
          </Table.Td>
          <Table.Td c="dimmed">
            {language} · {kind}
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);

function Roles({ actor }: { actor: Actor }) {
  const all = useActors().data?.actors ?? [];
  return (
    <ul style={{ margin: 0, paddingLeft: 18 }}>
      {actor.roles.map((role) => (
        <li key={role.id}>
          <Text component="div" size="sm">
            {role.title === '' ? role.kind : role.title},{' '}
            <DetailLink kind="actor" id={role.in} size="sm">
              {all.find((each) => each.id === role.in)?.name ?? role.in}
            </DetailLink>{' '}
            <Text span size="sm" c="dimmed">
              {role.period}
            </Text>
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** To the screens that say more of it. */
function Ways({ id, query }: { id: string; query: string | null }) {
  const ways = [
    {
      href: `/actors?actor=${encodeURIComponent(id)}`,
      label: 'Offices on a day, everything that names it',
    },
    { href: `/chronology?actors=${encodeURIComponent(id)}`, label: 'Show in the chronology' },
    ...(query === null
      ? []
      : [
          {
            href: `/search?q=${encodeURIComponent(query)}`,
            label: 'Find in the documents, under all names',
          },
        ]),
  ];
  return ways.map(({ href, label }) => (
    <Anchor key={href} component={Link} size="sm" href={href}>
      {label}
    </Anchor>
  ));
}
