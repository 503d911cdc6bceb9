import { ActionIcon, Checkbox, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { send } from '../parts/api.ts';
import { download, toCsv } from '../parts/chart-export.ts';
import { COLUMNS } from './source-filter.ts';
import type { SourceView } from './use-source-view.ts';
import type { ListedSource } from './use-sources.ts';

interface Props {
  readonly shown: readonly ListedSource[];
  readonly view: SourceView;
}

const FORMATS = [
  ['csl-json', 'CSL-JSON (Zotero, Pandoc)', 'sources.csl.json'],
  ['bibtex', 'BibTeX', 'sources.bib'],
  ['ris', 'RIS', 'sources.ris'],
] as const;

/** Columns, and the ways out of the register. */
export function BibliographyMenu({ shown, view }: Props) {
  const numbers = () => ({
    columns: view.columns.map(({ label }) => label),
    rows: shown.map((source) => view.columns.map((column) => column.valueOf(source))),
  });
  const exportAs = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const response = await send(`/bibliography?format=${format[0]}`);
    download(format[2], await response.blob());
  };
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Columns and export">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Columns</Menu.Label>
        {COLUMNS.filter(({ key }) => key !== 'title').map((column) => (
          <Menu.Item key={column.key} component="div">
            <Checkbox
              size="xs"
              label={column.label}
              checked={view.columns.includes(column)}
              onChange={() => view.showColumns(toggled(view, column.key))}
            />
          </Menu.Item>
        ))}
        <Menu.Label>This table ({shown.length})</Menu.Label>
        <Menu.Item onClick={() => navigator.clipboard.writeText(toTsv(numbers()))}>Copy</Menu.Item>
        <Menu.Item onClick={() => download('sources.csv', toCsv(numbers()), 'text/csv')}>
          Save as CSV
        </Menu.Item>
        <Menu.Label>The whole register</Menu.Label>
        {FORMATS.map((format) => (
          <Menu.Item key={format[0]} onClick={() => exportAs(format)}>
            {format[1]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const toggled = (view: SourceView, key: string): string[] =>
  COLUMNS.filter((column) => view.columns.includes(column) !== (column.key === key)).map(
    (column) => column.key,
  );

/** For pasting into a spreadsheet. */
const toTsv = ({ columns, rows }: { columns: string[]; rows: (string | number)[][] }): string =>
  [columns, ...rows].map((row) => row.join('\t').replaceAll('\n', ' ')).join('\n');
