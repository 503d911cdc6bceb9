import { Button, Group, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Source } from '../../sources/model.ts';
import { shortSource } from './source-words.ts';

const NEW = ' new';

interface Props {
  label: string;
  sources: readonly Source[];
  value: string | null;
  /** A source of the register. */
  onPick(source: string): void;
  /** A source that the register does not have yet, by its title. */
  onMake?: (title: string) => void;
  placeholder?: string;
}

/** One of the sources, or a new one where the register can take it. */
export function SourcePicker({ label, sources, value, onPick, onMake, placeholder }: Props) {
  const [title, setTitle] = useState<string | null>(null);
  const options = useMemo(
    () => [
      ...(onMake ? [{ value: NEW, label: 'A new source …' }] : []),
      ...sources.map((one) => ({ value: one.id, label: shortSource(one) })),
    ],
    [sources, onMake],
  );
  if (onMake && title !== null) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() === '') return;
          onMake(title.trim());
          setTitle(null);
        }}
      >
        <TextInput
          size="xs"
          label="Title of the new source"
          description="The rest of its record is filled in on the Sources screen."
          value={title}
          data-autofocus
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Group gap="xs" mt={6}>
          <Button type="submit" size="compact-xs" disabled={title.trim() === ''}>
            Make and cite it
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => setTitle(null)}>
            Choose another
          </Button>
        </Group>
      </form>
    );
  }
  return (
    <Select
      size="xs"
      label={label}
      data={options}
      value={value}
      placeholder={placeholder}
      searchable
      limit={60}
      allowDeselect={false}
      onChange={(next) => {
        if (next === NEW) setTitle('');
        else if (next !== null) onPick(next);
      }}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
