/** The way of a study from files to a figure of agreement: only what a person does at the screen. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readProjectFile } from '../../src/exchange/project/import-project.ts';
import { dropFiles } from '../support/browser.ts';
import { expectRefiProject } from '../support/refi-schema.ts';
import { openScreens } from '../support/screens.ts';

const STATEMENT = `The corridor

The corridor was named in the ninth point of the statement.

Baku calls it a corridor, Yerevan calls it a route.

Дорога остаётся закрытой, сказал премьер-министр Пашинян.

Nobody asked who would guard the road.
`;
const SPEECH = 'A speech\n\nFaşınyan is no name, but Paşinyan is.\n';

const screens = openScreens({
  title: 'The way',
  begin: async ({ page }) => page.setDefaultTimeout(10_000),
});

const coding = (page: Page, name: string | RegExp) =>
  page
    .getByRole('list', { name: 'Codings of this paragraph' })
    .getByRole('button', { name, exact: typeof name === 'string' });

async function becomeCoder(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Coder: / }).click();
  const known = page.getByRole('menuitem', { name, exact: true });
  if ((await known.count()) > 0) await known.click();
  else {
    await page.getByRole('menuitem', { name: 'Somebody else…' }).click();
    await page.getByRole('textbox', { name: 'Name of the coder' }).fill(name);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: `Coder: ${name}` }).waitFor();
}

/** Goes to words by their place in the address, as a hit of the search does, and codes them by typing. */
async function code(page: Page, name: string, isNew = false): Promise<void> {
  await page.keyboard.press('c');
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: isNew ? `Make the code “${name}”` : name, exact: true })
    .waitFor();
  await page.keyboard.press('Enter');
}

async function saved(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const path = screens.file(download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path);
}

it('drop, search, code, undo, a second coder, agreement, export, and the project read again', {
  timeout: 180_000,
}, async () => {
  const { page, visit } = screens.open;

  await visit('/documents');
  await page.getByRole('heading', { name: 'No documents yet' }).waitFor();
  await dropFiles(page, { 'statement.md': `# ${STATEMENT}`, 'speech.md': `# ${SPEECH}` });
  await page.getByText(/^Imported: 2 stored/).waitFor();

  await visit('/search?q=Pashinyan');
  const lines = page.getByRole('region', { name: 'Concordance' });
  await lines.getByText('Пашинян', { exact: true }).waitFor();
  await lines.getByText('Paşinyan', { exact: true }).waitFor();
  expect(await lines.getByText('Faşınyan', { exact: true }).count()).toBe(0);

  await visit('/documents');
  await page.getByRole('link', { name: 'The corridor' }).first().waitFor();
  const document = await page.evaluate<string>(
    `fetch('/api/documents').then((answer) => answer.json()).then(({ documents }) => documents.find(({ title }) => title === 'The corridor').id)`,
  );
  const at = (words: string): string => {
    const start = STATEMENT.indexOf(words);
    return `/read/${document}?at=${start}-${start + words.length}`;
  };

  await visit(at('the ninth point'));
  await becomeCoder(page, 'Anna');
  await visit(at('the ninth point'));
  await code(page, 'Corridor', true);
  await coding(page, 'Corridor: the ninth point').waitFor();
  await page.keyboard.press('u');
  await coding(page, 'Corridor: the ninth point').waitFor({ state: 'detached' });
  await page.keyboard.press('U');
  await coding(page, 'Corridor: the ninth point').waitFor();
  await visit(at('Дорога остаётся закрытой'));
  await code(page, 'Corridor');
  await coding(page, 'Corridor: Дорога остаётся закрытой').waitFor();
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Read', exact: true }).waitFor();

  await becomeCoder(page, 'Boris');
  await visit(at('the ninth point'));
  await coding(page, /./).first().waitFor({ state: 'detached' });
  await code(page, 'Corridor');
  await coding(page, 'Corridor: the ninth point').waitFor();
  expect(await coding(page, /Дорога/).count()).toBe(0);
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Read', exact: true }).waitFor();

  await visit('/agreement');
  await page.getByText('Anna and Boris', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^α of/ }).first().waitFor();

  await visit('/passages');
  await page.getByRole('button', { name: 'Take away…' }).click();
  const table = await saved(page, () =>
    page.getByRole('menuitem', { name: 'CSV', exact: true }).click(),
  );
  expect(table.toString('utf8')).toContain('Дорога остаётся закрытой');
  expect(table.toString('utf8').match(/the ninth point/g)).toHaveLength(2);

  await page.getByRole('button', { name: 'Take away…' }).click();
  const project = await saved(page, () =>
    page.getByRole('menuitem', { name: 'REFI-QDA project (QDPX)' }).click(),
  );
  expectRefiProject(project);
  const read = await readProjectFile(project, 'case.qdpx');
  expect(read.codes.map(({ name }) => name)).toEqual(['Corridor']);
  expect(read.documents.map(({ title }) => title).sort()).toEqual(['A speech', 'The corridor']);
  const coded = read.documents.flatMap(({ text, codings }) =>
    codings.map(({ start, end, coder, doubt }) => [coder, text.slice(start, end), doubt]),
  );
  expect(coded.sort()).toEqual([
    ['Anna', 'the ninth point', ''],
    ['Anna', 'Дорога остаётся закрытой', ''],
    ['Boris', 'the ninth point', ''],
  ]);

  await visit('/projects');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a project' }).click(),
  ]);
  await chooser.setFiles({ name: 'case.qdpx', mimeType: '', buffer: project });
  await page.getByText('importing it would change nothing').waitFor();
});
