import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useDocument, useFirstPage } from './use-documents.ts';

interface Props {
  readonly label: string;
  readonly value: string | null;
  onChange(document: string | null): void;
}

/** One document of the case by words of its title. */
export function DocumentField({ label, value, onChange }: Props) {
  const [search, setSearch] = useState('');
  const [typed] = useDebouncedValue(search, 200);
  const chosen = useDocument(value ?? '', value !== null).data;
  // The field shows the title of what is chosen in the place of what is typed.
  const title = typed === chosen?.title ? '' : typed;
  const found = useFirstPage(title === '' ? {} : { title }, 'title').data?.documents ?? [];
  const all = new Map([...(chosen ? [chosen] : []), ...found].map((one) => [one.id, one.title]));
  return (
    <Select
      size="xs"
      label={label}
      placeholder="Type words of its title"
      searchable
      clearable
      filter={({ options }) => options}
      data={[...all].map(([id, words]) => ({ value: id, label: words }))}
      value={value}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage="No document with these words"
      onChange={onChange}
    />
  );
}
