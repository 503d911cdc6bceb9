/** Long work that answers line by line: progress, then the result or what went wrong. */
import { ApiProblem, type ProblemDocument, send } from './api.ts';

export interface Counted {
  readonly done: number;
  readonly of: number;
}

const isProgress = (line: object): line is Counted => 'done' in line && 'of' in line;

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

export const jsonRequest = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const fileRequest = (file: File): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream' },
  body: file,
});

/** Sends a request and waits for its last line. `T` and `P` are the shapes that the route declares. */
export async function sendForLines<T extends object, P extends Counted>(
  path: string,
  request: RequestInit,
  options: { signal: AbortSignal; onProgress(progress: P): void },
): Promise<T> {
  const response = await send(path, { ...request, signal: options.signal });
  if (response.body) {
    for await (const text of linesOf(response.body)) {
      const line = JSON.parse(text) as P | T | { problem: ProblemDocument };
      if (isProgress(line)) options.onProgress(line as P);
      else if ('problem' in line) throw new ApiProblem(line.problem);
      else return line as T;
    }
  }
  throw new Error('The answer broke off before its end.');
}
