import { Button, Group, MultiSelect, Popover, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useChoices } from '../passages/use-passages.ts';
import { type NarrowBy, narrowQuery } from './narrow-query.ts';

interface Props {
  readonly query: string;
  onAsk(query: string): void;
}

type Picked = Readonly<Record<string, readonly string[]>>;

const NOTHING: Picked = {};

/** The filters of the query language, for those who would rather choose than write; the query says them then. */
export function NarrowSearch({ query, onAsk }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [picked, setPicked] = useState(NOTHING);
  const close = (): void => {
    setOpen(false);
    setPicked(NOTHING);
  };
  const filters = Object.entries(picked).filter(([, values]) => values.some((one) => one !== ''));
  const apply = (): void => {
    close();
    onAsk(
      filters.reduce(
        (said, [field, values]) => narrowQuery(said, { field, values } as NarrowBy),
        query,
      ),
    );
  };
  return (
    <Popover
      position="bottom-end"
      width={340}
      trapFocus
      returnFocus
      opened={isOpen}
      onChange={(next) => !next && close()}
    >
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen(!isOpen)} aria-haspopup="dialog">
          Narrow…
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={560} style={{ overflowY: 'auto' }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            apply();
          }}
        >
          <Stack gap="sm">
            <Fields
              picked={picked}
              set={(field, values) => setPicked({ ...picked, [field]: values })}
            />
            <Group justify="flex-end">
              <Button type="submit" size="xs" disabled={filters.length === 0}>
                Add to the query
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

interface FieldsProps {
  readonly picked: Picked;
  set(field: string, values: readonly string[]): void;
}

function Fields({ picked, set }: FieldsProps) {
  const { data } = useChoices();
  const choices = (key: string): { value: string; label: string }[] => {
    const found = data?.attributes.find((attribute) => attribute.key === key)?.values ?? [];
    return found.flatMap(({ value, documents }) =>
      value === '' ? [] : [{ value, label: `${value} (${documents})` }],
    );
  };
  const many = (label: string, field: string, options: { value: string; label: string }[]) =>
    options.length > 0 && (
      <MultiSelect
        label={label}
        size="xs"
        searchable
        clearable
        comboboxProps={{ withinPortal: false }}
        data={options}
        value={[...(picked[field] ?? [])]}
        onChange={(values) => set(field, values)}
      />
    );
  const [from = '', to = ''] = picked.date ?? [];
  const names = new Set(data?.codes.map(({ name }) => name));
  return (
    <>
      <Group grow gap="xs">
        <TextInput
          label="From"
          size="xs"
          placeholder="2020-09-27"
          value={from}
          onChange={(event) => set('date', [event.currentTarget.value.trim(), to])}
        />
        <TextInput
          label="To"
          size="xs"
          placeholder="2020-11"
          value={to}
          onChange={(event) => set('date', [from, event.currentTarget.value.trim()])}
        />
      </Group>
      {many('Language', 'language', choices('language'))}
      {many('Sphere', 'sphere', choices('sphere'))}
      {many('Class', 'class', choices('class'))}
      {many('Outlet', 'outlet', choices('outlet'))}
      {many('Author', 'author', choices('author'))}
      {many(
        'Code',
        'code',
        [...names].map((name) => ({ value: name, label: name })),
      )}
      {many(
        'Coder',
        'coder',
        (data?.coders ?? []).map(({ name, codings }) => ({
          value: name,
          label: `${name} (${codings})`,
        })),
      )}
    </>
  );
}
