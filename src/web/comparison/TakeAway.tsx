import { Button, Menu } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { toCsv } from '../parts/chart-export.ts';
import type { ShownGrid } from './use-comparison.ts';
import type { ComparisonView, View } from './use-comparison-view.ts';
import { gridTable } from './words.ts';

const FORMATS = [
  { format: 'csv', label: 'CSV' },
  { format: 'xlsx', label: 'Excel (XLSX)' },
  { format: 'html', label: 'Web page (HTML)' },
  { format: 'docx', label: 'Word (DOCX)' },
  { format: 'json', label: 'JSON' },
] as const;

const PART: Readonly<Record<View, string>> = {
  ...{ grid: 'cells', pictures: 'cells', changes: 'changes' },
  ...{ contrasts: 'contrasts', truth: 'truth-table' },
};

/** The report of what is shown, as a file. */
export function TakeAway({ grid, view }: { grid: ShownGrid; view: ComparisonView }) {
  const { comparison } = grid;
  const part = PART[view.view];
  const path = (format: string, of = part): string => {
    const query = new URLSearchParams({ part: of, format });
    if (view.asOf !== '') query.set('asOf', view.asOf);
    return `/api/comparisons/${encodeURIComponent(comparison.id)}/export?${query}`;
  };
  const lacking = part === 'truth-table' && comparison.truthTable === null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          disabled={lacking}
          leftSection={<IconDownload size={14} />}
        >
          Take away…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={14} />}
          onClick={() => navigator.clipboard.writeText(toCsv(gridTable(grid)))}
        >
          Copy the grid
        </Menu.Item>
        {FORMATS.map(({ format, label }) => (
          <Menu.Item
            key={format}
            component="a"
            href={path(format)}
            download
            leftSection={<IconDownload size={14} />}
          >
            {label}
          </Menu.Item>
        ))}
        {comparison.truthTable !== null && (
          <Menu.Item
            component="a"
            href={path('csv', 'qca')}
            download
            leftSection={<IconDownload size={14} />}
          >
            Cases for R’s QCA (CSV)
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
