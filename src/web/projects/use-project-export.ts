/** The case as a file for other coding programs. */
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { send } from '../parts/api.ts';
import { download } from '../parts/chart-export.ts';

export type ProjectForm = 'qdpx' | 'qdc';

const FILES: Readonly<Record<ProjectForm, string>> = { qdpx: 'case.qdpx', qdc: 'codebook.qdc' };

export interface ProjectExport {
  readonly saving: ProjectForm | null;
  save(form: ProjectForm): Promise<void>;
}

export function useProjectExport(): ProjectExport {
  const [saving, setSaving] = useState<ProjectForm | null>(null);
  const save = async (form: ProjectForm): Promise<void> => {
    setSaving(form);
    try {
      const response = await send(`/projects/${form}`);
      download(FILES[form], await response.blob());
    } catch (error) {
      const message = error instanceof Error ? error.message : 'The file was not written.';
      notifications.show({ color: 'red', title: 'Not done', message });
    } finally {
      setSaving(null);
    }
  };
  return { saving, save };
}
