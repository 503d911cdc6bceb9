import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { previewInWords, resultInWords } from '../../coding/merge/merge-words.ts';
import type { MergeDecisions, MergePreview } from '../../coding/merge/model.ts';
import { ProblemAlert } from '../parts/ProblemAlert.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { useMerge, usePreviewMerge } from './use-merge.ts';

/** A colleague's copy of the case, looked at before it is taken in. */
export function MergeCopy({ variant }: { variant: 'default' | 'filled' }) {
  const [file, setFile] = useState<File | null>(null);
  const preview = usePreviewMerge();
  const reset = useRef<() => void>(null);
  const choose = (chosen: File | null): void => {
    reset.current?.();
    if (!chosen) return;
    setFile(chosen);
    preview.mutate(chosen);
  };
  const close = (): void => setFile(null);
  return (
    <>
      <FileButton onChange={choose} accept=".dragoman" resetRef={reset}>
        {(button) => (
          <Button {...button} size="compact-sm" variant={variant}>
            Merge a colleague’s copy…
          </Button>
        )}
      </FileButton>
      {file && (
        <Modal opened onClose={close} title={file.name} size="xl" data-keys="own">
          {preview.isPending && <Text size="sm">Reading the copy …</Text>}
          {preview.error && <ProblemAlert error={preview.error} />}
          {preview.data && <Decide file={file} preview={preview.data} onClose={close} />}
        </Modal>
      )}
    </>
  );
}

interface DecideProps {
  readonly file: File;
  readonly preview: MergePreview;
  onClose(): void;
}

/** Nothing is decided beforehand: each conflict needs a look, or one click for all the proposals. */
function Decide({ file, preview, onClose }: DecideProps) {
  const [decisions, setDecisions] = useState<MergeDecisions>({});
  const { conflicts } = preview;
  const merge = useMerge((result) => {
    notifications.show({ title: 'Merged', message: resultInWords(result) });
    onClose();
  });
  const open = conflicts.filter(({ key }) => decisions[key] === undefined).length;
  const propose = (): void =>
    setDecisions(
      Object.fromEntries(conflicts.map(({ key, suggested }) => [key, decisions[key] ?? suggested])),
    );
  const { codes, documents, codings } = preview;
  const nothing =
    conflicts.length + codes.added + documents.added + codings.added + codings.updated === 0;
  return (
    <Stack gap="md">
      <Text size="sm">{previewInWords(preview)}</Text>
      {conflicts.length > 0 && (
        <Group justify="space-between">
          <Text size="sm">
            {open === 0
              ? 'Everything is decided.'
              : `${open} of ${conflicts.length} to be decided before anything is written.`}
          </Text>
          <Button size="compact-xs" variant="subtle" onClick={propose} disabled={open === 0}>
            Choose what is proposed
          </Button>
        </Group>
      )}
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.key}
          conflict={conflict}
          choice={decisions[conflict.key]}
          onChoose={(choice) => setDecisions({ ...decisions, [conflict.key]: choice })}
        />
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button
          disabled={open > 0}
          loading={merge.isPending}
          onClick={() => merge.mutate({ file, decisions })}
        >
          {nothing ? 'Take over who has read what' : 'Merge'}
        </Button>
      </Group>
    </Stack>
  );
}
