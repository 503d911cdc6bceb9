import {
  ActionIcon,
  Button,
  Checkbox,
  FileButton,
  Group,
  Menu,
  Modal,
  Stack,
  Text,
} from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CslItem } from '../../sources/model.ts';
import { answer, api, send } from '../parts/api.ts';
import { download, toCsv } from '../parts/chart-export.ts';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import { useChange } from '../parts/use-change.ts';
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

/** Columns, and the ways in and out of the register. */
export function BibliographyMenu({ shown, view }: Props) {
  const [file, setFile] = useState<{ fileName: string; text: string } | null>(null);
  const reset = useRef<() => void>(null);
  const numbers = () => ({
    columns: view.columns.map(({ label }) => label),
    rows: shown.map((source) => view.columns.map((column) => column.valueOf(source))),
  });
  const exportAs = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const response = await send(`/bibliography?format=${format[0]}`);
    download(format[2], await response.blob());
  };
  const choose = async (chosen: File | null): Promise<void> => {
    if (chosen) setFile({ fileName: chosen.name, text: await chosen.text() });
    reset.current?.();
  };
  return (
    <>
      <FileButton onChange={choose} accept=".bib,.bibtex,.ris,.json" resetRef={reset}>
        {(button) => (
          <Button {...button} size="compact-sm" variant="default">
            Import references…
          </Button>
        )}
      </FileButton>
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
          <Menu.Item onClick={() => navigator.clipboard.writeText(toTsv(numbers()))}>
            Copy
          </Menu.Item>
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
      {file && <ImportPreview file={file} onClose={() => setFile(null)} />}
    </>
  );
}

const toggled = (view: SourceView, key: string): string[] =>
  COLUMNS.filter((column) => view.columns.includes(column) !== (column.key === key)).map(
    (column) => column.key,
  );

/** For pasting into a spreadsheet. */
const toTsv = ({ columns, rows }: { columns: string[]; rows: (string | number)[][] }): string =>
  [columns, ...rows].map((row) => row.join('\t').replaceAll('\n', ' ')).join('\n');

interface PreviewProps {
  readonly file: { fileName: string; text: string };
  onClose(): void;
}

/** See what a file holds before it is kept. */
function ImportPreview({ file, onClose }: PreviewProps) {
  const preview = useMutation({
    mutationFn: () => answer(api.bibliography.preview.$post({ json: file })),
  });
  const keep = useChange(() => answer(api.bibliography.$post({ json: file })), {
    onDone: onClose,
  });
  const asked = useRef(false);
  if (!asked.current) {
    asked.current = true;
    preview.mutate();
  }
  const items = preview.data?.items ?? [];
  return (
    <Modal opened onClose={onClose} title={file.fileName} size="lg">
      {preview.error && <ProblemAlert error={preview.error} />}
      {preview.data && (
        <Stack gap="sm">
          <Text size="sm">
            {items.length === 1 ? '1 record was read.' : `${items.length} records were read.`}
          </Text>
          <Stack gap={6} mah={360} style={{ overflowY: 'auto' }}>
            {items.slice(0, 200).map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold one record twice
              <Text key={at} size="sm">
                {firstAuthor(item)} <span className="serif">{item.title ?? 'Without a title'}</span>
              </Text>
            ))}
          </Stack>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button loading={keep.isPending} onClick={() => keep.mutate(undefined)}>
              Keep {items.length === 1 ? 'it' : `all ${items.length}`}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

const firstAuthor = (item: CslItem): string => {
  const name = item.author?.[0];
  return name ? `${name.family ?? name.literal ?? ''},` : '';
};
