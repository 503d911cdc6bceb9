import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { DetailProps } from '../app/details.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useActor, useActors } from './use-observations.ts';

/** One actor: names in their scripts, offices and memberships, and the way to what it did. */
export default function ActorDetail({ id }: DetailProps) {
  const all = useActors().data?.actors ?? [];
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
          {actor.roles.length > 0 && (
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
          )}
          {actor.note !== '' && <Text size="sm">{actor.note}</Text>}
          <Anchor component={Link} size="sm" href={`/actors?actor=${encodeURIComponent(id)}`}>
            Offices on a day, everything that names it
          </Anchor>
          <Anchor component={Link} size="sm" href={`/chronology?actors=${encodeURIComponent(id)}`}>
            Show in the chronology
          </Anchor>
          {query !== null && (
            <Anchor component={Link} size="sm" href={`/search?q=${encodeURIComponent(query)}`}>
              Find in the documents, under all names
            </Anchor>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
