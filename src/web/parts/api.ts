/** The API, typed by the server's own routes, and what fails in it. */

import type { ClientResponse } from 'hono/client';
import { hc } from 'hono/client';
import type { Api } from '../../server/api.ts';
import { forgetGone, leadsToGone, noteRemoved } from './gone.ts';

export const api = hc<Api>('/api', { fetch: ask });

const GONE = {
  ...{ type: '/problems/gone', title: 'No longer in the case', status: 404 },
  detail: 'This is no longer in the case. U brings back what was undone.',
} as const satisfies ProblemDocument;

/** As the server would answer, without asking it for what is known to be gone. */
async function ask(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const address = String(input);
  const method = init?.method ?? 'GET';
  if (method === 'GET' && leadsToGone(address)) {
    return Response.json(GONE, { status: GONE.status });
  }
  const response = await fetch(input, init);
  if (method === 'DELETE' && response.ok) noteRemoved(address);
  return response;
}

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Further facts: where in a query the fault lies. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Fields that were refused. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/** Of something that undo took away while it was shown. */
export const isGone = (error: Error | null): error is ApiProblem =>
  error instanceof ApiProblem && error.problem.type === GONE.type;

/** A refusal in the words of the server. */
export class ApiProblem extends Error {
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

const isProblem = (value: unknown): value is ProblemDocument =>
  typeof value === 'object' && value !== null && 'detail' in value && 'title' in value;

async function toProblem(response: { status: number; json(): Promise<unknown> }): Promise<Error> {
  const body = await response.json().catch(() => null);
  if (isProblem(body)) return new ApiProblem(body);
  return new Error(`The server answered with status ${response.status}.`);
}

/** What a route answers when all is well: `await answer(api.case.$get())`. Throws `ApiProblem`. */
export async function answer<T>(request: Promise<ClientResponse<T, number, 'json'>>): Promise<T> {
  const response = await request.catch(() => {
    throw new Error('Dragoman does not answer. Is it still running in the terminal?');
  });
  if (!response.ok) throw await toProblem(response);
  return (await response.json()) as T;
}

/** For uploads and downloads, which the typed client does not know. `path` is without `/api`. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  forgetGone();
  const response = await fetch(`/api${path}`, init).catch(() => {
    throw new Error('Dragoman does not answer. Is it still running in the terminal?');
  });
  if (!response.ok) throw await toProblem(response);
  return response;
}
