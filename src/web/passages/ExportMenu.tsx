import { Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { filterQuery } from '../../coding/retrieval/filter-address.ts';
import { send } from '../parts/api.ts';
import { TakeAwayMenu } from '../parts/TakeAwayMenu.tsx';
import { useProjectExport } from '../projects/use-project-export.ts';
import type { PassageView } from './use-passage-filter.ts';

/** Of what is shown now, all of it. */
function exportPath({ filter, view, of }: PassageView, format: string): string {
  const query = new URLSearchParams({ view, format });
  for (const [key, value] of Object.entries(filterQuery(filter))) {
    if (value !== undefined) query.set(key, value);
  }
  for (const key of ['order', 'unit', 'attribute', 'by']) {
    if (of(key) !== '') query.set(key, of(key));
  }
  return `/passages/export?${query}`;
}

export function ExportMenu({ view }: { view: PassageView }) {
  const project = useProjectExport();
  return (
    <TakeAwayMenu
      name={view.view}
      loading={project.saving !== null}
      fileOf={(format) => send(exportPath(view, format))}
    >
      <Menu.Label>The whole case</Menu.Label>
      <Menu.Item leftSection={<IconDownload size={14} />} onClick={() => project.save('qdpx')}>
        REFI-QDA project (QDPX)
      </Menu.Item>
    </TakeAwayMenu>
  );
}
