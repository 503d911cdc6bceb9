import { Button, Group, Select, Text, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type ShownCell, type ShownQuestion, useSetCell } from './use-comparison.ts';

interface Props {
  readonly comparison: string;
  readonly question: ShownQuestion;
  readonly cell: ShownCell;
  readonly dyad: string;
  readonly focused: boolean;
}

const CONFIDENCE = ['low', 'moderate', 'high'] as const;

interface Draft {
  judgement: string;
  value: number | null;
  confidence: (typeof CONFIDENCE)[number] | null;
}

const draftOf = ({ record }: ShownCell): Draft => ({
  judgement: record?.judgement ?? '',
  value: record?.value ?? null,
  confidence: record?.confidence ?? null,
});

/** The judgement of a cell, edited where it is read; Ctrl-Enter saves. */
export function JudgeForm({ comparison, question, cell, dyad, focused }: Props) {
  const saved = JSON.stringify(draftOf(cell));
  const [draft, setDraft] = useState<Draft>(() => JSON.parse(saved));
  useEffect(() => setDraft(JSON.parse(saved)), [saved]);
  const change = useSetCell(comparison);
  const changed = JSON.stringify(draft) !== saved;
  const { question: of, dyad: to, period } = cell;
  const save = (): void => {
    if (changed) change.mutate({ place: { question: of, dyad: to, period }, edit: draft });
  };
  return (
    <form
      aria-label={`Judgement: ${dyad}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        // A first Escape leaves the field with what was typed; the next one the cell.
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
      }}
    >
      <Textarea
        autosize
        minRows={2}
        maxRows={10}
        label="Judgement"
        data-autofocus={focused || undefined}
        value={draft.judgement}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, judgement: value })}
      />
      <Group gap="xs" mt={6} align="flex-end" wrap="wrap">
        {question.scale.length > 0 && (
          <Select
            size="xs"
            w={200}
            clearable
            label="On the scale"
            data={question.scale.map(({ value, label }) => ({
              value: String(value),
              label: `${value} · ${label}`,
            }))}
            value={draft.value === null ? null : String(draft.value)}
            onChange={(value) =>
              setDraft({ ...draft, value: value === null ? null : Number(value) })
            }
          />
        )}
        <Select
          size="xs"
          w={120}
          clearable
          label="Confidence"
          data={[...CONFIDENCE]}
          value={draft.confidence}
          onChange={(confidence) => setDraft({ ...draft, confidence })}
        />
        <Button type="submit" size="xs" disabled={!changed} loading={change.isPending}>
          Save
        </Button>
      </Group>
      {cell.record && (
        <Text size="xs" c="dimmed" mt={4}>
          {cell.record.coder}, {cell.record.madeOn}
        </Text>
      )}
    </form>
  );
}
