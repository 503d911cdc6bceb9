import { MultiSelect, Text } from '@mantine/core';
import { ColumnRows } from '../../parts/ColumnRows.tsx';
import {
  COLUMN_USES,
  type ColumnUse,
  type SaidColumns,
  type SeriesColumns,
  type SeriesPreview,
} from './series-import.ts';

const WORDS: Readonly<Record<ColumnUse, string>> = {
  date: 'Date or year',
  value: 'Number',
  estimated: 'Estimated: yes or no',
  note: 'Note',
  supplier: 'Supplier, exporter',
  recipient: 'Recipient, importer',
  partner: 'Partner',
  country: 'Country',
};

interface Props {
  readonly preview: SeriesPreview;
  readonly columns: SaidColumns;
  onColumns(columns: SaidColumns): void;
}

/** The first rows: of SIPRI's as they were understood, of another table as they are, with what each column holds. */
export function SeriesRows({ preview, columns, onColumns }: Props) {
  const { table } = preview;
  if (table === null) return <Understood preview={preview} />;
  const { mapping, leaveOut } = columns?.said ?? { mapping: table.mapping, leaveOut: [] };
  const say = (said: Partial<SeriesColumns>): void =>
    onColumns({ said: { mapping, leaveOut, ...said }, all: table.columns });
  const held = new Set<string>(Object.values(mapping));
  return (
    <>
      <ColumnRows
        columns={table.columns}
        rows={table.rows}
        fields={COLUMN_USES}
        words={WORDS}
        mapping={mapping}
        otherwise="Tells numbers apart"
        onMap={(next) => say({ mapping: next })}
      />
      <Unread table={table} />
      <MultiSelect
        size="xs"
        label="Columns that are left out"
        description="All others tell one number from another: supplier, recipient, kind."
        searchable
        data={table.columns.filter((name) => !held.has(name))}
        value={leaveOut.filter((name) => !held.has(name))}
        onChange={(next) => say({ leaveOut: next })}
      />
    </>
  );
}

const LISTED = 5;

/** Lines that cannot be read and are not among the first rows. */
function Unread({ table }: { table: NonNullable<SeriesPreview['table']> }) {
  const shown = new Set(table.rows.map(({ row }) => row));
  const below = table.unread.filter(({ line }) => !shown.has(line));
  if (below.length === 0) return null;
  const more = table.unreadLines - (table.unread.length - below.length) - LISTED;
  return (
    <Text size="sm" component="ul" role="alert" my={0} pl="md">
      {below.slice(0, LISTED).map(({ line, why }) => (
        <li key={line}>
          Line {line}: {why}
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </Text>
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
      fields={COLUMN_USES}
      words={WORDS}
      mapping={null}
      otherwise=""
      onMap={() => undefined}
    />
  );
}
