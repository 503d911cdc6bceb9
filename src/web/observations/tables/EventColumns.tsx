import { Button, Group, Select, Switch, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  EVENT_FIELDS,
  type EventField,
  type EventMapping,
} from '../../../observations/event-tables/event-mapping.ts';
import { EventTable, LAYOUTS } from '../../../observations/event-tables/layouts.ts';
import { followImport } from '../../documents/imports.ts';
import { answer, api } from '../../parts/api.ts';
import { ColumnRows } from '../../parts/ColumnRows.tsx';
import type { EventPreview } from './EventTableDialog.tsx';

const FIELD_WORDS: Readonly<Record<EventField, string>> = {
  date: 'Date',
  end: 'Last day',
  title: 'Title',
  text: 'Text',
  who: 'Who acts',
  to: 'Towards whom',
  about: 'About whom',
  place: 'Place',
  latitude: 'Latitude',
  longitude: 'Longitude',
  type: 'PLOVER type',
  mode: 'PLOVER mode',
  deaths: 'Killed, best',
  low: 'Killed, at least',
  high: 'Killed, at most',
  url: 'Web address',
  id: 'Number of the row',
};

interface Props {
  readonly preview: EventPreview;
  onImported(): void;
  onCancel(): void;
}

const tableWords = (table: EventTable): string =>
  table === 'csv' ? 'Another table: name its columns' : LAYOUTS[table].title;

/** Which table it is, and how it is taken in. */
export function EventColumns({ preview, onImported, onCancel }: Props) {
  const [table, setTable] = useState(preview.table);
  const [mapping, setMapping] = useState(preview.mapping);
  const [title, setTitle] = useState(preview.title);
  const [edition, setEdition] = useState(preview.edition);
  const [makeActors, setMakeActors] = useState(true);
  const queries = useQueryClient();
  const missing = table !== 'csv' ? null : missingWords(mapping, title);
  const take = (): void => {
    const json = { table, mapping, title: title.trim() || preview.fileName, edition, makeActors };
    const begin = () =>
      answer(api.observations.tables[':id'].import.$post({ param: { id: preview.id }, json }));
    void followImport(begin, queries);
    onImported();
  };
  return (
    <>
      <Group gap="sm" align="flex-end" mb="sm">
        <Select
          size="xs"
          w={330}
          label="Table"
          allowDeselect={false}
          data={EventTable.options.map((value) => ({ value, label: tableWords(value) }))}
          value={table}
          onChange={(value) => setTable(EventTable.catch('csv').parse(value))}
        />
        {table === 'csv' && (
          <TextInput
            size="xs"
            label="Title of the table"
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        )}
        <TextInput
          size="xs"
          label="Edition"
          placeholder="25.1"
          value={edition}
          onChange={(event) => setEdition(event.currentTarget.value)}
        />
        <Switch
          size="xs"
          mb={6}
          label="Make actors that the case does not have"
          checked={makeActors}
          onChange={(event) => setMakeActors(event.currentTarget.checked)}
        />
      </Group>
      <ColumnRows
        {...{
          columns: preview.columns,
          rows: preview.rows,
          fields: EVENT_FIELDS,
          words: FIELD_WORDS,
        }}
        mapping={table === 'csv' ? mapping : null}
        otherwise="Note"
        onMap={setMapping}
      />
      <Group mt="md">
        <Button disabled={missing !== null} onClick={take}>
          Take in the events
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Text size="sm" role="status">
          {missing ?? 'Rows that the case has already are not taken twice.'}
        </Text>
      </Group>
    </>
  );
}

function missingWords(mapping: EventMapping, title: string): string | null {
  if (mapping.date === undefined) return 'Choose the column that holds the date.';
  if (mapping.title === undefined) return 'Choose the column that holds the title.';
  return title.trim() === '' ? 'Say what the table is called.' : null;
}
