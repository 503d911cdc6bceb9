import { Checkbox, Popover, Radio, Stack, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './agreement.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
  /** How deep it stands in a tree. */
  readonly depth?: number;
}

interface Props {
  /** What it chooses, for those who hear the screen: “Coders”. */
  readonly label: string;
  /** What is chosen, as part of a sentence. */
  readonly words: string;
  readonly children: ReactNode;
}

/** Part of a sentence that can be chosen otherwise. */
export function WordChoice({ label, words, children }: Props) {
  return (
    <Popover position="bottom-start" shadow="md" withinPortal trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.choice} aria-label={`${label}: ${words}`}>
          {words}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.choices}>{children}</Popover.Dropdown>
    </Popover>
  );
}

interface ManyProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  onChoose(values: string[]): void;
}

export function ChooseMany({ label, options, chosen, onChoose }: ManyProps) {
  return (
    <Checkbox.Group label={label} value={[...chosen]} onChange={onChoose}>
      <Stack gap={6} mt={6}>
        {options.map(({ value, label: name, depth = 0 }) => (
          <Checkbox key={value} value={value} label={name} size="xs" ml={depth * 16} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

interface OneProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  onChoose(value: string): void;
}

export function ChooseOne({ label, options, chosen, onChoose }: OneProps) {
  return (
    <Radio.Group label={label} value={chosen} onChange={onChoose}>
      <Stack gap={6} mt={6}>
        {options.map(({ value, label: name }) => (
          <Radio key={value} value={value} label={name} size="xs" />
        ))}
      </Stack>
    </Radio.Group>
  );
}
