import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** `2021-02-30` is none. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** By the clock of the reader. */
export const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

interface Props {
  readonly label: string;
  readonly value: string;
  onChange(day: string): void;
}

/** A day as it is written everywhere here, 2021-06-01: a field of the browser would write it as its country does. */
export function DayField({ label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const valid = isDay(text);
  return (
    <TextInput
      size="xs"
      w={116}
      aria-label={label}
      placeholder="2021-06-01"
      value={text}
      error={!valid}
      title={valid ? label : 'Write a day such as 2021-06-01'}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        if (isDay(currentTarget.value)) onChange(currentTarget.value);
      }}
      onBlur={() => setText(value)}
    />
  );
}
