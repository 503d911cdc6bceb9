import { MultiSelect } from '@mantine/core';
import { SERIES_FIELDS, type SeriesField } from '../../../relations/series/series-fields.ts';
import { ColumnRows } from '../../parts/ColumnRows.tsx';
import type { SeriesColumns, SeriesPreview } from './series-import.ts';

const WORDS: Readonly<Record<SeriesField, string>> = {
  date: 'Date or year',
  value: 'Number',
  estimated: 'Estimated: yes or no',
  note: 'Note',
};

interface Props {
  readonly preview: SeriesPreview;
  readonly columns: SeriesColumns | null;
  onColumns(columns: SeriesColumns): void;
}

/** The first rows: of SIPRI's as they were understood, of another table as they are, with what each column holds. */
export function SeriesRows({ preview, columns, onColumns }: Props) {
  const { table } = preview;
  if (table === null) return <Understood preview={preview} />;
  const { mapping, leaveOut } = columns ?? { mapping: table.mapping, leaveOut: [] };
  const held = new Set<string>(Object.values(mapping));
  return (
    <>
      <ColumnRows
        columns={table.columns}
        rows={table.rows.map((row) => ({ ...row, problem: '' }))}
        fields={SERIES_FIELDS}
        words={WORDS}
        mapping={mapping}
        otherwise="Tells numbers apart"
        onMap={(next) => onColumns({ mapping: next, leaveOut })}
      />
      <MultiSelect
        size="xs"
        label="Columns that are left out"
        description="All others tell one number from another: supplier, recipient, kind."
        searchable
        data={table.columns.filter((name) => !held.has(name))}
        value={leaveOut.filter((name) => !held.has(name))}
        onChange={(next) => onColumns({ mapping, leaveOut: next })}
      />
    </>
  );
}

function Understood({ preview: { dimensions, rows } }: { preview: SeriesPreview }) {
  return (
    <ColumnRows
      columns={['date', 'number', ...dimensions]}
      rows={rows.map(({ date, value, keys }, row) => ({
        row,
        cells: [date, String(value), ...dimensions.map((name) => keys[name] ?? '')],
        problem: '',
      }))}
      fields={SERIES_FIELDS}
      words={WORDS}
      mapping={null}
      otherwise=""
      onMap={() => undefined}
    />
  );
}
