import { Button, NumberInput, Select, Text } from '@mantine/core';
import type { Calibration } from '../../comparison/model.ts';
import { FormLines } from '../parts/form/FormLines.tsx';
import classes from './comparison.module.css';
import type { DraftQuestion } from './draft.ts';
import type { DraftProps } from './SetUp.tsx';

/** Anchors to begin with: the ends of the scale and the middle of it; of a figure in per cent 10, 50, 90. */
function anchorsOf({ id, scale, figure }: DraftQuestion): Calibration {
  const values = scale.map(({ value }) => value);
  if (figure || values.length < 2) return { question: id, out: 10, crossover: 50, full: 90 };
  const [out, full] = [Math.min(...values), Math.max(...values)];
  return { question: id, out, crossover: (out + full) / 2, full };
}

/** Conditions and outcome of a truth table. */
export function SetUpSets({ draft: { questions, truthTable }, change }: DraftProps) {
  const valued = questions.filter(({ figure, scale }) => figure !== null || scale.length > 1);
  const used = truthTable
    ? [...truthTable.conditions, truthTable.outcome].map(({ question }) => question)
    : [];
  const free = valued.filter(({ id }) => !used.includes(id));
  const [first, second] = valued;
  const label = (id: string): string => questions.find((one) => one.id === id)?.label ?? id;
  if (!truthTable) {
    return (
      <fieldset className={classes.card}>
        <legend>Truth table</legend>
        <Text size="xs" c="dimmed">
          Needs two questions with a scale or a figure: a condition and an outcome.
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          w="fit-content"
          disabled={!first || !second}
          onClick={() =>
            first &&
            second &&
            change({ truthTable: { conditions: [anchorsOf(first)], outcome: anchorsOf(second) } })
          }
        >
          Choose conditions
        </Button>
      </fieldset>
    );
  }
  const { conditions, outcome } = truthTable;
  const [next] = free;
  const choices = (own: string) =>
    valued
      .filter(({ id }) => id === own || !used.includes(id))
      .map(({ id }) => ({ value: id, label: label(id) }));
  const anchors = (id: string | null, before: Calibration): Calibration => {
    const question = questions.find((one) => one.id === id);
    return question ? anchorsOf(question) : before;
  };
  return (
    <fieldset className={classes.card}>
      <legend>Truth table</legend>
      <FormLines
        as="labelled"
        noun="condition"
        add="Condition"
        list={conditions}
        least={1}
        canAdd={free.length > 0 && conditions.length < 6}
        keyOf={({ question }) => question}
        // Asked for only where a question is free.
        fresh={() => (next ? anchorsOf(next) : outcome)}
        onChange={(after) => change({ truthTable: { outcome, conditions: after } })}
      >
        {(one, at, edit) => (
          <AnchorRow
            label={`Condition ${at + 1}`}
            of={one}
            choices={choices(one.question)}
            onQuestion={(id) => edit(anchors(id, one))}
            onChange={edit}
          />
        )}
      </FormLines>
      <AnchorRow
        label="Outcome"
        of={outcome}
        choices={choices(outcome.question)}
        onQuestion={(id) => change({ truthTable: { conditions, outcome: anchors(id, outcome) } })}
        onChange={(after) => change({ truthTable: { conditions, outcome: after } })}
      />
      <div className={classes.row}>
        <Button size="compact-xs" variant="subtle" onClick={() => change({ truthTable: null })}>
          No truth table
        </Button>
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly label: string;
  readonly of: Calibration;
  readonly choices: readonly { value: string; label: string }[];
  onQuestion(id: string | null): void;
  onChange(after: Calibration): void;
}

const ANCHORS = [
  { key: 'out', label: 'Out (.05)' },
  { key: 'crossover', label: 'Crossover (.5)' },
  { key: 'full', label: 'Full (.95)' },
] as const;

function AnchorRow({ label, of, choices, onQuestion, onChange }: RowProps) {
  return (
    <div className={classes.row}>
      <Select
        size="xs"
        allowDeselect={false}
        label={label}
        data={[...choices]}
        value={of.question}
        onChange={onQuestion}
      />
      {ANCHORS.map(({ key, label: name }) => (
        <NumberInput
          key={key}
          size="xs"
          w={110}
          label={name}
          value={of[key]}
          onChange={(value) => onChange({ ...of, [key]: Number(value) || 0 })}
        />
      ))}
    </div>
  );
}
