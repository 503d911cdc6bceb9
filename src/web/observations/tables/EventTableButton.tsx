import { Button, FileButton } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { EventTableDialog } from './EventTableDialog.tsx';

/** Chooses an event table; what is in it is looked at before anything is taken. */
export function EventTableButton() {
  const [file, setFile] = useState<File | null>(null);
  return (
    <>
      <FileButton onChange={setFile} accept=".csv,.tsv,.txt,.tab,.jsonl">
        {(props) => (
          <Button
            {...props}
            size="compact-sm"
            variant="default"
            leftSection={<IconTableImport size={14} />}
          >
            Event table
          </Button>
        )}
      </FileButton>
      {file && <EventTableDialog file={file} onClose={() => setFile(null)} />}
    </>
  );
}
