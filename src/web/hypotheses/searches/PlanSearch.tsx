import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PlannedSearch } from '../../../hypotheses/weighing/model.ts';
import { answer, api } from '../../parts/api.ts';
import { useChange } from '../../parts/use-change.ts';
import { useDesk } from '../desk.ts';
import { HOW_TO_WRITE, readShare } from '../read-chance.ts';
import { ChanceFields } from './ChanceFields.tsx';
import { type ChanceTexts, readChanceTexts, saidChances } from './chance-texts.ts';

/** Something to look for: what, where, how surely, and how probable it is under each rival. */
export function PlanSearch({ onClose }: { onClose(): void }) {
  const { rivalry, rivals } = useDesk();
  const [title, setTitle] = useState('');
  const [where, setWhere] = useState('');
  const [surely, setSurely] = useState('0.8');
  const [texts, setTexts] = useState<ChanceTexts>({});
  const [tried, setTried] = useState(false);
  const save = useChange(
    (search: PlannedSearch) =>
      answer(
        api.rivalries[':id'].$patch({
          param: { id: rivalry.id },
          json: { searches: [...(rivalry.searches ?? []), search] },
        }),
      ),
    { onDone: onClose },
  );
  const sensitivity = readShare(surely);
  const found = readChanceTexts(
    texts,
    rivals.map(({ id }) => id),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const chances = saidChances(found);
    const likely = sensitivity.share;
    if (title.trim() === '' || likely === null || chances.length < rivals.length) return;
    save.mutate({
      ...{ id: crypto.randomUUID(), title: title.trim(), where: where.trim() },
      ...{ sensitivity: likely, chances },
    });
  };
  return (
    <Modal opened onClose={onClose} title="Plan a search">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="What would be found"
            data-autofocus
            required
            maxLength={300}
            value={title}
            error={tried && title.trim() === '' ? 'Say what is looked for.' : null}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <TextInput
            label="Where"
            maxLength={2000}
            value={where}
            onChange={({ currentTarget }) => setWhere(currentTarget.value)}
          />
          <TextInput
            label="How surely it would be found where it is there"
            value={surely}
            error={tried ? sensitivity.problem : null}
            onChange={({ currentTarget }) => setSurely(currentTarget.value)}
          />
          <Text size="sm">How probable it is that it is there. {HOW_TO_WRITE}</Text>
          <ChanceFields
            rivals={rivals}
            texts={texts}
            size="sm"
            errorOf={(id) =>
              tried ? found.find(({ hypothesis }) => hypothesis === id)?.read.problem : null
            }
            onChange={setTexts}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button type="submit" loading={save.isPending}>
              Plan it
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
