import { Button, Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../parts/api.ts';

interface Props {
  /** Observations that are in the cell already. */
  readonly has: readonly string[];
  onAdd(id: string, why: string): void;
}

/** Any observation of the case, found by its words, with the reason why it belongs here. */
export function AddEvidence({ has, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [id, setId] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const { data } = useQuery({
    queryKey: ['observations', 'timeline', ''],
    queryFn: () => answer(api.observations.timeline.$get({ query: {} })),
    enabled: open,
  });
  if (!open) {
    return (
      <div>
        <Button size="compact-xs" variant="subtle" onClick={() => setOpen(true)}>
          Put in an observation…
        </Button>
      </div>
    );
  }
  const choices = (data?.observations ?? []).filter((one) => !has.includes(one.id));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (id === null) return;
        onAdd(id, why);
        setOpen(false);
      }}
    >
      <Select
        size="xs"
        searchable
        autoFocus
        limit={50}
        label="Observation"
        placeholder="Words of its title or its date"
        data={choices.map((one) => ({ value: one.id, label: `${one.date}: ${one.title}` }))}
        value={id}
        onChange={setId}
        searchValue={words}
        onSearchChange={setWords}
      />
      <Group gap={6} mt={6} align="flex-end">
        <TextInput
          size="xs"
          label="Why it belongs here"
          value={why}
          onChange={({ currentTarget: { value } }) => setWhy(value)}
        />
        <Button type="submit" size="xs" disabled={id === null}>
          Put in
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
