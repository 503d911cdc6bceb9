import { Textarea, TextInput } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  /** Grows to so many lines; without it the field has one. */
  readonly lines?: number;
  readonly inputMode?: 'numeric' | 'decimal';
  onChange(words: string): void;
}

/** Words of any length, in any direction of writing. */
export function WordsField({ lines, onChange, ...rest }: Props) {
  const props = {
    ...rest,
    size: 'xs' as const,
    dir: 'auto' as const,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
  };
  return lines === undefined ? (
    <TextInput {...props} />
  ) : (
    <Textarea {...props} autosize minRows={1} maxRows={lines} />
  );
}
