import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { download } from './chart-export.ts';

const FORMATS = [
  { format: 'csv', label: 'CSV' },
  { format: 'xlsx', label: 'Excel (XLSX)' },
  { format: 'html', label: 'Web page (HTML)' },
  { format: 'docx', label: 'Word (DOCX)' },
  { format: 'json', label: 'JSON' },
] as const;

export type TableFormat = (typeof FORMATS)[number]['format'];

interface Props {
  /** What files are called, without the ending. */
  readonly name: string;
  /** The whole table in a format. */
  fileOf(format: TableFormat): Promise<Response>;
  readonly disabled?: boolean;
  readonly loading?: boolean;
  /** Further ways to take something away. */
  readonly children?: ReactNode;
}

/** What is shown, copied or saved as a file. */
export function TakeAwayMenu({ name, fileOf, disabled, loading, children }: Props) {
  const copy = (): Promise<void> =>
    told(async () => {
      await navigator.clipboard.writeText(await (await fileOf('csv')).text());
      notifications.show({ message: 'Copied as a table (CSV)' });
    });
  const save = (format: TableFormat): Promise<void> =>
    told(async () => download(`${name}.${format}`, await (await fileOf(format)).blob()));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          disabled={disabled ?? false}
          loading={loading ?? false}
          leftSection={<IconDownload size={14} />}
        >
          Take away…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={14} />} onClick={copy}>
          Copy
        </Menu.Item>
        {FORMATS.map(({ format, label }) => (
          <Menu.Item
            key={format}
            leftSection={<IconDownload size={14} />}
            onClick={() => save(format)}
          >
            {label}
          </Menu.Item>
        ))}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}

async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The file was not written.';
    notifications.show({ color: 'red', title: 'Not done', message });
  }
}
