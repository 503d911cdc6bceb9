import { ActionIcon, Checkbox, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { DocumentSummary } from '../../documents/document-view.ts';
import { download, toCsv } from '../parts/chart-export.ts';
import { useProjectExport } from '../projects/use-project-export.ts';
import { COLUMNS } from './DocumentTable.tsx';
import type { DocumentView } from './use-document-view.ts';
import { PAGE, readPage } from './use-documents.ts';

interface Props {
  readonly view: DocumentView;
  readonly total: number;
  readonly columns: readonly string[];
  onColumns(keys: readonly string[]): void;
}

/** Columns, and the table as a file: with all its columns, whatever is shown. */
export function DocumentMenu({ view, total, columns, onColumns }: Props) {
  const [saving, setSaving] = useState(false);
  const project = useProjectExport();
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const rows: (string | number)[][] = [];
      for (let page = 0; page * PAGE < total; page += 1) {
        const { documents } = await readPage(view.filter, view.order, page);
        rows.push(...documents.map(csvRow));
      }
      download('documents.csv', toCsv({ columns: CSV_COLUMNS, rows }), 'text/csv');
    } finally {
      setSaving(false);
    }
  };
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label="Columns and export"
          loading={saving || project.saving !== null}
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Columns</Menu.Label>
        {COLUMNS.map(({ key, label }) => (
          <Menu.Item key={key} component="div">
            <Checkbox
              size="xs"
              label={label}
              checked={columns.includes(key)}
              onChange={() =>
                onColumns(
                  COLUMNS.map((column) => column.key).filter(
                    (one) => columns.includes(one) !== (one === key),
                  ),
                )
              }
            />
          </Menu.Item>
        ))}
        <Menu.Label>This table ({total})</Menu.Label>
        <Menu.Item onClick={save}>Save as CSV</Menu.Item>
        <Menu.Label>The whole case</Menu.Label>
        <Menu.Item onClick={() => project.save('qdpx')}>Save as REFI-QDA project (.qdpx)</Menu.Item>
        <Menu.Item component={Link} href="/projects">
          Import a project…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const CSV_COLUMNS = [
  'id',
  'title',
  'date',
  'language',
  'author',
  'outlet',
  'source',
  'sphere',
  'class',
  'words',
  'format',
  'file',
  'imported',
  'revision',
];

const csvRow = (document: DocumentSummary): (string | number)[] => [
  document.id,
  document.title,
  document.date,
  document.language,
  document.author,
  document.outlet,
  document.source?.id ?? '',
  document.source?.sphere ?? '',
  document.source?.evidenceClass ?? '',
  document.words,
  document.format,
  document.fileName,
  document.importedAt,
  document.revision,
];
