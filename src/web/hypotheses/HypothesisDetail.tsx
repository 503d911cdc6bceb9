import { Button, Group, MultiSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Hypothesis } from '../../hypotheses/weighing/model.ts';
import type { DetailProps } from '../app/details.ts';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import { faultAt } from './faults-of.ts';

const useHypotheses = () =>
  useQuery({
    queryKey: ['hypotheses'],
    queryFn: async () => (await answer(api.hypotheses.$get())).hypotheses,
  });

/** One hypothesis, edited where it stands. */
export default function HypothesisDetail({ id }: DetailProps) {
  return (
    <Loaded query={useHypotheses()}>
      {(all) => {
        const found = all.find((one) => one.id === id);
        if (!found) return <Text size="sm">This hypothesis is gone.</Text>;
        return <Form key={JSON.stringify(found)} hypothesis={found} all={all} />;
      }}
    </Loaded>
  );
}

function Form({ hypothesis, all }: { hypothesis: Hypothesis; all: readonly Hypothesis[] }) {
  const { id, ...before } = hypothesis;
  const [draft, setDraft] = useState(before);
  const save = useChange(() =>
    answer(api.hypotheses[':id'].$patch({ param: { id }, json: draft })),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const touched = JSON.stringify(draft) !== JSON.stringify(before);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextInput
          label="In a few words"
          maxLength={100}
          value={draft.label}
          error={faultAt(save.error, 'label')}
          onChange={({ currentTarget }) => setDraft({ ...draft, label: currentTarget.value })}
        />
        <Textarea
          label="In a sentence"
          autosize
          maxLength={5000}
          value={draft.text}
          error={faultAt(save.error, 'text')}
          onChange={({ currentTarget }) => setDraft({ ...draft, text: currentTarget.value })}
        />
        <MultiSelect
          label="True together under it"
          description="Empty for a simple one."
          data={all
            .filter((one) => one.id !== id)
            .map((one) => ({ value: one.id, label: one.label }))}
          value={draft.composedOf}
          error={faultAt(save.error, 'composedOf')}
          onChange={(composedOf) => setDraft({ ...draft, composedOf })}
        />
        <TextInput
          label="Thought of on"
          description="What was known before is old evidence; it counts all the same."
          placeholder="2021-06-01"
          value={draft.addedOn}
          error={faultAt(save.error, 'addedOn')}
          onChange={({ currentTarget }) => setDraft({ ...draft, addedOn: currentTarget.value })}
        />
        <Textarea
          label="Note"
          autosize
          value={draft.note}
          onChange={({ currentTarget }) => setDraft({ ...draft, note: currentTarget.value })}
        />
        <Group justify="flex-end">
          <Button type="submit" disabled={!touched} loading={save.isPending}>
            Keep
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
