/** The project that is being brought in, whatever room one is in. */
import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { ProjectTaken, TakingProgress } from '../../exchange/project/project-import.ts';
import type { ProjectPreview } from '../../exchange/project/project-preview.ts';
import type { NamedFile } from '../documents/dropped-files.ts';
import { fileRequest, sendForLines } from '../parts/read-lines.ts';
import { type PickedProject, pickProject } from './pick-project.ts';

export type ProjectStage =
  | { at: 'waiting' }
  | { at: 'reading'; picked: PickedProject; progress: TakingProgress | null }
  | { at: 'shown'; picked: PickedProject; preview: ProjectPreview }
  | {
      at: 'taking';
      picked: PickedProject;
      preview: ProjectPreview;
      progress: TakingProgress | null;
    }
  | { at: 'done'; result: ProjectTaken }
  | { at: 'failed'; name: string; error: Error };

let stage: ProjectStage = { at: 'waiting' };
let work: AbortController | null = null;
const listeners = new Set<() => void>();

function set(next: ProjectStage): void {
  stage = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useProjectStage = (): ProjectStage => useSyncExternalStore(subscribe, () => stage);

const toError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));

/** Puts an end to what is going on and makes room for the next. */
function begin(): AbortController {
  work?.abort();
  work = new AbortController();
  return work;
}

export function leaveProject(): void {
  begin();
  set({ at: 'waiting' });
}

/** Looks at what was dropped or chosen; nothing is kept. */
export async function openProject(files: readonly NamedFile[]): Promise<void> {
  const own = begin();
  const picked = pickProject(files);
  if ('problem' in picked) {
    set({ at: 'failed', name: files[0]?.name ?? '', error: new Error(picked.problem) });
    return;
  }
  set({ at: 'reading', picked, progress: null });
  try {
    const { preview } = await sent<{ preview: ProjectPreview }>(
      '/projects/preview',
      picked,
      own,
      (progress) => set({ at: 'reading', picked, progress }),
    );
    if (!own.signal.aborted) set({ at: 'shown', picked, preview });
  } catch (error) {
    if (!own.signal.aborted) set({ at: 'failed', name: picked.name, error: toError(error) });
  }
}

/** Takes in what is shown. */
export async function takeProject(queries: QueryClient): Promise<void> {
  if (stage.at !== 'shown') return;
  const own = begin();
  const { picked, preview } = stage;
  set({ at: 'taking', picked, preview, progress: null });
  try {
    const { result } = await sent<{ result: ProjectTaken }>('/projects', picked, own, (progress) =>
      set({ at: 'taking', picked, preview, progress }),
    );
    if (!own.signal.aborted) set({ at: 'done', result });
  } catch (error) {
    if (!own.signal.aborted) set({ at: 'failed', name: picked.name, error: toError(error) });
  }
  // Also when it was stopped: the last line may have come too late to be heard.
  await queries.invalidateQueries();
}

/** Back to what was shown; the server takes back what it had begun. */
export function stopTaking(): void {
  if (stage.at !== 'taking') return;
  const { picked, preview } = stage;
  begin();
  set({ at: 'shown', picked, preview });
}

const sent = <T extends object>(
  path: string,
  { file, name }: PickedProject,
  own: AbortController,
  onProgress: (progress: TakingProgress) => void,
): Promise<T> =>
  sendForLines<T, TakingProgress>(
    `${path}?fileName=${encodeURIComponent(name)}`,
    fileRequest(file),
    {
      signal: own.signal,
      onProgress: (progress) => !own.signal.aborted && onProgress(progress),
    },
  );
