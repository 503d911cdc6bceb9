import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { itCanBeUsedByEverybody, openScreens } from '../support/screens.ts';

const SAMPLE = join(import.meta.dirname, '../../cases/sample/transport-routes.md');

const screens = openScreens({
  article: { fileName: 'transport-routes.md', bytes: readFileSync(SAMPLE) },
});

it('narrows by sphere, opens a source with the keyboard, and keeps it all in the address', async () => {
  const { page } = screens.open;
  await screens.open.visit('/sources');
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
  const { page } = screens.open;
  await screens.open.visit('/sources?sphere=russian');
  await page.getByRole('checkbox', { name: 'Pick all that are shown' }).check();
  await page.getByRole('button', { name: 'Set sphere…' }).click();
  await page.getByRole('menuitem', { name: 'Turkish' }).click();
  await page.getByText(/^0 of \d+ sources$/).waitFor();
  await page.keyboard.press('u');
  await page.getByText(/^Undone: Set sphere of/).waitFor();
  await page.getByText(/^[1-9]\d* of \d+ sources$/).waitFor();
});

it('asks for the question and keeps it, and leads from a bar to its sources', async () => {
  const { page, visit } = screens.open;
  await visit('/');
  await page.getByText('What does this study ask?').click();
  await page.getByRole('textbox', { name: 'Question' }).fill('Who controls the routes?');
  await page.getByRole('button', { name: 'Save the question' }).click();
  await page.getByText('Who controls the routes?').waitFor();
  await page.locator('figure svg a').first().click();
  await page.waitForURL(/\/sources\?year=\d+/);
});

itCanBeUsedByEverybody(screens, [
  '/',
  '/sources',
  '/sources?columns=author,outlet,issued,sphere,class,citations,language,listed,original,accessed,url',
]);
