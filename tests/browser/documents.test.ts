import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createCase } from '../../src/shell/open-case.ts';
import {
  accessibilityFaults,
  dropFiles,
  launchBrowser,
  openPage,
  type Served,
  serveCase,
  settle,
  type WatchedPage,
} from '../support/browser.ts';

let folder: string;
let browser: Browser;
let served: Served;
let open: WatchedPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-documents-'));
  const info = { title: 'Routes', question: '', authors: [], languages: ['en'], period: '' };
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

const WORDS = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');

it('takes dropped files, tells what became of each, opens one, and takes all back', async () => {
  const { page } = open;
  await open.visit('/documents');
  await page.getByRole('heading', { name: 'No documents yet' }).waitFor();
  await dropFiles(page, {
    'ceasefire.md': '# The ceasefire\n\nIt was signed at night.\n\nThe roads stayed closed.',
    'first.txt': `First copy\n\n${WORDS}`,
    'second.txt': `Second copy\n\n${WORDS}`,
    'empty.txt': '   ',
  });
  await page.getByText(/^Imported: 3 stored, 1 left out/).waitFor();
  await page.getByText('empty.txt').waitFor();
  const table = page.getByRole('region', { name: 'Table of documents' });
  await table.getByRole('link', { name: 'The ceasefire' }).waitFor();
  await table
    .getByText(/10 words as|the same text as/i)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Close the report' }).click();
  await page.getByRole('textbox', { name: 'Find in the titles' }).fill('CEASE');
  await page.getByText('1 of 3 documents').waitFor();
  await page.getByRole('textbox', { name: 'Find in the titles' }).blur();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByText('The roads stayed closed.').waitFor();
  expect(page.url()).toContain('document=doc_');
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.getByRole('heading', { name: 'No documents yet' }).waitFor();
});

it('shows a corpus before it is taken, and asks what its columns hold', async () => {
  const { page } = open;
  await open.visit('/documents');
  const rows =
    'headline,body,published,rubric\nOne,First words.,2020-11-10,A\nTwo,Other words.,2020-11-11,B\nThree,,2020,C\n';
  await dropFiles(page, { 'news.csv': rows });
  const dialog = page.getByRole('dialog');
  await dialog.getByText('4 columns with commas').waitFor();
  expect(await dialog.getByRole('combobox', { name: 'What “body” holds' }).inputValue()).toBe(
    'Text',
  );
  await dialog.getByRole('button', { name: 'Import the corpus' }).click();
  await page.getByText(/^Imported: 2 stored, 1 left out/).waitFor();
  await page.getByText('There is no text in the column “body”.').waitFor();
});

it('corrects a text, and shows what changed', async () => {
  const { page } = open;
  await open.visit('/documents');
  await page.getByRole('link', { name: 'One' }).click();
  await page.getByRole('button', { name: 'Correct the text…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Text' }).fill('First and better words.');
  await dialog.getByRole('button', { name: 'See what happens to the codings' }).click();
  await dialog.getByText('Nothing is coded in this text.').waitFor();
  await dialog.getByRole('button', { name: 'Keep the corrected text' }).click();
  await page.getByRole('region', { name: 'Text' }).getByText('First and better words.').waitFor();
  await page.getByRole('button', { name: 'What changed' }).click();
  await page.locator('ins', { hasText: 'and better' }).waitFor();
});

it('sets the language of several at once, and links them to sources', async () => {
  const { page } = open;
  await open.visit('/documents');
  await page.getByRole('link', { name: 'One' }).waitFor();
  await page.getByRole('checkbox', { name: 'Pick all that are shown' }).click();
  await page.getByRole('button', { name: 'Set language…' }).click();
  await page.getByRole('menuitem', { name: 'Turkish' }).click();
  await page.getByRole('cell', { name: 'Turkish' }).first().waitFor();
  await page.getByRole('button', { name: 'Propose sources…' }).click();
  await page.getByRole('button', { name: 'Accept all' }).click();
  await page.getByText('All of these documents have a source.').waitFor();
});

it.each(['light', 'dark'] as const)('can be used by everybody in %s', async (scheme) => {
  for (const width of [1440, 900]) {
    const other = await openPage(browser, served, { width, scheme });
    await other.visit('/documents');
    expect(await accessibilityFaults(other.page), `list ${width}`).toEqual([]);
    await other.page.getByRole('link', { name: 'One' }).click();
    await settle(other.page);
    expect(await accessibilityFaults(other.page), `page ${width}`).toEqual([]);
    if (process.env.SCREENSHOTS) {
      await other.page.screenshot({
        path: join(process.env.SCREENSHOTS, `page-${width}-${scheme}.png`),
      });
      await other.visit('/documents');
      await other.page.screenshot({
        path: join(process.env.SCREENSHOTS, `list-${width}-${scheme}.png`),
      });
    }
    expect(other.errors()).toEqual([]);
    await other.close();
  }
});
