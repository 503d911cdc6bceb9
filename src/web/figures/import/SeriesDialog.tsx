import { Modal } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../../parts/Loaded.tsx';
import { SeriesToTake } from './SeriesToTake.tsx';
import { previewSeries, type SaidColumns } from './series-import.ts';

interface Props {
  readonly file: File;
  onClose(): void;
  onImported(id: string): void;
}

/** A file of numbers is looked at before it is taken: what it is, its first rows, and what each column holds. */
export function SeriesDialog({ file, onClose, onImported }: Props) {
  const [columns, setColumns] = useState<SaidColumns>(null);
  const preview = useQuery({
    queryKey: ['series-file', file.name, file.size, file.lastModified, columns],
    queryFn: () => previewSeries(file, columns),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <Modal opened onClose={onClose} title={`File of numbers: ${file.name}`} size="90%">
      <Loaded query={preview}>
        {(data) => (
          <SeriesToTake
            file={file}
            preview={data}
            columns={columns}
            onColumns={setColumns}
            onImported={onImported}
            onCancel={onClose}
          />
        )}
      </Loaded>
    </Modal>
  );
}
