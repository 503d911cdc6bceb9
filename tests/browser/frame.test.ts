import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createCase } from '../../src/shell/open-case.ts';
import {
  accessibilityFaults,
  launchBrowser,
  openPage,
  type Served,
  serveCase,
  settle,
  type WatchedPage,
} from '../support/browser.ts';

const info = {
  title: 'Transport routes',
  question: 'Did the ceasefire reopen the routes that it named?',
  authors: [],
  languages: ['en'],
  period: '',
};

let folder: string;
let browser: Browser;
let served: Served;
let open: WatchedPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-browser-'));
  const made = await createCase(join(folder, 'study.dragoman'), info);
  await made.close();
  browser = await launchBrowser();
  served = await serveCase(made.file);
});
afterAll(async () => {
  await served.stop();
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  open = await openPage(browser, served);
});
afterEach(async () => {
  const errors = open.errors();
  await open.close();
  expect(errors).toEqual([]);
});

it('shows the case behind its key, and nothing without it', async () => {
  expect(await open.page.title()).toBe('Overview · Transport routes · Dragoman');
  const stranger = await browser.newPage();
  const answer = await stranger.goto(new URL('/', served.address).href);
  expect(answer?.status()).toBe(403);
  await stranger.close();
});

it('says so when there is no such screen, and leads back', async () => {
  await open.visit('/no-such-screen');
  await open.page.getByRole('link', { name: 'Go to the overview' }).click();
  await open.page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
});

it('shows the keys of the screen and does what they say', async () => {
  const { page } = open;
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await help.getByText('Go to Overview').waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('complementary', { name: 'Detail' }).waitFor();
  expect(page.url()).toContain('detail=history');
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: 'Detail' }).waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('complementary', { name: 'Detail' }).waitFor();
});

it('finds a command by its name from anywhere', async () => {
  const { page } = open;
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search' }).fill('dark');
  await page.keyboard.press('Enter');
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
});

it('undoes and redoes a change, and says what it was', async () => {
  const { page } = open;
  await page.evaluate(async () => {
    await fetch('/api/case', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Roads and railways' }),
    });
  });
  await page.reload();
  await settle(page);
  await page.getByRole('button', { name: 'Undo: Edit the case' }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('Undone: Edit the case').waitFor();
  await page.getByRole('navigation', { name: 'Rooms' }).getByText('Transport routes').waitFor();
  await page.getByRole('button', { name: 'Redo: Edit the case' }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).getByText('Roads and railways').waitFor();
});

it.each([
  { width: 1440, scheme: 'light' },
  { width: 1440, scheme: 'dark' },
  { width: 900, scheme: 'light' },
  { width: 900, scheme: 'dark' },
] as const)('can be used by everybody at $width, $scheme', async (options) => {
  const other = await openPage(browser, served, options);
  expect(await accessibilityFaults(other.page)).toEqual([]);
  await other.visit('/?detail=history:all');
  expect(await accessibilityFaults(other.page)).toEqual([]);
  await other.page.keyboard.press('Escape');
  await other.page.keyboard.press('?');
  await other.page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await accessibilityFaults(other.page)).toEqual([]);
  expect(other.errors()).toEqual([]);
  await other.close();
});
