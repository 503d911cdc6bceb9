import { Button, Group } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { type ChartTable, download, toCsv } from './chart-export.ts';

interface Props {
  /** Made when it is asked for: it may be long. */
  table(): ChartTable;
  /** Without extension. */
  readonly fileName: string;
  /** Named where a screen has several tables. */
  readonly what?: string;
}

/** A table as CSV: to the clipboard, and to a file. */
export function SaveTable({ table, fileName, what }: Props) {
  const { copied, copy } = useClipboard();
  const of = what === undefined ? '' : `: ${what}`;
  return (
    <Group gap={6} wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
        onClick={() => copy(toCsv(table()))}
        aria-label={`${copied ? 'Copied' : 'Copy'}${of}`}
      >
        {copied ? 'Copied' : 'Copy'}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={14} />}
        onClick={() => download(`${fileName}.csv`, toCsv(table()), 'text/csv')}
        aria-label={`CSV${of}`}
      >
        CSV
      </Button>
    </Group>
  );
}
