import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EventMapping } from '../../../observations/event-tables/event-mapping.ts';
import type { EventTable } from '../../../observations/event-tables/layouts.ts';
import { answer, api, send } from '../../parts/api.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { EventColumns } from './EventColumns.tsx';

export interface EventPreview {
  readonly id: string;
  readonly fileName: string;
  readonly encoding: string;
  readonly columns: string[];
  readonly table: EventTable;
  readonly edition: string;
  readonly title: string;
  readonly mapping: EventMapping;
  readonly rows: { row: number; cells: string[]; problem: string }[];
}

/** A table of events is looked at before it is taken: which it is, its first rows, and what each column holds. */
export function EventTableDialog({ file, onClose }: { file: File; onClose(): void }) {
  const preview = useQuery({
    queryKey: ['event-table', file.name, file.size, file.lastModified],
    queryFn: async (): Promise<EventPreview> => {
      const response = await send(
        `/observations/tables?fileName=${encodeURIComponent(file.name.slice(-255))}`,
        {
          method: 'POST',
          body: file,
          headers: { 'content-type': 'application/octet-stream' },
        },
      );
      // The shape is that of the route, which the typed client cannot call with a file.
      return (await response.json()) as EventPreview;
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const close = (): void => {
    const id = preview.data?.id;
    if (id !== undefined) {
      void answer(api.observations.tables[':id'].$delete({ param: { id } })).catch(() => null);
    }
    onClose();
  };
  return (
    <Modal opened onClose={close} title={`Event table: ${file.name}`} size="90%">
      <Loaded query={preview}>
        {(data) => <EventColumns preview={data} onImported={onClose} onCancel={close} />}
      </Loaded>
    </Modal>
  );
}
