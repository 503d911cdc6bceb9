/** From anything to what it rests on, and back. */
import { mkdtempSync, rmSync } from 'node:fs';
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
  settle,
  type WatchedPage,
} from '../support/browser.ts';

const ARTICLE = `Railways after the war

Ewa Kowalska

Introduction

The line along the river was closed for thirty years¹. In the the spring it was still closed².

What followed

The first train ran in the summer³.

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.

2 T. De Waal, *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013.

3 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019, p. 12.

Bibliography

Broers L., *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.
`;

let folder: string;
let browser: Browser;
let served: Served;
let open: WatchedPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-ways-'));
  const info = { title: 'Routes', question: '', authors: [], languages: ['en'], period: '' };
  const made = await createCase(join(folder, 'study.dragoman'), info);
  await importArticle(made, { bytes: Buffer.from(ARTICLE), fileName: 'railways.txt' });
  await made.close();
  browser = await launchBrowser();
  served = await serveCase(made.file);
  open = await openPage(browser, served);
  await open.visit('/audit');
  await open.page.getByRole('button', { name: /audit/i }).first().click();
  await settle(open.page);
  await open.close();
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
  expect(open.errors()).toEqual([]);
  await open.close();
});

it.each([
  ['note 2', /^Note 2: T. De Waal/u, /note=n2/u],
  ['introd', 'Introduction', /at=\d+/u],
  ['broers', /Anatomy of a Rivalry/u, /detail=source/u],
])('goes to “%s” by its name', async (query, label, address) => {
  const { page } = open;
  await open.visit('/articles');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search' }).fill(query);
  await page.getByRole('dialog').getByRole('button', { name: label }).first().click();
  await page.waitForURL(address);
  await page.waitForLoadState('networkidle');
});

it('opens a finding beside its words and leads from it to the place', async () => {
  const { page } = open;
  await open.visit('/articles');
  await page.locator('article [data-finding]', { hasText: 'the the' }).first().click();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane.getByRole('button', { name: /^Accept/u }).waitFor();
  await pane.getByRole('link', { name: /^Text/u }).click();
  await page.waitForURL(/at=\d+/u);
  await pane.getByRole('button', { name: /^Accept/u }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await pane.getByRole('link', { name: 'Show it among the other findings' }).click();
  await page.waitForURL(/\/audit\?.*finding=/u);
});

it('shows what a mark rests on as the style prints it', async () => {
  const { page } = open;
  await open.visit('/articles');
  await page.locator('[data-note-mark=n1]').hover();
  const card = page.getByRole('tooltip');
  await card
    .locator('span', { hasText: /Broers/u })
    .first()
    .waitFor();
  expect(await card.innerText()).toContain('Anatomy of a Rivalry');
});

it('walks from a source to a note that cites it and to its place in the text', async () => {
  const { page } = open;
  await open.visit('/articles?note=n2');
  const entry = page.locator('article p', { hasText: 'Broers L.' });
  await entry.getByRole('button', { name: 'Source' }).click();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane.getByRole('link', { name: 'Note 3' }).click();
  await page.waitForURL(/note=n3/u);
  await page.locator('[data-note-mark=n3][data-pinned]').waitFor();
});
