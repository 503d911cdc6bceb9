import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import classes from './comparison.module.css';

interface Props {
  readonly title: string;
  readonly added: string | null;
  onLeave(why: string): void;
  readonly children: ReactNode;
}

/** Something that rests under a cell; it is left out with a reason, what was put in by hand without. */
export function EvidenceItem({ title, added, onLeave, children }: Props) {
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  return (
    <div className={classes.item}>
      <div>
        {children}
        {added !== null && (
          <Text size="xs" c="dimmed">
            Put in by hand{added !== '' && `: ${added}`}
          </Text>
        )}
        {asking && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onLeave(why);
            }}
          >
            <Group gap={6} mt={4}>
              <TextInput
                size="xs"
                aria-label="Why it does not belong here"
                placeholder="Why it does not belong here"
                value={why}
                autoFocus
                onChange={({ currentTarget: { value } }) => setWhy(value)}
              />
              <Button type="submit" size="xs">
                Leave out
              </Button>
            </Group>
          </form>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={added === null ? `Leave out: ${title}` : `Take out: ${title}`}
        onClick={() => (added === null ? setAsking(!asking) : onLeave(''))}
      >
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
