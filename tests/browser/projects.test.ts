import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readProjectFile } from '../../src/exchange/project/import-project.ts';
import { dropFiles } from '../support/browser.ts';
import { refiCodebook, refiProject, taguetteProject } from '../support/foreign-projects.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const screens = openScreens();

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a project' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const countOf = (page: Page, path: string): Promise<number> =>
  page.evaluate<number>(
    `fetch('/api${path}').then((answer) => answer.json()).then((body) => Object.values(body).find(Array.isArray).length)`,
  );

async function saved(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFileSync(await download.path());
}

it('says in words why a file cannot be brought in, and gives nothing of an empty codebook', async () => {
  const { page, visit } = screens.open;
  await visit('/projects');
  await choose(page, 'notes.qdpx', 'These are only words.');
  await page
    .getByRole('alert')
    .getByText(/notes\.qdpx is no project that can be read/)
    .waitFor();
  await choose(page, 'broken.qdpx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]));
  await page
    .getByRole('alert')
    .getByText(/broken\.qdpx is not a whole zip archive/)
    .waitFor();
  await dropFiles(page, { 'a.txt': 'a', 'b.txt': 'b' });
  await page
    .getByRole('alert')
    .getByText(/Drop one project at a time/)
    .waitFor();
  await page.getByRole('button', { name: 'Codebook (.qdc)' }).click();
  await page.getByText('Not done').waitFor();
  expect(screens.open.errors().every((error) => /422|413/.test(error))).toBe(true);
});

it('shows a project, imports it, leads to what came in, and takes all back', async () => {
  const { page, visit } = screens.open;
  await visit('/projects');
  await choose(page, 'routes.qdpx', refiProject());
  await page.getByRole('heading', { name: 'Routes of the South' }).waitFor();
  await page.getByText('routes.qdpx · written by Other Program 9').waitFor();
  const offsets = part(page, 'Where the codings stand');
  await offsets.getByText('Fair confidence.').waitFor();
  await offsets.getByText('4 of 5 quotations stand where the project says').waitFor();
  await offsets.getByText(/Counted in UTF-16 units/).waitFor();
  await offsets.getByRole('img', { name: 'Does not agree' }).waitFor();
  await part(page, 'Codings that wait for you').getByText('border guards').waitFor();
  await part(page, 'What is not kept').getByRole('cell', { name: 'A map' }).waitFor();
  await part(page, 'Codes').getByRole('cell', { name: 'Routes › railway' }).waitFor();
  await part(page, 'Coders').getByRole('cell', { name: 'Boris' }).waitFor();
  await part(page, 'Memos').getByRole('cell', { name: 'Promise: Promised, not dated.' }).waitFor();
  expect(await countOf(page, '/documents')).toBe(0);

  await page.getByRole('button', { name: 'Import into the case' }).click();
  await page.getByRole('heading', { name: 'Imported: Routes of the South' }).waitFor();
  const places = page.getByRole('navigation', { name: 'Where it is now' });
  await places.getByText('1 coding waits under “To review”').waitFor();
  await places.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('link', { name: 'From the press' }).waitFor();
  await page.getByText(/^imported /).waitFor();
  await visit('/passages');
  await page.getByText('The railway was promised', { exact: true }).waitFor();
  await visit('/codebook');
  await page.getByRole('treeitem', { name: /corridor/ }).waitFor();

  await page.keyboard.press('u');
  await page.getByRole('heading', { name: 'No codes yet' }).waitFor();
});

it('says on its last page that an import was taken back, and imports it again', async () => {
  const { page, visit } = screens.open;
  await visit('/projects');
  await choose(page, 'routes.qdpx', refiProject());
  await page.getByRole('button', { name: 'Import into the case' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('heading', { name: 'Taken back: Routes of the South' }).waitFor();
  expect(await countOf(page, '/codebook')).toBe(0);
  await page.getByRole('button', { name: 'Import it again' }).click();
  await page.getByRole('heading', { name: 'Imported: Routes of the South' }).waitFor();
  expect(await countOf(page, '/codebook')).toBe(4);
});

it('knows what is in the case already, lets each conflict be decided, and does what was decided', async () => {
  const { page, visit } = screens.open;
  await visit('/projects');
  await choose(page, 'routes.qdpx', refiProject());
  await page.getByText('importing it would change nothing').waitFor();
  expect(await page.getByRole('button', { name: 'Import into the case' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Leave it' }).click();
  await choose(page, 'routes-2.qdpx', refiProject('Only railways in use'));
  const conflicts = part(page, 'In conflict with the case');
  await conflicts.getByText('definition: “Ways on rails”, there “Only railways in use”').waitFor();
  const all = conflicts.getByRole('combobox', { name: 'All: codes with other rules' });
  const one = conflicts.getByRole('combobox', { name: 'What happens to Routes › railway' });
  await all.selectOption({ label: 'Keep the rules here' });
  expect(await one.inputValue()).toBe('here');
  await one.selectOption({ label: 'Keep both codes' });
  expect(await all.inputValue()).toBe('both');
  const table = await saved(page, () =>
    conflicts.getByRole('button', { name: 'Save “In conflict with the case” as CSV' }).click(),
  );
  expect(table.toString()).toMatch(/Routes › railway,Code with other rules,.*,Keep both codes/);
  await page.getByRole('button', { name: 'Import into the case' }).click();
  await page.getByRole('heading', { name: /^Imported: / }).waitFor();
  expect(await countOf(page, '/codebook')).toBe(5);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('heading', { name: /^Taken back: / }).waitFor();
  expect(await countOf(page, '/codebook')).toBe(4);
});

it('shows how far an import is, and keeps what is shown when it is stopped', async () => {
  const { page, visit } = screens.open;
  await visit('/projects');
  await choose(page, 'roads.sqlite3', await taguetteProject());
  await page.getByRole('heading', { name: 'Roads' }).waitFor();
  // Held back on its way, so that there is something to stop.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/projects?*', async (route) => {
    await held;
    await route.abort().catch(() => undefined);
  });
  const before = await countOf(page, '/documents');
  await page.getByRole('button', { name: 'Import into the case' }).click();
  await page.getByRole('progressbar', { name: 'Import of the project' }).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  release();
  await page.getByRole('button', { name: 'Import into the case' }).waitFor();
  expect(await countOf(page, '/documents')).toBe(before);
  await page.unroute('**/api/projects?*');
  await page.getByRole('button', { name: 'Import into the case' }).click();
  await page.getByRole('heading', { name: 'Imported: Roads' }).waitFor();
  expect(await countOf(page, '/documents')).toBe(before + 1);
});

it('is reached from the palette, and from the rooms where a project may be dropped', async () => {
  const { page, visit } = screens.open;
  await visit('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search' }).fill('taguette');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Drop a project of a coding program here' }).waitFor();
  await visit('/import');
  await page.getByRole('link', { name: 'Projects' }).last().waitFor();
  for (const [room, zone] of [
    ['/import', '#work section'],
    ['/documents', '#work > div'],
  ] as const) {
    await visit(room);
    await dropFiles(page, { 'words.qdc': refiCodebook() }, zone);
    await part(page, 'Codes').getByRole('cell', { name: 'Ceasefire' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/projects');
    await page.getByRole('button', { name: 'Leave it' }).click();
  }
  await visit('/codebook');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import…' }).click(),
  ]);
  await chooser.setFiles({ name: 'words.qdc', mimeType: '', buffer: Buffer.from(refiCodebook()) });
  await part(page, 'Codes').getByRole('cell', { name: 'Ceasefire' }).waitFor();
});

it('gives the whole case and the codebook away where one looks for it', async () => {
  const { page, visit } = screens.open;
  const exported = async (open: string, item: string): Promise<Buffer> => {
    await page.getByRole('button', { name: open }).click();
    return saved(page, () => page.getByRole('menuitem', { name: item }).click());
  };
  await visit('/codebook');
  const codebook = await readProjectFile(
    await exported('Export the codebook', 'Save as REFI-QDA codebook (.qdc)'),
    'codebook.qdc',
  );
  expect(codebook.codes.map(({ name }) => name)).toContain('corridor');
  await visit('/passages');
  const project = await readProjectFile(
    await exported('Take away…', 'REFI-QDA project (QDPX)'),
    'case.qdpx',
  );
  expect(project.documents.map(({ title }) => title).sort()).toEqual([
    ...['A speech', 'From the press', 'Interview'],
  ]);
  await visit('/documents');
  const same = await exported('Columns and export', 'Save as REFI-QDA project (.qdpx)');
  expect((await readProjectFile(same, 'case.qdpx')).codes).toHaveLength(project.codes.length);
  await visit('/projects');
  await page.getByRole('button', { name: 'What would a project not hold?' }).click();
  await part(page, 'What is not kept').waitFor();
});

it('can be used by everybody: waiting, shown, and done', async () => {
  const { page, visit } = screens.open;
  await visit('/projects');
  await everybodyCanUse(page, 'projects-waiting');
  await choose(page, 'routes-2.qdpx', refiProject('Only railways in use'));
  await part(page, 'In conflict with the case').waitFor();
  await everybodyCanUse(page, 'projects-shown');
  await page.getByRole('button', { name: 'Import into the case' }).click();
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
  await everybodyCanUse(page, 'projects-done');
});
