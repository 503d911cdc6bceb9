/** Long work that answers line by line: progress, then the result or what went wrong. */
import { ApiProblem, type ProblemDocument, send } from '../parts/api.ts';

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly found: number;
}

type Line<T> = Progress | { problem: ProblemDocument } | T;

const isProgress = (line: object): line is Progress => 'done' in line && 'of' in line;

/** Whole lines of a stream of bytes; the rest is kept until its end comes. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream() as never).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: string };
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield line;
    if (done) break;
  }
  if (rest !== '') yield rest;
}

/** Sends a request and waits for its last line. */
export async function sendForLines<T extends object>(
  path: string,
  body: unknown,
  options: { signal: AbortSignal; onProgress(progress: Progress): void },
): Promise<T> {
  const response = await send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: options.signal,
  });
  if (response.body) {
    for await (const text of linesOf(response.body)) {
      const line = JSON.parse(text) as Line<T>;
      if (isProgress(line)) options.onProgress(line);
      else if ('problem' in line) throw new ApiProblem(line.problem);
      else return line;
    }
  }
  throw new Error('The answer broke off before its end.');
}
