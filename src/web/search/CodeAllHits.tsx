import { Button } from '@mantine/core';
import { IconHighlight } from '@tabler/icons-react';
import { useState } from 'react';
import { AutomaticDialog } from '../codebook/AutomaticDialog.tsx';
import { useCodebook } from '../codebook/use-codebook.ts';

/** All hits of the query, not only those in sight, as an automatic coding: looked at first, marked, one step to undo. */
export function CodeAllHits({ query }: { query: string }) {
  const [open, setOpen] = useState(false);
  const codebook = useCodebook().data;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={codebook === undefined}
        leftSection={<IconHighlight size={14} />}
        onClick={() => setOpen(true)}
      >
        Code all hits…
      </Button>
      {open && codebook && (
        <AutomaticDialog
          codebook={codebook}
          code={null}
          asked={{ kind: 'query', query }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
