import { ActionIcon, Group, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconX } from '@tabler/icons-react';
import type { PassageInDocument } from '../../coding/passage-model.ts';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { shortened } from '../read/announce.ts';
import classes from './search.module.css';
import { useCodingChange } from './use-coding-change.ts';

interface Props {
  readonly passage: PassageInDocument;
  readonly codes: readonly {
    readonly id: string;
    readonly name: string;
    readonly colour: string;
  }[];
}

const ORIGINS = { person: '', machine: 'made by a machine', confirmed: 'confirmed' } as const;

/** The codings of the coder that touch the passage; each can be removed. */
export function PassageCodings({ passage: { codings, start, end, text }, codes }: Props) {
  const remove = useCodingChange(
    (id: string) => answer(api.codings.remove.$post({ json: { ids: [id] } })),
    () => notifications.show({ message: 'Coding removed; u brings it back.' }),
  );
  return (
    <section aria-label="Codings">
      <Title order={3} size="h6" mb={4}>
        Codings
      </Title>
      {codings.length === 0 && (
        <Text size="sm" c="dimmed">
          Not coded yet.
        </Text>
      )}
      <ul className={classes.codings}>
        {codings.map((coding) => {
          const code = codes.find(({ id }) => id === coding.code);
          const [from, to] = [Math.max(coding.start, start), Math.min(coding.end, end)];
          const name = code?.name ?? 'A code that is gone';
          return (
            <li key={coding.id}>
              <Group gap={6} wrap="nowrap">
                <span
                  className={classes.dot}
                  style={{ background: code?.colour ?? 'var(--quiet)' }}
                  aria-hidden="true"
                />
                <DetailLink kind="code" id={coding.code} size="sm">
                  {name}
                </DetailLink>
                <Text span size="xs" c="dimmed">
                  {ORIGINS[coding.origin]}
                </Text>
                <ActionIcon
                  ml="auto"
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={`Remove the coding ${name}`}
                  onClick={() => remove.mutate(coding.id)}
                >
                  <IconX size={13} />
                </ActionIcon>
              </Group>
              <Text size="sm" className="serif" dir="auto">
                “{shortened(text.slice(from - start, to - start), 120)}”
              </Text>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
