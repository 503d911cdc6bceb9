import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { importArticle } from '../../src/articles/import-article.ts';
import { createCase } from '../../src/shell/open-case.ts';
import {
  accessibilityFaults,
  launchBrowser,
  openPage,
  type Served,
  serveCase,
  type WatchedPage,
} from '../support/browser.ts';

const SAMPLE = join(import.meta.dirname, '../../cases/sample/transport-routes.md');

let folder: string;
let browser: Browser;
let served: Served;
let open: WatchedPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-sources-'));
  const info = { title: 'Routes', question: '', authors: [], languages: ['en'], period: '' };
  const made = await createCase(join(folder, 'study.dragoman'), info);
  await importArticle(made, { bytes: readFileSync(SAMPLE), fileName: 'transport-routes.md' });
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

it('narrows by sphere, opens a source with the keyboard, and keeps it all in the address', async () => {
  const { page } = open;
  await open.visit('/sources');
  await page
    .getByRole('group', { name: 'Sphere' })
    .getByRole('button', { name: /Russian/ })
    .click();
  await page.getByText('sphere: Russian').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane.getByRole('heading', { name: 'As printed' }).waitFor();
  await pane
    .getByText(/^Note \d+/)
    .first()
    .waitFor();
  expect(page.url()).toMatch(/sphere=russian.*detail=source/);
});

it('sets the sphere of several sources at once, and takes it back with one key', async () => {
  const { page } = open;
  await open.visit('/sources?sphere=russian');
  await page.getByRole('checkbox', { name: 'Pick all that are shown' }).check();
  await page.getByRole('button', { name: 'Set sphere…' }).click();
  await page.getByRole('menuitem', { name: 'Turkish' }).click();
  await page.getByText(/^0 of \d+ sources$/).waitFor();
  await page.keyboard.press('u');
  await page.getByText(/^Undone: Set sphere of/).waitFor();
  await page.getByText(/^[1-9]\d* of \d+ sources$/).waitFor();
});

it('asks for the question and keeps it, and leads from a bar to its sources', async () => {
  const { page } = open;
  await page.getByText('What does this study ask?').click();
  await page.getByRole('textbox', { name: 'Question' }).fill('Who controls the routes?');
  await page.getByRole('button', { name: 'Save the question' }).click();
  await page.getByText('Who controls the routes?').waitFor();
  await page.locator('figure svg a').first().click();
  await page.waitForURL(/\/sources\?year=\d+/);
});

it.each(['light', 'dark'] as const)('can be used by everybody in %s', async (scheme) => {
  for (const width of [1440, 900]) {
    const other = await openPage(browser, served, { width, scheme });
    for (const path of ['/', '/sources']) {
      await other.visit(path);
      expect(await accessibilityFaults(other.page), `${path} ${width}`).toEqual([]);
    }
    expect(other.errors()).toEqual([]);
    await other.close();
  }
});
