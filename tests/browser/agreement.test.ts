import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addCoding, markRead } from '../../src/coding/actions.ts';
import { addCode, editCode } from '../../src/coding/codebook-actions.ts';
import { importDocuments } from '../../src/documents/import-documents.ts';
import { layOutPlain } from '../../src/documents/lay-out.ts';
import { createCase, openCaseForWriting } from '../../src/shell/open-case.ts';
import {
  accessibilityFaults,
  launchBrowser,
  openPage,
  type Served,
  serveCase,
  settle,
  type WatchedPage,
} from '../support/browser.ts';

const CASE = { title: 'Roads', question: '', authors: [], languages: ['en'], period: '' };
const PARAGRAPHS = [
  'The minister said that the road through the valley would be opened to all.',
  'Nothing was said of the railway, although it had been promised in the spring.',
  'Дорога остаётся закрытой, сказал посол, и переговоры продолжатся.',
  'The bridge was repaired at last, and the villagers could reach the market again.',
];
const TEXT = PARAGRAPHS.join('\n\n');

let folder: string;
let browser: Browser;
let served: Served;
let empty: Served;
let open: WatchedPage;

const draft = (title: string, text: string) => ({
  fileName: `${title}.txt`,
  format: 'text' as const,
  original: null,
  text,
  layout: layOutPlain(text),
  stated: { title, authors: [] },
  attributes: {},
  dropped: [],
  warnings: [],
});

/** Two coders who agree on the road, and differ on the railway and on the bridge. */
async function makeStudy(): Promise<string> {
  const made = await createCase(join(folder, 'study.dragoman'), CASE);
  let document = '';
  await importDocuments(made, [draft('Statement', TEXT)], {
    onStored: ([first]) => (document = first?.id ?? ''),
  });
  const routes = await addCode(made, { name: 'Routes', codable: false });
  const road = await addCode(made, {
    name: 'road',
    parent: routes.id,
    definition: 'A road, a bridge or a pass.',
  });
  const rail = await addCode(made, { name: 'railway', parent: routes.id });
  const code = async (coder: string, of: string, words: string): Promise<void> => {
    const start = TEXT.indexOf(words);
    await addCoding(made, { document, coder, code: of, start, end: start + words.length });
  };
  await code('Anna', road.id, 'the road through the valley');
  await code('Anna', road.id, 'Дорога остаётся закрытой');
  await code('Anna', rail.id, 'the railway');
  await code('Boris', road.id, 'the road through the valley');
  await code('Boris', road.id, 'Дорога');
  await code('Boris', road.id, 'The bridge was repaired');
  for (const coder of ['Anna', 'Boris']) await markRead(made, document, coder, true);
  await made.close();
  return made.file;
}

/** A copy in which a third person has coded, and in which a definition has other words. */
async function makeCopy(study: string): Promise<void> {
  copyFileSync(study, join(folder, 'clara.dragoman'));
  const copy = await openCaseForWriting(join(folder, 'clara.dragoman'), { user: 'Clara' });
  const code = await copy.db
    .selectFrom('codes')
    .select('id')
    .where('name', '=', 'road')
    .executeTakeFirstOrThrow();
  const document = await copy.db.selectFrom('documents').select('id').executeTakeFirstOrThrow();
  await editCode(copy, code.id, { definition: 'A road or a bridge.' });
  await addCoding(copy, { document: document.id, code: code.id, start: 0, end: 20 });
  await markRead(copy, document.id, 'Clara', true);
  await copy.close();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-agreement-'));
  const bare = await createCase(join(folder, 'bare.dragoman'), CASE);
  await bare.close();
  const study = await makeStudy();
  await makeCopy(study);
  browser = await launchBrowser();
  served = await serveCase(study);
  empty = await serveCase(bare.file);
});
afterAll(async () => {
  await served.stop();
  await empty.stop();
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  open = await openPage(browser, served);
  await open.visit('/agreement');
});
afterEach(async () => {
  const errors = open.errors();
  await open.close();
  expect(errors).toEqual([]);
});

