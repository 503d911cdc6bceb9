/** One automatic coding from the first word typed to its run. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AutoRequest, Preview, Progress, RunResult } from '../../coding/auto/model.ts';
import { jsonRequest, sendForLines } from '../parts/read-lines.ts';

export interface Automatic {
  readonly progress: Progress | null;
  readonly preview: Preview | null;
  readonly result: RunResult | null;
  readonly error: Error | null;
  readonly busy: boolean;
  look(request: AutoRequest): Promise<void>;
  run(request: AutoRequest): Promise<void>;
  /** Ends the work that is going on. */
  stop(): void;
  /** What was shown no longer fits what is asked. */
  forget(): void;
}

export function useAutomatic(): Automatic {
  const queries = useQueryClient();
  const work = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [result, setResult] = useState<RunResult | null>(null);
  const [error, setError] = useState<Error | null>(null);

  async function ask<T extends object>(path: string, request: AutoRequest): Promise<T | null> {
    const own = new AbortController();
    work.current = own;
    setBusy(true);
    setError(null);
    setProgress(null);
    try {
      return await sendForLines<T, Progress>(path, jsonRequest(request), {
        signal: own.signal,
        onProgress: setProgress,
      });
    } catch (problem) {
      if (!own.signal.aborted) setError(problem instanceof Error ? problem : new Error('Failed.'));
      return null;
    } finally {
      setBusy(false);
      setProgress(null);
    }
  }

  return {
    progress,
    preview,
    result,
    error,
    busy,
    look: async (request) => {
      setResult(null);
      const answer = await ask<{ preview: Preview }>('/automatic-coding/preview', request);
      if (answer) setPreview(answer.preview);
    },
    run: async (request) => {
      const answer = await ask<{ result: RunResult }>('/automatic-coding', request);
      if (!answer) return;
      setResult(answer.result);
      setPreview(null);
      await queries.invalidateQueries();
    },
    stop: () => work.current?.abort(),
    forget: () => {
      setPreview(null);
      setResult(null);
      setError(null);
    },
  };
}
