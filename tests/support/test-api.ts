/** The API over a test case, called without a socket. */
import type { Problem } from '../../src/http/problem.ts';
import { createApi } from '../../src/server/api.ts';
import { makeTestCase, type TestCase } from './test-case.ts';

export interface TestApi {
  readonly context: TestCase;
  /** `path` without `/api`; `body` is sent as JSON. */
  request(method: string, path: string, body?: unknown): Promise<Response>;
  close(): Promise<void>;
}

export async function makeTestApi(context?: TestCase): Promise<TestApi> {
  const test = context ?? (await makeTestCase());
  const api = createApi(test);
  return {
    context: test,
    request: async (method, path, body) =>
      api.request(path, {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      }),
    close: () => test.close(),
  };
}

/** A request with its answer read: as a problem where nothing else is said. */
export async function ask<T = Problem>(
  test: TestApi,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: T }> {
  const response = await test.request(method, path, body);
  return { status: response.status, body: (await response.json()) as T };
}
