import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { download, toCsv } from '../parts/chart-export.ts';
import { actorWords } from './ChronologyTable.tsx';
import type { TimedRow } from './row.ts';

interface Props {
  readonly rows: readonly TimedRow[];
  readonly actors: ReadonlyMap<string, string>;
}

/** What is in the window, as a table. */
export function SaveTable({ rows, actors }: Props) {
  const save = (): void => {
    const table = {
      columns: ['date', 'kind', 'title', 'actors', 'spheres', 'independent sources', 'id'],
      rows: rows.map((row) => [
        ...[row.date, row.effect ?? row.kind, row.title, actorWords(row, actors)],
        ...[row.spheres.join('; '), row.origins, row.id],
      ]),
    };
    download('chronology.csv', toCsv(table), 'text/csv');
  };
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={14} />}
      onClick={save}
    >
      CSV
    </Button>
  );
}
