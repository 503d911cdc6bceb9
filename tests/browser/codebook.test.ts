import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addCoding } from '../../src/coding/actions.ts';
import { addCode } from '../../src/coding/codebook-actions.ts';
import { importDocuments } from '../../src/documents/import-documents.ts';
import { layOutPlain } from '../../src/documents/lay-out.ts';
import { createCase } from '../../src/shell/open-case.ts';
import {
  accessibilityFaults,
  launchBrowser,
  openPage,
  type Served,
  serveCase,
  type WatchedPage,
} from '../support/browser.ts';

const TEXT =
  'The corridor was named in the first statement. A route may be a corridor to one side only.\n\nЗангезурский коридор обсуждали и осенью. The railway was closed.';

let folder: string;
let browser: Browser;
let served: Served;
let open: WatchedPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-codebook-'));
  const info = { title: 'Routes', question: '', authors: [], languages: ['en'], period: '' };
  const made = await createCase(join(folder, 'study.dragoman'), info);
  let document = '';
  const draft = {
    fileName: 'statement.txt',
    format: 'text' as const,
    original: null,
    text: TEXT,
    layout: layOutPlain(TEXT),
    stated: { authors: [] },
    attributes: {},
    dropped: [],
    warnings: [],
  };
  await importDocuments(made, [draft], { onStored: ([first]) => (document = first?.id ?? '') });
  const routes = await addCode(made, { name: 'Routes', codable: false });
  const corridor = await addCode(made, {
    name: 'corridor',
    parent: routes.id,
    definition: 'A way through the land of another state, named as such',
  });
  await addCode(made, { name: 'railway', parent: routes.id });
  await addCode(made, { name: 'Talks', definition: 'Meetings of the parties' });
  await addCoding(made, { document, code: corridor.id, start: 4, end: 12 });
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
  await open.visit('/codebook');
});
afterEach(async () => {
  const errors = open.errors();
  await open.close();
  expect(errors).toEqual([]);
});

const rows = async (): Promise<string[]> =>
  open.page
    .getByRole('treeitem')
    .evaluateAll((items) =>
      items.map(
        (item) => `${item.getAttribute('aria-level')} ${item.querySelector('b')?.innerText}`,
      ),
    );
const until = (wanted: string[]): Promise<void> =>
  expect.poll(rows, { timeout: 5000 }).toEqual(wanted);

it('is worked with from the keyboard: walk, fold, move, add, edit, remove and undo', async () => {
  const { page } = open;
  await until(['1 Routes', '2 corridor', '2 railway', '1 Talks']);
  await page.getByRole('tree').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await until(['1 Routes', '1 Talks']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await until(['1 Routes', '2 railway', '2 corridor', '1 Talks']);
  await page.keyboard.press('Alt+ArrowLeft');
  await until(['1 Routes', '2 railway', '1 corridor', '1 Talks']);
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await until(['1 Routes', '2 corridor', '2 railway', '1 Talks']);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Name' }).fill('road');
  await page.keyboard.press('Enter');
  await until(['1 Routes', '2 corridor', '2 road', '2 railway', '1 Talks']);
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane.getByRole('textbox', { name: 'When not' }).fill('Not yet built');
  await page.keyboard.press('Escape');
  await pane.getByText('Rewritten: when not').waitFor();
  await page.getByRole('tree').focus();
  await page.keyboard.press('Delete');
  await until(['1 Routes', '2 corridor', '2 railway', '1 Talks']);
});

it('moves a code by dragging it', async () => {
  const { page } = open;
  await page
    .getByRole('treeitem', { name: /^.*railway/ })
    .dragTo(page.getByRole('treeitem', { name: /Talks/ }));
  await until(['1 Routes', '2 corridor', '1 Talks', '2 railway']);
  await page.keyboard.press('u');
  await until(['1 Routes', '2 corridor', '2 railway', '1 Talks']);
});

it('says what a merge will do, and takes a codebook in after showing it', async () => {
  const { page } = open;
  await page.getByRole('treeitem', { name: /corridor/ }).click();
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.getByRole('combobox', { name: 'Into' }).click();
  await page.getByRole('option', { name: 'Talks' }).click();
  await page.getByText('1 passage coded “corridor” will be coded “Talks”.').waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();
  const file = join(folder, 'more.yaml');
  writeFileSync(file, 'Talks: {definition: Other words}\nRoutes: [road]\n');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles(file);
  await page.getByText('1 new, 1 with other rules, 1 the same.').waitFor();
  await page.getByRole('button', { name: 'Take in 1 code' }).click();
  await until(['1 Routes', '2 corridor', '2 railway', '2 road', '1 Talks']);
  await page.keyboard.press('u');
  await until(['1 Routes', '2 corridor', '2 railway', '1 Talks']);
});

it('codes automatically: looks first, then codes, and takes the run back', async () => {
  const { page } = open;
  await page.getByRole('treeitem', { name: /corridor/ }).click();
  await page.getByRole('button', { name: 'Code automatically…' }).click();
  await page.getByRole('textbox', { name: 'Words and phrases' }).fill('corridor*\nкоридор');
  await page.getByRole('button', { name: 'Look first' }).click();
  await page.getByText('3 places in 1 of 1 documents.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Code 3 passages' }).click();
  await page.getByText('3 passages coded').waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('4 passages · 2 coders · 3 by machine').waitFor();
  await page.getByRole('button', { name: 'Runs' }).click();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane.getByText('3 wait, 0 confirmed.').waitFor();
  await pane.getByRole('button', { name: 'Take this run back' }).click();
  await pane.getByText('Nothing has been coded automatically yet.').waitFor();
  await page.getByText('1 passage', { exact: true }).first().waitFor();
});

it.each(['light', 'dark'] as const)('can be used by everybody in %s', async (scheme) => {
  for (const width of [1440, 900]) {
    const other = await openPage(browser, served, { width, scheme });
    for (const path of ['/codebook', '/codebook?automatic=yes']) {
      await other.visit(path);
      expect(await accessibilityFaults(other.page), `${path} ${width}`).toEqual([]);
    }
    await other.visit('/codebook');
    await other.page.getByRole('treeitem', { name: /corridor/ }).click();
    await other.page.getByText('Made as “corridor”').waitFor();
    expect(await accessibilityFaults(other.page), `detail ${width}`).toEqual([]);
    expect(other.errors()).toEqual([]);
    await other.close();
  }
});
