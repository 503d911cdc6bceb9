import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CslItem } from '../../sources/model.ts';
import { answer, api } from '../parts/api.ts';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import { useChange } from '../parts/use-change.ts';

/** A file of references, looked at before it is kept. */
export function ImportReferences({ size }: { size: 'sm' | 'compact-sm' }) {
  const [file, setFile] = useState<{ fileName: string; text: string } | null>(null);
  const reset = useRef<() => void>(null);
  const choose = async (chosen: File | null): Promise<void> => {
    if (chosen) setFile({ fileName: chosen.name, text: await chosen.text() });
    reset.current?.();
  };
  return (
    <>
      <FileButton onChange={choose} accept=".bib,.bibtex,.ris,.json" resetRef={reset}>
        {(button) => (
          <Button {...button} size={size} variant="default">
            Import references…
          </Button>
        )}
      </FileButton>
      {file && <ImportPreview file={file} onClose={() => setFile(null)} />}
    </>
  );
}

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
