import { Group, MultiSelect, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import type { Draft } from './automatic-draft.ts';

interface Props {
  readonly draft: Draft;
  onSet(change: Partial<Draft>): void;
}

const UNITS = [
  { value: 'match', label: 'The words' },
  { value: 'sentence', label: 'Their sentence' },
  { value: 'passage', label: 'Their passage' },
] as const;

/** Where one looks, what is coded, and in whose name. */
export function AutomaticScope({ draft, onSet }: Props) {
  const { data } = useQuery({
    queryKey: ['reading-list'],
    queryFn: () => answer(api['reading-list'].$get({ query: {} })),
  });
  const documents = data?.documents ?? [];
  const languages = [...new Set(documents.map(({ language }) => language))].sort();
  return (
    <Stack gap="sm">
      <Group grow align="start">
        <MultiSelect
          label="Documents"
          placeholder={draft.documents.length === 0 ? 'All' : ''}
          searchable
          clearable
          limit={100}
          value={[...draft.documents]}
          onChange={(chosen) => onSet({ documents: chosen })}
          data={documents.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <MultiSelect
          label="Languages"
          placeholder={draft.languages.length === 0 ? 'All' : ''}
          clearable
          value={[...draft.languages]}
          onChange={(chosen) => onSet({ languages: chosen })}
          data={languages.map((value) => ({ value, label: languageName(value) }))}
        />
      </Group>
      <Group grow align="start">
        <TextInput
          label="From"
          placeholder="2020-09-27"
          maxLength={10}
          value={draft.from}
          onChange={(event) => onSet({ from: event.currentTarget.value })}
        />
        <TextInput
          label="To"
          placeholder="2020-11-10"
          maxLength={10}
          value={draft.to}
          onChange={(event) => onSet({ to: event.currentTarget.value })}
        />
        <TextInput
          label="In the name of"
          placeholder="machine: and the name of the rule"
          maxLength={100}
          value={draft.coder}
          onChange={(event) => onSet({ coder: event.currentTarget.value })}
        />
      </Group>
      <div>
        <Text size="sm" fw={500} mb={4} id="automatic-unit">
          What is coded
        </Text>
        <SegmentedControl
          aria-labelledby="automatic-unit"
          value={draft.unit}
          onChange={(unit) =>
            onSet({ unit: UNITS.find(({ value }) => value === unit)?.value ?? 'match' })
          }
          data={[...UNITS]}
        />
      </div>
    </Stack>
  );
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

function languageName(tag: string): string {
  if (tag === 'und') return 'Not known';
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
