import { Button, CloseButton, Menu, Popover, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DocumentEdit } from '../../documents/document-view.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { titleWords } from '../sources/source-words.ts';
import { useSources } from '../sources/use-sources.ts';
import { documentsWords, langWords } from './document-words.ts';
import classes from './documents.module.css';

const LANGUAGES = 'en ru tr az hy ka uk de fr pl fa ar'.split(' ');

interface Props {
  readonly ids: readonly string[];
  onPropose(): void;
  onDone(): void;
}

/** What can be done with the picked documents; each act is one change, taken back with u. */
export function PickedDocuments({ ids, onPropose, onDone }: Props) {
  const edit = useChange((set: DocumentEdit) =>
    answer(api.documents.$patch({ json: { ids: [...ids], set } })),
  );
  const remove = useChange(() => answer(api.documents.removal.$post({ json: { ids: [...ids] } })), {
    onDone,
  });
  return (
    <div className={classes.bar} role="toolbar" aria-label="Picked documents">
      <Text size="sm" fw={600}>
        {documentsWords(ids.length)} picked
      </Text>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default">
            Set language…
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {LANGUAGES.map((language) => (
            <Menu.Item key={language} onClick={() => edit.mutate({ language })}>
              {langWords(language)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <DateButton onSet={(date) => edit.mutate({ date })} />
      <SourceButton onSet={(source) => edit.mutate({ source })} />
      <Button size="compact-sm" variant="default" onClick={onPropose}>
        Propose sources…
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={remove.isPending}
        onClick={() => remove.mutate(undefined)}
        title="With what was coded in them; u brings all back"
      >
        Remove
      </Button>
      <CloseButton ml="auto" aria-label="Pick none" onClick={onDone} />
    </div>
  );
}

function DateButton({ onSet }: { onSet(date: string): void }) {
  const [open, setOpen] = useState(false);
  const [date, setDate] = useState('');
  const send = (): void => {
    onSet(date.trim());
    setOpen(false);
  };
  return (
    <Popover opened={open} onChange={setOpen} trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(!open)}>
          Set date…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <TextInput
            label="Date"
            description="2020, 2020-11, 2020-11-10, or 2020? when not sure"
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && send()}
          />
          <Button size="xs" onClick={send}>
            Set
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function SourceButton({ onSet }: { onSet(source: string | null): void }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} trapFocus width={360}>
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(!open)}>
          Set source…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <SourceSelect
          onSet={(source) => {
            onSet(source);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function SourceSelect({ onSet }: { onSet(source: string | null): void }) {
  const sources = useSources().data ?? [];
  return (
    <Stack gap="xs">
      <Select
        label="Source"
        placeholder="Find in the register"
        searchable
        limit={50}
        nothingFoundMessage="No such source"
        comboboxProps={{ withinPortal: false }}
        data={sources.map((source) => ({ value: source.id, label: titleWords(source) }))}
        onChange={(source) => source !== null && onSet(source)}
      />
      <Button size="xs" variant="default" onClick={() => onSet(null)}>
        No source
      </Button>
    </Stack>
  );
}
