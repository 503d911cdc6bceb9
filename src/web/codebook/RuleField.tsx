import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  /** One line, which Enter ends. */
  readonly single?: boolean;
  onSave(words: string): void;
}

/** Words that are kept when one leaves the field; what the case says anew is shown. */
export function RuleField({ label, help, value, single = false, onSave }: Props) {
  const [words, setWords] = useState(value);
  useEffect(() => setWords(value), [value]);
  const shared = {
    label,
    size: 'sm',
    value: words,
    placeholder: help,
    onChange: (event: { currentTarget: { value: string } }) => setWords(event.currentTarget.value),
    onBlur: () => {
      if (words !== value) onSave(words);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape' || (single && event.key === 'Enter')) {
        event.stopPropagation();
        event.currentTarget.blur();
      }
    },
  } as const;
  return single ? (
    <TextInput {...shared} maxLength={200} />
  ) : (
    <Textarea {...shared} autosize minRows={1} maxRows={12} />
  );
}
