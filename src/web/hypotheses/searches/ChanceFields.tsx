import { TextInput } from '@mantine/core';
import type { ChanceTexts } from './chance-texts.ts';

interface Props {
  readonly rivals: readonly { id: string; label: string }[];
  readonly texts: ChanceTexts;
  readonly size?: 'xs' | 'sm';
  /** What is wrong with what was written under this rival. */
  errorOf(hypothesis: string): string | null | undefined;
  onChange(texts: ChanceTexts): void;
}

/** One field for each rival: how probable it is if that one is true. */
export function ChanceFields({ rivals, texts, size = 'xs', errorOf, onChange }: Props) {
  return rivals.map(({ id, label }) => (
    <TextInput
      key={id}
      size={size}
      name={`chances.${id}`}
      label={`If ${label}`}
      autoComplete="off"
      value={texts[id] ?? ''}
      error={errorOf(id)}
      onChange={({ currentTarget: { value } }) => onChange({ ...texts, [id]: value })}
    />
  ));
}
