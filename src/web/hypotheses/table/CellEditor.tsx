import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Chance } from '../../../hypotheses/weighing/model.ts';
import { HOW_TO_WRITE, readChanceText, writeChance } from '../read-chance.ts';

interface Props {
  readonly label: string;
  readonly before: { chance: Chance; why: string } | undefined;
  /** The other rivals, for weights in dB. */
  readonly others: readonly { value: string; label: string }[];
  readonly saving: boolean;
  /** What the server refused it for. */
  readonly refusal: string | null;
  /** With every letter that makes sense; null when it makes none. */
  onDraft(chance: Chance | null): void;
  onSave(chance: Chance, why: string): void;
  onClose(): void;
}

/** One probability, written as one likes; all of the screen moves with it until it is kept or left. */
export function CellEditor(props: Props) {
  const { label, before, others, saving, refusal } = props;
  const [text, setText] = useState(writeChance(before?.chance));
  const [why, setWhy] = useState(before?.why ?? '');
  const [against, setAgainst] = useState<string | null>(
    before?.chance.as === 'decibels' ? before.chance.against : (others[0]?.value ?? null),
  );
  const [tried, setTried] = useState(false);
  const read = readChanceText(text, against);
  const write = (typed: string, other: string | null): void => {
    setText(typed);
    setAgainst(other);
    props.onDraft(readChanceText(typed, other).chance);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (read.chance) props.onSave(read.chance, why);
  };
  const isOver = /not above|not below|between/u.test(read.problem ?? '');
  return (
    <form
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <Stack gap="xs">
        <TextInput
          label={label}
          description={HOW_TO_WRITE}
          data-autofocus
          autoComplete="off"
          value={text}
          error={tried || isOver ? (read.problem ?? refusal) : refusal}
          onChange={({ currentTarget }) => write(currentTarget.value, against)}
        />
        {/db\s*$/iu.test(text) && (
          <Select
            size="xs"
            label="Against"
            data={[...others]}
            value={against}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            onChange={(other) => write(text, other)}
          />
        )}
        <TextInput
          size="xs"
          label="Why"
          value={why}
          maxLength={5000}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            ↵ keeps it, Esc leaves it
          </Text>
          <Button type="submit" size="compact-sm" loading={saving}>
            Keep
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
