import { copyFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addCoding, markRead } from '../../src/coding/actions.ts';
import { addCode, editCode } from '../../src/coding/codebook-actions.ts';
import type { Context } from '../../src/db/context.ts';
import { addTexts } from '../../src/search/testing/sample-corpus.ts';
import { openCaseForWriting } from '../../src/shell/open-case.ts';
import { accessibilityFaults } from '../support/browser.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const PARAGRAPHS = [
  'The minister said that the road through the valley would be opened to all.',
  'Nothing was said of the railway, although it had been promised in the spring.',
  'Дорога остаётся закрытой, сказал посол, и переговоры продолжатся.',
  'The bridge was repaired at last, and the villagers could reach the market again.',
];
const TEXT = PARAGRAPHS.join('\n\n');

/** Two coders who agree on the road, and differ on the railway and on the bridge. */
async function fillCase(made: Context): Promise<void> {
  const [document = ''] = await addTexts(made, [{ title: 'Statement', text: TEXT }]);
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
}

/** A copy in which a third person has coded, and in which a definition has other words. */
async function makeCopy(study: string): Promise<void> {
  const file = screens.file('clara.dragoman');
  copyFileSync(study, file);
  const copy = await openCaseForWriting(file, { user: 'Clara' });
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

const screens = openScreens({
  title: 'Roads',
  prepare: fillCase,
  afterwards: makeCopy,
  begin: ({ visit }) => visit('/agreement'),
});

it('shows for each code how far the coders agree, and each number explains itself', async () => {
  const { page } = screens.open;
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
  const { page } = screens.open;
  await page.getByRole('button', { name: 'Unit: passage by passage' }).click();
  await page.getByLabel('letter by letter').check();
  await page.waitForURL(/unit=span/);
  await page.getByRole('columnheader', { name: 'uα', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^cuα of all codes/ }).waitFor();
});

it('leads from a number to the disagreements, which are settled from the keyboard and undone', async () => {
  const { page } = screens.open;
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
  const { page } = screens.open;
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Merge a colleague’s copy…' }).click();
  await (await chosen).setFiles(screens.file('clara.dragoman'));
  const dialog = page.getByRole('dialog', { name: 'clara.dragoman' });
  await dialog.getByText('“Roads” brings 1 new coding by Clara.').waitFor();
  await dialog.getByText('1 of 1 to be decided before anything is written.').waitFor();
  const merge = dialog.getByRole('button', { name: 'Merge', exact: true });
  expect(await merge.isDisabled()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByLabel('Keep the words of this case').check();
  await merge.click();
  await page.getByText('Taken in: 1 coding and 1 reading.').waitFor();
  await page.getByRole('button', { name: 'Coders: Anna, Boris and Clara' }).waitFor();
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Coders: Anna and Boris' }).waitFor();
});

it('says what to do where only one person has coded', async () => {
  const { page, visit } = await screens.empty();
  await visit('/agreement');
  await page.getByText('Nobody has coded yet').waitFor();
});

it('can be used by everybody', async () => {
  const { page, visit } = screens.open;
  await everybodyCanUse(page, 'agreement-numbers');
  await visit('/agreement?view=places');
  await everybodyCanUse(page, 'agreement-places');
});
