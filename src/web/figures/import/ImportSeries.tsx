import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';

/** Chooses a file of numbers; what is in it is looked at before anything is taken. */
export function ImportSeries({ onFile }: { onFile(file: File): void }) {
  return (
    <FileButton accept=".csv,.tsv,.txt" onChange={(file) => file && onFile(file)}>
      {(props) => (
        <Button
          {...props}
          size="compact-sm"
          variant="default"
          leftSection={<IconFileImport size={14} />}
        >
          Import a file of numbers
        </Button>
      )}
    </FileButton>
  );
}
