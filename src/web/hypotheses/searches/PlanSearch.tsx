import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PlannedSearch } from '../../../hypotheses/weighing/model.ts';
import { answer, api } from '../../parts/api.ts';
import { useChange } from '../../parts/use-change.ts';
import { useDesk } from '../desk.ts';
import { HOW_TO_WRITE, readShare } from '../read-chance.ts';
import { short } from '../words.ts';
import { ChanceFields } from './ChanceFields.tsx';
import { type ChanceTexts, chanceTexts, readChanceTexts, saidChances } from './chance-texts.ts';

/** In the place of the one with its id, or at the end. */
const withSearch = (all: readonly PlannedSearch[], planned: PlannedSearch): PlannedSearch[] =>
  all.some(({ id }) => id === planned.id)
    ? all.map((one) => (one.id === planned.id ? planned : one))
    : [...all, planned];

interface Props {
  /** One of the plan that is put otherwise; a new one where it is not given. */
  readonly search?: PlannedSearch;
  onClose(): void;
}

/** Something to look for: what, where, how surely, and how probable it is under each rival. */
export function PlanSearch({ search, onClose }: Props) {
  const { rivalry, rivals } = useDesk();
  const [title, setTitle] = useState(search?.title ?? '');
  const [where, setWhere] = useState(search?.where ?? '');
  const [surely, setSurely] = useState(short(search?.sensitivity ?? 0.8));
  const [texts, setTexts] = useState<ChanceTexts>(chanceTexts(search?.chances ?? []));
  const [tried, setTried] = useState(false);
  const save = useChange(
    (planned: PlannedSearch) =>
      answer(
        api.rivalries[':id'].$patch({
          param: { id: rivalry.id },
          json: { searches: withSearch(rivalry.searches ?? [], planned) },
        }),
      ),
    { onDone: onClose },
  );
  const sensitivity = readShare(surely);
  const found = readChanceTexts(
    texts,
    rivals.map(({ id }) => id),
    search?.chances,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const chances = saidChances(found);
    const likely = sensitivity.share;
    if (title.trim() === '' || likely === null || chances.length < rivals.length) return;
    save.mutate({
      ...{ id: search?.id ?? crypto.randomUUID(), title: title.trim(), where: where.trim() },
      ...{ sensitivity: likely, chances },
    });
  };
  return (
    <Modal opened onClose={onClose} title={search ? 'A planned search' : 'Plan a search'}>
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
              {search ? 'Keep' : 'Plan it'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
