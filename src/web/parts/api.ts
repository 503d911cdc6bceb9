/** The API, typed by the server's own routes, and what fails in it. */

import type { ClientResponse } from 'hono/client';
import { hc } from 'hono/client';
import type { Api } from '../../server/api.ts';

export const api = hc<Api>('/api');

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
  const response = await fetch(`/api${path}`, init).catch(() => {
    throw new Error('Dragoman does not answer. Is it still running in the terminal?');
  });
  if (!response.ok) throw await toProblem(response);
  return response;
}
