import { Button, Checkbox, Group, Popover, Select, Stack, Text, TextInput } from '@mantine/core';
import { type DocumentFacets, NONE } from '../../documents/document-view.ts';
import { classWords } from '../sources/source-words.ts';
import { batchWords, FORMAT_WORDS, langWords, sphereWords } from './document-words.ts';
import type { DocumentView, FilterKey } from './use-document-view.ts';

const LISTS = [
  ['language', 'Language', langWords],
  ['sphere', 'Sphere of the source', sphereWords],
  ['class', 'Class of the source', (value: string) => classWords(value === NONE ? null : value)],
  ['format', 'Format', (value: string) => FORMAT_WORDS[value] ?? value],
] as const;

/** What can be chosen, with how many documents each has. */
export function DocumentFilters({ view, facets }: { view: DocumentView; facets: DocumentFacets }) {
  return (
    <Popover position="bottom-start" width={300} trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          Narrow…
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah="70vh" style={{ overflowY: 'auto' }} aria-label="Narrow the documents">
        <Stack gap="md">
          {LISTS.map(([key, label, words]) => (
            <Checkbox.Group
              key={key}
              label={label}
              value={(view.filter[key] ?? '').split(',').filter(Boolean)}
              onChange={(values) => view.set(key, values.join(','))}
            >
              <Stack gap={4} mt={4}>
                {facets[key].slice(0, 12).map(({ value, count }) => (
                  <Checkbox
                    key={value}
                    size="xs"
                    value={value}
                    label={`${words(value)} (${count})`}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          ))}
          <Group grow>
            <DayField label="From" name="from" view={view} />
            <DayField label="To" name="to" view={view} />
          </Group>
          <Select
            label="Import"
            size="xs"
            clearable
            comboboxProps={{ withinPortal: false }}
            data={facets.batch.map((batch) => ({ value: batch.value, label: batchWords(batch) }))}
            value={view.filter.batch ?? null}
            onChange={(value) => view.set('batch', value)}
          />
          <Checkbox
            size="xs"
            label="Without a source"
            checked={view.filter.source === NONE}
            onChange={() => view.set('source', view.filter.source === NONE ? null : NONE)}
          />
          <Text size="xs" c="dimmed">
            Dates are written 2020, 2020-11 or 2020-11-10.
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface DayProps {
  readonly label: string;
  readonly name: FilterKey;
  readonly view: DocumentView;
}

/** Taken when one leaves the field: half a year is no date. */
const DayField = ({ label, name, view }: DayProps) => (
  <TextInput
    key={view.filter[name] ?? ''}
    label={label}
    size="xs"
    placeholder="2020-09"
    defaultValue={view.filter[name] ?? ''}
    onBlur={(event) => view.set(name, event.currentTarget.value.trim())}
    onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
  />
);
