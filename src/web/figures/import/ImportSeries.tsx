import { Button, FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileImport } from '@tabler/icons-react';
import { send } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';

interface Imported {
  readonly series: { readonly id: string; readonly title: string; readonly points: number };
  readonly notes: readonly string[];
}

async function importFile(file: File): Promise<Imported> {
  const query = new URLSearchParams({ fileName: file.name });
  const response = await send(`/series/imports?${query}`, { method: 'POST', body: file });
  // The route answers 201 with just this.
  return (await response.json()) as Imported;
}

/** A file of numbers becomes a series; what was left out of it is said. */
export function ImportSeries({ onDone }: { onDone(id: string): void }) {
  const change = useChange(importFile, {
    onDone: ({ series, notes }) => {
      notifications.show({
        title: `${series.title}: ${series.points} numbers`,
        message: notes.join(' '),
        autoClose: notes.length > 0 ? false : 5000,
      });
      onDone(series.id);
    },
  });
  return (
    <FileButton
      accept=".csv,.tsv,.txt"
      onChange={(file) => {
        if (file) change.mutate(file);
      }}
    >
      {(props) => (
        <Button
          {...props}
          size="compact-sm"
          variant="default"
          loading={change.isPending}
          leftSection={<IconFileImport size={14} />}
        >
          Import a file of numbers
        </Button>
      )}
    </FileButton>
  );
}
