import { Button, Menu } from '@mantine/core';
import { IconCalendar, IconDownload, IconTable } from '@tabler/icons-react';
import { chronologyCalendar } from '../../observations/reports/calendar.ts';
import { download, toCsv } from '../parts/chart-export.ts';
import { actorWords } from './ChronologyTable.tsx';
import { chronologyCsv } from './chronology-csv.ts';
import type { TimedRow } from './row.ts';

interface Props {
  readonly rows: readonly TimedRow[];
  readonly actors: ReadonlyMap<string, string>;
}

const csvOf = ({ rows, actors }: Props): string => toCsv(chronologyCsv(rows, actors));

function calendarOf({ rows, actors }: Props): string {
  const days = rows.map((row) => ({
    ...{ id: row.id, kind: row.effect ?? row.kind, title: row.title },
    ...{ date: row.date, from: row.from, to: row.to, actors: actorWords(row, actors) },
  }));
  return chronologyCalendar(days, new Date().toISOString());
}

/** What is in the window, as a table or for a calendar. */
export function SaveChronology(props: Props) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} />}
          disabled={props.rows.length === 0}
        >
          Save
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {props.rows.length.toLocaleString('en')} observations of the time in sight
        </Menu.Label>
        <Menu.Item
          leftSection={<IconTable size={14} />}
          onClick={() => download('chronology.csv', csvOf(props), 'text/csv')}
        >
          Table (CSV)
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCalendar size={14} />}
          onClick={() => download('chronology.ics', calendarOf(props), 'text/calendar')}
        >
          Calendar (iCalendar)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
