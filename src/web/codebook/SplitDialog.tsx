import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CodingOfCode } from '../../coding/codebook-model.ts';
import type { Code } from '../../coding/model.ts';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { holdsWords } from '../parts/fold.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import classes from './codebook.module.css';
import { passagesWords } from './use-codebook.ts';

/** A new code beside the old one, with the passages one picks. */
export function SplitDialog({ code, onClose }: { code: Code; onClose(): void }) {
  const query = useQuery({
    queryKey: ['codings-of', code.id],
    queryFn: () => answer(api.codes[':id'].codings.$get({ param: { id: code.id } })),
  });
  return (
    <Modal opened onClose={onClose} title={`Split “${code.name}”`} size="xl">
      <Loaded query={query}>
        {({ codings }) => <Split code={code} codings={codings} onClose={onClose} />}
      </Loaded>
    </Modal>
  );
}

interface Props {
  readonly code: Code;
  readonly codings: readonly CodingOfCode[];
  onClose(): void;
}

function Split({ code, codings, onClose }: Props) {
  const [name, setName] = useState('');
  const [find, setFind] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const detail = useDetail();
  const shown = codings.filter(({ quote, title, coder }) =>
    holdsWords(`${quote} ${title} ${coder}`, find),
  );
  const split = useChange(
    () =>
      answer(
        api.codes[':id'].split.$post({
          param: { id: code.id },
          json: { name: name.trim(), codings: [...picked] },
        }),
      ),
    {
      onDone: ({ id }) => {
        onClose();
        detail.open('code', id);
      },
    },
  );
  const set = (ids: readonly string[], on: boolean): void =>
    setPicked((before) =>
      on ? new Set([...before, ...ids]) : new Set([...before].filter((id) => !ids.includes(id))),
    );
  const ids = shown.map(({ id }) => id);
  return (
    <Stack gap="sm">
      <Group grow>
        <TextInput
          label="Name of the new code"
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="Show passages with"
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
      </Group>
      <Checkbox
        label={`All ${shown.length} shown`}
        checked={ids.length > 0 && ids.every((id) => picked.has(id))}
        onChange={(event) => set(ids, event.currentTarget.checked)}
      />
      <Stack gap={8} className={classes.scroll}>
        {shown.slice(0, 300).map((coding) => (
          <Checkbox
            key={coding.id}
            label={<span className="serif">{coding.quote}</span>}
            description={`${coding.title} · ${coding.coder}`}
            checked={picked.has(coding.id)}
            onChange={(event) => set([coding.id], event.currentTarget.checked)}
          />
        ))}
      </Stack>
      <Text size="sm">
        {passagesWords(picked.size)} will be coded with the new code, {codings.length - picked.size}{' '}
        keep “{code.name}”. The new code stands beside it and begins without rules.
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button
          disabled={name.trim() === '' || picked.size === 0}
          loading={split.isPending}
          onClick={() => split.mutate(undefined)}
        >
          Split
        </Button>
      </Group>
    </Stack>
  );
}
