import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { download, toCsv } from '../parts/chart-export.ts';
import { linesTable } from './lines-table.ts';
import { allLines, MOST_LINES } from './use-search.ts';
import type { SearchView } from './use-search-view.ts';

/** All lines of the concordance in their order, not only those in sight. */
export function TakeAway({ view, total }: { view: SearchView; total: number }) {
  const [isBusy, setBusy] = useState(false);
  const take = async (put: (csv: string) => Promise<void> | void, done: string): Promise<void> => {
    setBusy(true);
    try {
      const { lines } = await allLines(view.query, view.sort);
      await put(toCsv(linesTable(lines)));
      const cut = total > lines.length ? `; “dragoman search” gives all ${total}` : '';
      notifications.show({ message: `${lines.length} lines ${done}${cut}` });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'The lines could not be read.';
      notifications.show({ color: 'red', title: 'Not done', message });
    } finally {
      setBusy(false);
    }
  };
  const most =
    total > MOST_LINES ? `The first ${MOST_LINES.toLocaleString('en')} lines` : undefined;
  return (
    <Group gap="xs" title={most}>
      <Button
        size="compact-sm"
        variant="default"
        loading={isBusy}
        leftSection={<IconCopy size={14} />}
        onClick={() => take((csv) => navigator.clipboard.writeText(csv), 'copied as a table (CSV)')}
      >
        Copy
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={isBusy}
        leftSection={<IconDownload size={14} />}
        onClick={() => take((csv) => download('concordance.csv', csv, 'text/csv'), 'saved as CSV')}
      >
        CSV
      </Button>
    </Group>
  );
}
