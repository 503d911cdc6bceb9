import { Group, Input, NativeSelect } from '@mantine/core';
import { CREDIBILITY, RELIABILITY } from '../grade-words.ts';
import type { GradeFields } from './form-values.ts';

interface Props {
  readonly label: string;
  readonly value: GradeFields;
  readonly error?: string | undefined;
  onChange(value: GradeFields): void;
}

const choices = (words: Readonly<Record<string, string>>, none: string) => [
  { value: '', label: none },
  ...Object.entries(words).map(([value, label]) => ({ value, label: `${value}: ${label}` })),
];

/** The Admiralty grade: a letter for the source, a digit for what it says, each in words. */
export function GradeField({ label, value, error, onChange }: Props) {
  return (
    <Input.Wrapper size="xs" label={label} labelElement="div" error={error}>
      <Group gap={6} grow wrap="nowrap" mt={2}>
        <NativeSelect
          size="xs"
          aria-label={`${label}: the source`}
          data={choices(RELIABILITY, 'Source not graded')}
          value={value.reliability}
          onChange={({ currentTarget }) =>
            onChange({ ...value, reliability: currentTarget.value as GradeFields['reliability'] })
          }
        />
        <NativeSelect
          size="xs"
          aria-label={`${label}: what it says`}
          data={choices(CREDIBILITY, 'Content not graded')}
          value={value.credibility}
          onChange={({ currentTarget }) =>
            onChange({ ...value, credibility: currentTarget.value as GradeFields['credibility'] })
          }
        />
      </Group>
    </Input.Wrapper>
  );
}
