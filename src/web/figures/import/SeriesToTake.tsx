import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useChange } from '../../parts/use-change.ts';
import { SeriesRows } from './SeriesRows.tsx';
import { SeriesWordsFields } from './SeriesWordsFields.tsx';
import {
  importSeries,
  type SaidColumns,
  type SeriesPreview,
  type SeriesWords,
} from './series-import.ts';

interface Props {
  readonly file: File;
  readonly preview: SeriesPreview;
  /** Null while they are what their names say. */
  readonly columns: SaidColumns;
  onColumns(columns: SaidColumns): void;
  onImported(id: string): void;
  onCancel(): void;
}

const FORMS: Readonly<Record<SeriesPreview['form'], string>> = {
  'sipri-register': 'SIPRI’s register of arms transfers',
  'sipri-tiv-table': 'SIPRI’s table of trend-indicator values',
  plain: 'A table with one number a row',
};

function countWords({ form, points, from, to, dimensions }: SeriesPreview): string {
  const years = from === null || to === null ? '' : `, ${from === to ? from : `${from}–${to}`}`;
  const by = dimensions.length === 0 ? '' : `, told apart by ${dimensions.join(', ')}`;
  return `${FORMS[form]}: ${points.toLocaleString('en')} numbers${years}${by}.`;
}

function problemWords({ table }: SeriesPreview): string {
  const unread = table?.unreadLines ?? 0;
  if (unread === 0) return 'Say what the columns hold.';
  return `${unread === 1 ? 'One line' : `${unread} lines`} cannot be read. A file is taken whole or not at all.`;
}

/** What the file is, how it is read, what is said of it, and the way into the case. */
export function SeriesToTake({ file, preview, columns, ...props }: Props) {
  const [said, setSaid] = useState<Partial<SeriesWords>>({});
  const { title, unit, vintage, licence, provenance } = preview;
  const words = { title, unit, vintage, licence, provenance, source: '', ...said };
  const take = useChange(() => importSeries(file, columns, words), {
    onDone: ({ series, notes }) => {
      notifications.show({
        title: `${series.title}: ${series.points} numbers. u undoes it.`,
        message: notes.join(' '),
        autoClose: notes.length > 0 ? false : 5000,
      });
      props.onImported(series.id);
    },
  });
  const missing = columnsMissing(preview, columns) || missingWords(words);
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {preview.problem === '' ? countWords(preview) : problemWords(preview)}{' '}
        {preview.notes.join(' ')}
      </Text>
      <SeriesWordsFields words={words} onChange={(fields) => setSaid({ ...said, ...fields })} />
      <SeriesRows preview={preview} columns={columns} onColumns={props.onColumns} />
      <Group>
        <Button
          disabled={missing !== ''}
          loading={take.isPending}
          onClick={() => take.mutate(undefined)}
        >
          Take in the numbers
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          Cancel
        </Button>
        <Text size="sm" role="status" style={{ flex: 1 }}>
          {missing || 'A file that the case has already is not taken twice.'}
        </Text>
      </Group>
    </Stack>
  );
}

/** Which column is still to be named, or what else stands in the way; '' when nothing does. */
function columnsMissing({ table, problem }: SeriesPreview, columns: SaidColumns): string {
  const mapping = columns?.said.mapping ?? table?.mapping;
  if (table !== null && mapping?.date === undefined)
    return 'Choose the column that holds the date.';
  if (table !== null && mapping?.value === undefined) {
    return 'Choose the column that holds the number.';
  }
  return problem;
}

function missingWords({ title, unit }: SeriesWords): string {
  if (title.trim() === '') return 'Say what the series is called.';
  return unit.trim() === '' ? 'Say what the numbers count in.' : '';
}
