import { MultiSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../parts/api.ts';
import { useObservationsRead } from '../use-observations.ts';

interface Choices {
  readonly search: string;
  readonly data: { value: string; label: string }[];
  setSearch(search: string): void;
}

const MOST_OFFERED = 40;

const labelOf = ({ date, title }: { date: string; title: string }): string => `${date}: ${title}`;

/** What the server finds by the words that are typed, and what is chosen already. */
function useObservationChoices(chosen: readonly string[]): Choices {
  const [search, setSearch] = useState('');
  const [typed] = useDebouncedValue(search, 200);
  const known = (useObservationsRead(chosen).data ?? []).map(({ observation }) => observation);
  // A field of one shows what is chosen in the place of what is typed.
  const words = known.some((one) => labelOf(one) === typed) ? '' : typed;
  const found = useQuery({
    queryKey: ['observations', 'offered', words],
    queryFn: () =>
      answer(
        api.observations.$get({ query: { words, order: 'newest', limit: String(MOST_OFFERED) } }),
      ),
    placeholderData: keepPreviousData,
  }).data?.observations;
  const all = new Map([...known, ...(found ?? [])].map((one) => [one.id, labelOf(one)]));
  return { search, setSearch, data: [...all].map(([value, label]) => ({ value, label })) };
}

interface Props {
  readonly label: string;
  readonly name: string;
  readonly error?: string | undefined;
  readonly value: readonly string[];
  onChange(observations: string[]): void;
}

/** Observations by the words of their titles and texts; the server has looked already, so that nothing is left out here. */
export function ObservationsField({ value, onChange, ...rest }: Props) {
  const { data, search, setSearch } = useObservationChoices(value);
  return (
    <MultiSelect
      {...rest}
      size="xs"
      placeholder={value.length === 0 ? 'Type words of its title' : ''}
      searchable
      filter={({ options }) => options}
      data={data}
      value={[...value]}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage="No observation with these words"
      onChange={onChange}
    />
  );
}

interface OneProps extends Omit<Props, 'value' | 'onChange'> {
  readonly value: string | null;
  onChange(observation: string | null): void;
}

export function ObservationField({ value, onChange, ...rest }: OneProps) {
  const { data, search, setSearch } = useObservationChoices(value === null ? [] : [value]);
  return (
    <Select
      {...rest}
      size="xs"
      placeholder="Type words of its title"
      searchable
      clearable
      filter={({ options }) => options}
      data={data}
      value={value}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage="No observation with these words"
      onChange={onChange}
    />
  );
}
