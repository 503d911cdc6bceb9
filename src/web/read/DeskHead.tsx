import { Button, Group, Menu, Modal, Switch, Text, TextInput, Title } from '@mantine/core';
import { IconCheck, IconUser } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useAddress } from '../parts/use-address.ts';
import { PLACE_ID, placeWords } from './place-words.ts';
import classes from './room.module.css';
import type { Coder } from './use-coder.ts';
import type { Desk } from './use-desk.ts';

interface Props {
  desk: Desk;
  who: Coder;
  picker: ReactNode;
}

/** Which text this is, who codes it, and whether he is done with it. */
export function DeskHead({ desk, who, picker }: Props) {
  const { entry, acts } = desk;
  const [, setCompare] = useAddress('compare');
  const facts = [entry.date, entry.language, `${entry.words.toLocaleString('en')} words`];
  if (entry.revision > 1) facts.push(`text ${entry.revision}`);
  return (
    <div className={classes.head}>
      <div className={classes.headTitle}>
        {picker}
        <Title order={2} size="h4" lineClamp={1} dir="auto" title={entry.title}>
          {entry.title}
        </Title>
        <Text size="xs" c="dimmed">
          {facts.filter((fact) => fact !== '' && fact !== 'und').join(' · ')}
          {' · '}
          <span id={PLACE_ID}>{placeWords(desk.blocks, desk.span)}</span>
        </Text>
      </div>
      <Group gap="sm" wrap="nowrap">
        <Switch
          size="xs"
          label="Compare coders"
          checked={desk.compare}
          onChange={(event) => setCompare(event.currentTarget.checked ? 'yes' : null)}
        />
        <CoderMenu who={who} />
        <Button
          size="compact-sm"
          variant={entry.read ? 'light' : 'default'}
          leftSection={entry.read ? <IconCheck size={14} /> : null}
          aria-pressed={entry.read}
          loading={acts.markRead.isPending}
          onClick={() => acts.markRead.mutate(!entry.read)}
        >
          {entry.read ? 'Read' : 'Mark as read'}
        </Button>
      </Group>
    </div>
  );
}

function CoderMenu({ who }: { who: Coder }) {
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const done = (): void => {
    if (name.trim() !== '') who.become(name.trim());
    setNaming(false);
    setName('');
  };
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <Button size="compact-sm" variant="default" leftSection={<IconUser size={14} />}>
            Coder: {who.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Who codes at this screen</Menu.Label>
          <Menu.Item leftSection={<IconCheck size={14} />}>{who.name}</Menu.Item>
          {who.others.map((other) => (
            <Menu.Item key={other} onClick={() => who.become(other)}>
              {other}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setNaming(true)}>Somebody else…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={naming} onClose={() => setNaming(false)} title="Who codes?" size="sm">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            done();
          }}
        >
          <TextInput
            label="Name of the coder"
            description="Coders do not see each other’s codings until they compare."
            value={name}
            maxLength={100}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end" mt="md">
            <Button type="submit" disabled={name.trim() === ''}>
              Code as this person
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  );
}
