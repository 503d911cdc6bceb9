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
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { named } from '../documents/dropped-files.ts';
import { answer, api, send } from '../parts/api.ts';
import { download } from '../parts/chart-export.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useChange } from '../parts/use-change.ts';
import { isProjectFile } from '../projects/pick-project.ts';
import { openProject } from '../projects/project-work.ts';
import { useProjectExport } from '../projects/use-project-export.ts';
import classes from './codebook.module.css';
import { Scroll } from './Scroll.tsx';
import { pathWords } from './use-codebook.ts';

interface ChosenFile {
  fileName: string;
  text: string;
}

/** The codebook out as a table or a page to print, and in from CSV or YAML. */
export function CodebookFiles() {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const reset = useRef<() => void>(null);
  const [, go] = useLocation();
  const project = useProjectExport();
  const exportAs = async (format: 'csv' | 'html'): Promise<void> => {
    const response = await send(`/codebook/export?format=${format}`);
    download(`codebook.${format}`, await response.blob());
  };
  const choose = async (chosen: File | null): Promise<void> => {
    reset.current?.();
    if (!chosen) return;
    if (isProjectFile(chosen)) {
      void openProject([named(chosen)]);
      go('/projects');
    } else setFile({ fileName: chosen.name, text: await chosen.text() });
  };
  return (
    <>
      <FileButton onChange={choose} accept=".csv,.tsv,.yaml,.yml,.qdc,.qdpx" resetRef={reset}>
        {(button) => (
          <Button {...button} size="compact-sm" variant="default">
            Import…
          </Button>
        )}
      </FileButton>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Export the codebook"
            loading={project.saving !== null}
          >
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => exportAs('csv')}>Save as CSV</Menu.Item>
          <Menu.Item onClick={() => exportAs('html')}>Save as a page to print</Menu.Item>
          <Menu.Item onClick={() => project.save('qdc')}>
            Save as REFI-QDA codebook (.qdc)
          </Menu.Item>
          <Menu.Label>The whole case</Menu.Label>
          <Menu.Item onClick={() => project.save('qdpx')}>
            Save as REFI-QDA project (.qdpx)
          </Menu.Item>
          <Menu.Item component={Link} href="/projects">
            Import a project…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {file && <ImportDialog file={file} onClose={() => setFile(null)} />}
    </>
  );
}

const STATES = { new: 'new', changed: 'other rules', same: 'the same' } as const;

/** The file beside the codebook, before anything is taken in. */
function ImportDialog({ file, onClose }: { file: ChosenFile; onClose(): void }) {
  const [overwrite, setOverwrite] = useState(false);
  const preview = useQuery({
    queryKey: ['codebook-preview', file],
    queryFn: () => answer(api.codebook.preview.$post({ json: file })),
    retry: false,
  });
  const keep = useChange(
    () => answer(api.codebook.import.$post({ json: { ...file, overwrite } })),
    { onDone: onClose },
  );
  return (
    <Modal opened onClose={onClose} title={file.fileName} size="xl">
      <Loaded query={preview}>
        {({ rows, warnings }) => {
          const added = rows.filter(({ state }) => state === 'new').length;
          const changed = rows.filter(({ state }) => state === 'changed').length;
          const count = added + (overwrite ? changed : 0);
          return (
            <Stack gap="sm">
              <Text size="sm">
                {added} new, {changed} with other rules, {rows.length - added - changed} the same.
              </Text>
              {warnings.slice(0, 20).map((warning) => (
                <Text key={warning} size="sm" c="var(--warning)">
                  {warning}
                </Text>
              ))}
              <Scroll label="Codes of the file" height={340}>
                <table className={classes.table}>
                  <thead>
                    <tr>
                      <th>Code</th>
                      <th>Definition</th>
                      <th>State</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.slice(0, 500).map((row) => (
                      <tr key={pathWords(row.path)}>
                        <td>{pathWords(row.path)}</td>
                        <td>{row.definition.slice(0, 120)}</td>
                        <td>{STATES[row.state]}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
              {changed > 0 && (
                <Checkbox
                  label="Codes that are there get the rules of the file"
                  checked={overwrite}
                  onChange={(event) => setOverwrite(event.currentTarget.checked)}
                />
              )}
              <Group justify="flex-end">
                <Button variant="default" onClick={onClose}>
                  Leave it
                </Button>
                <Button
                  disabled={count === 0}
                  loading={keep.isPending}
                  onClick={() => keep.mutate(undefined)}
                >
                  Take in {count === 1 ? '1 code' : `${count} codes`}
                </Button>
              </Group>
            </Stack>
          );
        }}
      </Loaded>
    </Modal>
  );
}
