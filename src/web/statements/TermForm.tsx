import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ContestedTerm } from '../../observations/model.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { readVariants, type Variants, writeVariants } from './read-term.ts';

interface Props {
  /** Null for a new one. */
  readonly term: ContestedTerm | null;
  onClose(): void;
}

/** One thing under rival words: what it is, and a line for each of them. */
export function TermForm({ term, onClose }: Props) {
  const [title, setTitle] = useState(term?.title ?? '');
  const [lines, setLines] = useState(writeVariants(term?.variants ?? []));
  const [tried, setTried] = useState(false);
  const read = readVariants(lines);
  const save = useChange(
    (variants: Variants) => {
      const json = { title: title.trim(), variants };
      return term
        ? answer(api.terms[':id'].$patch({ param: { id: term.id }, json }))
        : answer(api.terms.$post({ json }));
    },
    { onDone: onClose },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (title.trim() !== '' && read.variants) save.mutate(read.variants);
  };
  return (
    <Modal opened onClose={onClose} title={term ? 'Edit the contested term' : 'New contested term'}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="What it is"
            data-autofocus
            required
            maxLength={300}
            placeholder="The way through Syunik"
            value={title}
            error={tried && title.trim() === '' ? 'What is called by rival words.' : null}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Textarea
            label="Rival words"
            description="A line each: its name, then the words that are looked for, in any script; a star stands for any ending."
            autosize
            minRows={3}
            maxRows={12}
            dir="auto"
            placeholder={'corridor = corridor, коридор*\nroute = route, transport link'}
            value={lines}
            error={tried ? read.problem : null}
            onChange={(event) => setLines(event.currentTarget.value)}
          />
          <Text size="xs" c="dimmed">
            They are looked for in the words of statements, in coded passages, and in the documents
            of speakers.
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button type="submit" loading={save.isPending}>
              {term ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
