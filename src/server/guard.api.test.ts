import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { createApp } from './app.ts';

const host = { host: '127.0.0.1:4000' };
const cookie = 'dragoman_4000=secret';
let context: TestCase;
let request: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;

beforeAll(async () => {
  context = await makeTestCase();
  const webRoot = mkdtempSync(join(tmpdir(), 'dragoman-web-'));
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Screens</title>');
  writeFileSync(join(webRoot, 'app.js'), 'export {};');
  writeFileSync(join(webRoot, '..', 'outside.txt'), 'secret');
  const app = createApp({ context, guard: { token: 'secret', port: () => 4000 }, webRoot });
  request = async (path, headers = {}, method = 'GET') =>
    app.request(path, { method, headers: { ...host, ...headers } });
});
afterAll(() => context.close());

it('gives its cookie for the token of this run and for nothing else', async () => {
  const opened = await request('/?token=secret');
  expect(opened.headers.get('set-cookie')).toBe(
    'dragoman_4000=secret; Path=/; HttpOnly; SameSite=Strict',
  );
  const wrong = await request('/?token=guess');
  expect(wrong.status).toBe(403);
  expect(wrong.headers.has('set-cookie')).toBe(false);
});

it('answers the API only with the cookie', async () => {
  expect((await request('/api/case')).status).toBe(403);
  expect((await request('/api/case', { cookie: 'dragoman_4000=other' })).status).toBe(403);
  expect((await request('/api/case', { cookie })).status).toBe(200);
});

it('refuses a rebound name and another site even with the cookie', async () => {
  expect((await request('/api/case', { cookie, host: 'evil.example:4000' })).status).toBe(403);
  expect((await request('/api/case', { cookie, host: '127.0.0.1:4001' })).status).toBe(403);
  expect(
    (await request('/api/undo', { cookie, origin: 'http://evil.example' }, 'POST')).status,
  ).toBe(403);
  expect((await request('/api/undo', { cookie, origin: 'null' }, 'POST')).status).toBe(403);
  expect(
    (await request('/api/undo', { cookie, origin: 'http://127.0.0.1:4000' }, 'POST')).status,
  ).toBe(200);
});

it('serves the screens with their types and a content security policy', async () => {
  const page = await request('/sources?sphere=russian', { cookie });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await page.text()).toContain('Screens');
  const script = await request('/app.js', { cookie });
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('x-content-type-options')).toBe('nosniff');
});

it('gives no file outside its folder', async () => {
  for (const path of ['/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/%00.txt']) {
    expect((await request(path, { cookie })).status, path).toBe(404);
  }
});

it('says in a problem document what is not there', async () => {
  const missing = await request('/api/nothing', { cookie });
  expect(missing.status).toBe(404);
  expect(missing.headers.get('content-type')).toBe('application/problem+json');
});