it('shows for each code how far the coders agree, and each number explains itself', async () => {
  const { page } = open;
  const row = page.getByRole('row', { name: /^Routes › road/ });
  await row.waitFor();
  expect(await page.getByRole('row').count()).toBe(4);
  await row.getByRole('button', { name: /^α of/ }).click();
  await page.getByText('Do coders give the same values to the same units?').waitFor();
  await page.getByText('interval unreliable: fewer than 30 units.', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Anna and Boris', { exact: true }).waitFor();
});

it('compares letter by letter when asked, and keeps that in the address', async () => {
  const { page } = open;
  await page.getByRole('button', { name: 'Unit: passage by passage' }).click();
  await page.getByLabel('letter by letter').check();
  await page.waitForURL(/unit=span/);
  await page.getByRole('columnheader', { name: 'uα', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^cuα of all codes/ }).waitFor();
});

it('leads from a number to the disagreements, which are settled from the keyboard and undone', async () => {
  const { page } = open;
  await page.getByRole('button', { name: /^Show the 2 disagreements on all codes/ }).click();
  const list = page.getByRole('navigation', { name: 'Disagreements' });
  await list.getByText('railway').waitFor();
  const view = page.getByRole('region', { name: 'Disagreement', exact: true });
  await view.getByText('Does “railway” apply here?').waitFor();
  expect(
    await view
      .getByRole('region', { name: /^Anna: gave/ })
      .locator('mark')
      .innerText(),
  ).toBe('the railway');
  await view.getByRole('region', { name: /^Boris: did not give/ }).waitFor();
  await page.keyboard.press('j');
  await view.getByText('Does “road” apply here?').waitFor();
  await page.keyboard.press('k');
  await view.getByText('Does “railway” apply here?').waitFor();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why').fill('It is named, if only as missing.');
  await page.keyboard.press('Enter');
  await page.getByText('1 of 2 settled').waitFor();
  await view.getByText('Does “road” apply here?').waitFor();
  await page.keyboard.press('k');
  await view.getByText('It is named, if only as missing.').waitFor();
  await page.keyboard.press('u');
  await page.getByText('0 of 2 settled').waitFor();
});

it('merges a colleague’s copy once its conflicts are decided, and undoes it', async () => {
  const { page } = open;
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Merge a colleague’s copy…' }).click();
  await (await chosen).setFiles(join(folder, 'clara.dragoman'));
  const dialog = page.getByRole('dialog', { name: 'clara.dragoman' });
  await dialog.getByText('“Roads” brings 1 new coding by Clara.').waitFor();
  await dialog.getByText('1 of 1 to be decided before anything is written.').waitFor();
  const merge = dialog.getByRole('button', { name: 'Merge', exact: true });
  expect(await merge.isDisabled()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  const shots = process.env.DRAGOMAN_SHOTS;
  if (shots) await page.screenshot({ path: `${shots}/merge.png` });
  await dialog.getByLabel('Keep the words of this case').check();
  await merge.click();
  await page.getByText('Taken in: 1 coding and 1 reading.').waitFor();
  await page.getByRole('button', { name: 'Coders: Anna, Boris and Clara' }).waitFor();
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Coders: Anna and Boris' }).waitFor();
});

it('says what to do where only one person has coded', async () => {
  const other = await openPage(browser, empty);
  await other.visit('/agreement');
  await other.page.getByText('Nobody has coded yet').waitFor();
  expect(other.errors()).toEqual([]);
  await other.close();
});

it('can be used by everybody, light and dark, wide and narrow', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1440, 820]) {
      const other = await openPage(browser, served, { width, scheme });
      for (const view of ['numbers', 'places'] as const) {
        await other.visit(`/agreement?view=${view}`);
        await settle(other.page);
        const shots = process.env.DRAGOMAN_SHOTS;
        if (shots) await other.page.screenshot({ path: `${shots}/${view}-${scheme}-${width}.png` });
        expect(await accessibilityFaults(other.page)).toEqual([]);
      }
      await other.close();
    }
  }
});
