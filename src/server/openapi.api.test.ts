import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { Problem } from '../http/problem.ts';
import { createApi } from './api.ts';

let test: TestApi;
let context: TestCase;
beforeAll(async () => {
  context = await makeTestCase();
  test = await makeTestApi(context);
});
afterAll(() => context.close());

interface Described {
  openapi: string;
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

const describe = async (): Promise<Described> =>
  (await test.request('GET', '/openapi.json')).json() as Promise<Described>;

const operations = async (): Promise<[method: string, path: string][]> =>
  Object.entries((await describe()).paths).flatMap(([path, item]) =>
    Object.keys(item).map((method): [string, string] => [
      method.toUpperCase(),
      path.replaceAll(/\{[^}]+\}/g, 'nothing'),
    ]),
  );

const mustBeProblem = async (response: Response, of: string): Promise<void> => {
  expect(response.headers.get('content-type'), of).toBe('application/problem+json');
  const problem = Problem.parse(await response.json());
  expect(problem.status, of).toBe(response.status);
  expect(problem.detail, of).not.toBe('');
  expect(response.status, `${of}: ${problem.detail}`).toBeLessThan(500);
};

it('describes itself as OpenAPI 3.1 with a default problem for every operation', async () => {
  const document = await describe();
  expect(document.openapi).toBe('3.1.0');
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item))
      expect(operation.responses).toHaveProperty('default');
  }
});

it('answers every malformed request to every route with a problem document', async () => {
  const api = createApi(context);
  for (const [method, path] of await operations()) {
    if (method === 'GET') continue;
    for (const body of ['{', '[]', '{"no-such-field":{}}', '"text"']) {
      const headers = { 'content-type': 'application/json' };
      const response = await api.request(path, { method, body, headers });
      if (!response.ok) await mustBeProblem(response, `${method} ${path} ${body}`);
    }
  }
});

it('answers every read of something missing, or with an absurd query, with a problem document', async () => {
  for (const [method, path] of await operations()) {
    if (method !== 'GET') continue;
    for (const query of ['', '?limit=-1&before=x&offset=-5']) {
      const response = await test.request(method, path + query);
      if (!response.ok) await mustBeProblem(response, `${method} ${path}${query}`);
    }
  }
});

it('says where nothing is', async () => {
  await mustBeProblem(await test.request('GET', '/no-such-thing'), 'GET /no-such-thing');
});
