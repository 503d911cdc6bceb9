/** The project that is being brought in, whatever room one is in. */
import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { type ProjectDecisions, UNDECIDED } from '../../exchange/project/decisions.ts';
import type { ProjectTaken, TakingProgress } from '../../exchange/project/project-import.ts';
import type { ProjectPreview } from '../../exchange/project/project-preview.ts';
import type { NamedFile } from '../documents/dropped-files.ts';
import { fileRequest, sendForLines } from '../parts/read-lines.ts';
import { type PickedProject, pickProject } from './pick-project.ts';

export type ProjectStage =
  | { at: 'waiting' }
  | { at: 'reading'; picked: PickedProject; progress: TakingProgress | null }
  | { at: 'shown'; picked: PickedProject; preview: ProjectPreview; decisions: ProjectDecisions }
  | {
      at: 'taking';
      picked: PickedProject;
      preview: ProjectPreview;
      decisions: ProjectDecisions;
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
      picked.name,
      fileRequest(picked.file),
      own,
      (progress) => set({ at: 'reading', picked, progress }),
    );
    if (!own.signal.aborted) set({ at: 'shown', picked, preview, decisions: UNDECIDED });
  } catch (error) {
    if (!own.signal.aborted) set({ at: 'failed', name: picked.name, error: toError(error) });
  }
}

/** What is to become of the conflicts of the project that is shown. */
export function decideConflicts(decisions: ProjectDecisions): void {
  if (stage.at === 'shown') set({ ...stage, decisions });
}

/** Takes in what is shown. */
export async function takeProject(queries: QueryClient): Promise<void> {
  if (stage.at !== 'shown') return;
  const own = begin();
  const { picked, preview, decisions } = stage;
  const form = new FormData();
  form.set('file', picked.file);
  form.set('decisions', JSON.stringify(decisions));
  set({ at: 'taking', picked, preview, decisions, progress: null });
  try {
    const { result } = await sent<{ result: ProjectTaken }>(
      ...(['/projects', picked.name, { method: 'POST', body: form }, own] as const),
      (progress) => set({ at: 'taking', picked, preview, decisions, progress }),
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
  const { picked, preview, decisions } = stage;
  begin();
  set({ at: 'shown', picked, preview, decisions });
}

const sent = <T extends object>(
  path: string,
  name: string,
  request: RequestInit,
  own: AbortController,
  onProgress: (progress: TakingProgress) => void,
): Promise<T> =>
  sendForLines<T, TakingProgress>(`${path}?fileName=${encodeURIComponent(name)}`, request, {
    signal: own.signal,
    onProgress: (progress) => !own.signal.aborted && onProgress(progress),
  });
