import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import type { ListedMemo } from '../../coding/memo-list.ts';
import { send } from '../parts/api.ts';
import { download } from '../parts/chart-export.ts';
import { jsonRequest } from '../parts/read-lines.ts';

const FORMATS = [
  { format: 'csv', label: 'CSV' },
  { format: 'xlsx', label: 'Excel (XLSX)' },
  { format: 'html', label: 'Web page (HTML)' },
  { format: 'docx', label: 'Word (DOCX)' },
  { format: 'json', label: 'JSON' },
] as const;

type Format = (typeof FORMATS)[number]['format'];

/** The memos that are shown, in their order. */
export function MemoMenu({ memos }: { memos: readonly ListedMemo[] }) {
  const fileOf = (format: Format): Promise<Response> =>
    send('/memos/export', jsonRequest({ format, ids: memos.map(({ id }) => id) }));
  const told = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : 'The file was not written.';
      notifications.show({ color: 'red', title: 'Not done', message });
    }
  };
  const copy = (): Promise<void> =>
    told(async () => {
      await navigator.clipboard.writeText(await (await fileOf('csv')).text());
      notifications.show({ message: 'Copied as a table (CSV)' });
    });
  const save = (format: Format): Promise<void> =>
    told(async () => download(`memos.${format}`, await (await fileOf(format)).blob()));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          disabled={memos.length === 0}
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
      </Menu.Dropdown>
    </Menu>
  );
}
