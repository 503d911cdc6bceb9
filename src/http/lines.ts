/** Long work answers line by line (NDJSON): progress, then the result or what went wrong. */
import type { Context as HonoContext } from 'hono';
import { stream } from 'hono/streaming';
import { DomainError } from '../kernel/errors.ts';
import { domainProblem } from './problem.ts';
import type { AppEnv } from './slice-app.ts';

export interface Listen<Progress> {
  /** Aborted when the reader goes away. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => Promise<void> | void) | undefined;
}

/** Milliseconds between two lines of progress. */
const PAUSE = 100;

/** Progress at most every 100 ms, then the answer or `{"problem"}`. When the reader goes away, the work stops. */
export function answerInLines<Progress extends object>(
  c: HonoContext<AppEnv>,
  work: (listen: Listen<Progress>) => Promise<object>,
): Response {
  const gone = new AbortController();
  c.header('content-type', 'application/x-ndjson; charset=utf-8');
  return stream(c, async (out) => {
    out.onAbort(() => gone.abort());
    const clock = c.var.context.clock;
    let told = 0;
    const line = (value: object) => out.write(`${JSON.stringify(value)}\n`);
    try {
      const answer = await work({
        signal: gone.signal,
        onProgress: async (progress) => {
          const now = clock().getTime();
          if (now - told < PAUSE) return;
          told = now;
          await line(progress);
        },
      });
      await line(answer);
    } catch (error) {
      if (gone.signal.aborted) return;
      if (!(error instanceof DomainError)) throw error;
      await line({ problem: domainProblem(error) });
    }
  });
}
