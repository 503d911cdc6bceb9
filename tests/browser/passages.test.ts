import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCase } from '../../src/shell/open-case.ts';
import {
  accessibilityFaults,
  launchBrowser,
  openPage,
  type Served,
  serveCase,
} from '../support/browser.ts';
import { makeCodedCase } from '../support/retrieval-case.ts';

let folder: string;
let browser: Browser;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-passages-'));
  const info = { title: 'Routes', question: '', authors: [], languages: ['en'], period: '' };
  const made = await createCase(join(folder, 'study.dragoman'), info);
  await makeCodedCase({ ...made, close: () => made.close() });
  await made.close();
  browser = await launchBrowser();
  served = await serveCase(made.file);
});
afterAll(async () => {
  await served.stop();
  await browser.close();
  rmSync(folder, { recursive: true });
});

it('narrows to a code near another, and each number leads to its passages', async () => {
  const open = await openPage(browser, served);
  const { page } = open;
  await open.visit('/passages');
  await page.getByText('8 passages in 3 of 3 documents').waitFor();
  await page.getByRole('button', { name: 'Narrow…' }).click();
  await page.getByRole('combobox', { name: 'Any of these codes' }).fill('control');
  await page.getByRole('option', { name: 'control' }).click();
  await page.getByRole('button', { name: 'Add the condition' }).click();
  await page.getByText('overlapping “control”').waitFor();
  await page.getByText('1 passage in 1 of 3 documents').waitFor();
  expect(page.url()).toContain('near=with');
  await page.keyboard.press('Escape');

  await open.visit('/passages?view=by-attribute&attribute=year');
  await page
    .getByRole('row', { name: /rail and road/ })
    .getByRole('link', { name: '2' })
    .click();
  await page.getByText('2 passages in 2 of 2 documents').waitFor();
  await page.getByText('year: 2020').waitFor();
  await page.keyboard.press('j');
  await page.locator('li[aria-current="true"]').getByText('All roads in the region').waitFor();

  await open.visit('/passages?view=co-occurrence&unit=document');
  await page.locator('figure svg a').first().click();
  await page.getByText(/in one document with “/).waitFor();
  await page.getByText(/^\d passages? in/).waitFor();
  expect(open.errors()).toEqual([]);
  await open.close();
});

it('takes the passages away as a file', async () => {
  const open = await openPage(browser, served);
  await open.visit('/passages?coders=Second');
  await open.page.getByRole('button', { name: 'Take away…' }).click();
  const [file] = await Promise.all([
    open.page.waitForEvent('download'),
    open.page.getByRole('menuitem', { name: 'Word (DOCX)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('passages.docx');
  await open.close();
});

it.each(['light', 'dark'] as const)('can be used by everybody in %s', async (scheme) => {
  for (const width of [1440, 900]) {
    const open = await openPage(browser, served, { width, scheme });
    for (const view of ['passages', 'co-occurrence', 'by-attribute', 'over-time']) {
      await open.visit(`/passages?view=${view}&unit=document`);
      expect(await accessibilityFaults(open.page), `${view} ${width}`).toEqual([]);
    }
    expect(open.errors()).toEqual([]);
    await open.close();
  }
});
