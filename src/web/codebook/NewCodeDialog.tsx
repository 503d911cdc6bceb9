import { Button, Group, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CodeNode } from '../../coding/codebook.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';

interface Props {
  /** The code from which it was asked; null at the top of an empty codebook. */
  readonly beside: CodeNode | null;
  onMade(id: string): void;
  onClose(): void;
}

/** A name is enough; the rest is written in the pane. */
export function NewCodeDialog({ beside, onMade, onClose }: Props) {
  const [name, setName] = useState('');
  const [where, setWhere] = useState(beside && !beside.codable ? 'inside' : 'after');
  const [kind, setKind] = useState('code');
  const add = useChange(
    () =>
      answer(
        api.codes.$post({
          json: {
            name: name.trim(),
            codable: kind === 'code',
            parent: beside === null ? null : where === 'inside' ? beside.id : beside.parent,
            ...(beside !== null && where === 'after' && { position: beside.position + 1 }),
          },
        }),
      ),
    {
      onDone: ({ id }) => {
        onMade(id);
        onClose();
      },
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') add.mutate(undefined);
  };
  return (
    <Modal opened onClose={onClose} title="New code">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Name"
            data-autofocus
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {beside && (
            <SegmentedControl
              aria-label="Where it stands"
              value={where}
              onChange={setWhere}
              data={[
                { value: 'after', label: `After “${shortened(beside.name)}”` },
                { value: 'inside', label: `Inside “${shortened(beside.name)}”` },
              ]}
            />
          )}
          <SegmentedControl
            aria-label="What it is"
            value={kind}
            onChange={setKind}
            data={[
              { value: 'code', label: 'A code for passages' },
              { value: 'folder', label: 'A folder for codes' },
            ]}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button type="submit" disabled={name.trim() === ''} loading={add.isPending}>
              Add
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const shortened = (name: string): string => (name.length > 24 ? `${name.slice(0, 22)}…` : name);
