import { Button, Group, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../parts/api.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import { useKeys } from '../parts/use-keys.ts';
import classes from './comparison.module.css';
import { cleaned, type Draft, type DraftPeriod, emptyDraft, lacks } from './draft.ts';
import { SetUpBreaks, SetUpSettings } from './SetUpBreaks.tsx';
import { SetUpDyads } from './SetUpDyads.tsx';
import { SetUpPeriods } from './SetUpPeriods.tsx';
import { SetUpQuestions } from './SetUpQuestions.tsx';
import { SetUpSets } from './SetUpSets.tsx';
import type { ShownComparison } from './use-comparison.ts';
import type { ComparisonView } from './use-comparison-view.ts';

interface Props {
  /** Null for a new one. */
  readonly comparison: ShownComparison | null;
  readonly view: ComparisonView;
}

export interface DraftProps {
  readonly draft: Draft;
  change(edit: Partial<Draft>): void;
}

/** Which relations, which periods, which questions: a comparison as it is planned, or planned anew. */
export function SetUp({ comparison, view }: Props) {
  const query = useQuery({ queryKey: ['case'], queryFn: () => answer(api.case.$get()) });
  const actors = useQuery({ queryKey: ['actors'], queryFn: () => answer(api.actors.$get()) });
  return (
    <Loaded query={query}>
      {({ periods }) => (
        <Loaded query={actors}>
          {(known) =>
            known.actors.length < 2 ? (
              <EmptyState
                title="No actors to compare yet"
                action={<Button onClick={() => view.set({ setUp: null })}>Back</Button>}
              >
                A dyad is a pair of actors. Add two states at least in the room Actors, or bring in
                a case folder.
              </EmptyState>
            ) : (
              <Form comparison={comparison} view={view} periods={periods} actors={known.actors} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}

interface FormProps extends Props {
  readonly periods: readonly DraftPeriod[];
  readonly actors: readonly { id: string; name: string; kind: string }[];
}

function Form({ comparison, view, periods: before, actors }: FormProps) {
  const [draft, setDraft] = useState<Draft>(() => {
    if (!comparison) return emptyDraft();
    const { id: _, ...rest } = comparison;
    return rest;
  });
  const [periods, setPeriods] = useState<DraftPeriod[]>(() => [...before]);
  const change = (edit: Partial<Draft>): void => setDraft((now) => ({ ...now, ...edit }));
  const close = (): void => view.set({ setUp: null });
  const save = useSave(comparison, before, view);
  const missing = lacks(draft, periods);
  useKeys('Set up a comparison', [{ key: 'Escape', label: 'Back without saving', run: close }]);
  return (
    <form
      className={classes.form}
      aria-label="Set up a comparison"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === null) save.mutate({ draft: cleaned(draft), periods });
      }}
    >
      <Title order={2} size="h4">
        {comparison ? 'Set up the comparison' : 'A new comparison'}
      </Title>
      <TextInput
        label="Title"
        value={draft.title}
        onChange={({ currentTarget: { value } }) => change({ title: value })}
      />
      <Textarea
        autosize
        minRows={2}
        label="Why these relations, and why these periods"
        value={draft.text}
        onChange={({ currentTarget: { value } }) => change({ text: value })}
      />
      <SetUpDyads draft={draft} change={change} actors={actors} />
      <SetUpPeriods draft={draft} change={change} periods={periods} onPeriods={setPeriods} />
      <SetUpQuestions draft={draft} change={change} />
      <SetUpBreaks draft={draft} change={change} />
      <SetUpSettings draft={draft} change={change} />
      <SetUpSets draft={draft} change={change} />
      <Group>
        <Button type="submit" disabled={missing !== null} loading={save.isPending}>
          Save
        </Button>
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        {missing !== null && (
          <Text size="sm" c="dimmed">
            Still missing: {missing}.
          </Text>
        )}
        {comparison && <Remove comparison={comparison} view={view} />}
      </Group>
    </form>
  );
}

interface Saved {
  draft: Draft;
  periods: readonly DraftPeriod[];
}

/** Periods belong to the case; they are written first, so that the comparison can name them. */
function useSave(
  comparison: ShownComparison | null,
  before: readonly DraftPeriod[],
  view: ComparisonView,
) {
  return useChange(
    async ({ draft, periods }: Saved) => {
      if (JSON.stringify(periods) !== JSON.stringify(before)) {
        await answer(api.case.$patch({ json: { periods: [...periods] } }));
      }
      return comparison
        ? answer(api.comparisons[':id'].$patch({ param: { id: comparison.id }, json: draft }))
        : answer(api.comparisons.$post({ json: draft }));
    },
    { onDone: ({ id }) => view.set({ setUp: null, comparison: id, view: null }) },
  );
}

function Remove({ comparison, view }: { comparison: ShownComparison; view: ComparisonView }) {
  const remove = useChange(
    () => answer(api.comparisons[':id'].$delete({ param: { id: comparison.id } })),
    { onDone: () => view.set({ setUp: null, comparison: null }) },
  );
  return (
    <Button
      ml="auto"
      variant="subtle"
      color="red"
      loading={remove.isPending}
      title="Its judgements go with it; undo brings all back"
      onClick={() => remove.mutate(undefined)}
    >
      Delete
    </Button>
  );
}
