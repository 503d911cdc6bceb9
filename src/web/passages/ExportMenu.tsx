import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { filterQuery } from '../../coding/retrieval/filter-address.ts';
import { send } from '../parts/api.ts';
import { useProjectExport } from '../projects/use-project-export.ts';
import type { PassageView } from './use-passage-filter.ts';

const FORMATS = [
  { format: 'csv', label: 'CSV' },
  { format: 'xlsx', label: 'Excel (XLSX)' },
  { format: 'html', label: 'Web page (HTML)' },
  { format: 'docx', label: 'Word (DOCX)' },
  { format: 'json', label: 'JSON' },
] as const;

/** Of what is shown now, all of it. */
function exportPath({ filter, view, of }: PassageView, format: string): string {
  const query = new URLSearchParams({ view, format });
  for (const [key, value] of Object.entries(filterQuery(filter))) {
    if (value !== undefined) query.set(key, value);
  }
  for (const key of ['order', 'unit', 'attribute', 'by']) {
    if (of(key) !== '') query.set(key, of(key));
  }
  return `/passages/export?${query}`;
}

export function ExportMenu({ view }: { view: PassageView }) {
  const project = useProjectExport();
  const copy = async (): Promise<void> => {
    const text = await (await send(exportPath(view, 'csv'))).text();
    await navigator.clipboard.writeText(text);
    notifications.show({ message: 'Copied as a table (CSV)' });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} />}
          loading={project.saving !== null}
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
            component="a"
            href={`/api${exportPath(view, format)}`}
            download
            leftSection={<IconDownload size={14} />}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Label>The whole case</Menu.Label>
        <Menu.Item leftSection={<IconDownload size={14} />} onClick={() => project.save('qdpx')}>
          REFI-QDA project (QDPX)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
