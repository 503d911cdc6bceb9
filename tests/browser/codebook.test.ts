import { expect, it } from 'vitest';
import { addCoding } from '../../src/coding/actions.ts';
import { addCode } from '../../src/coding/codebook-actions.ts';
import { addTexts } from '../../src/search/testing/sample-corpus.ts';
import { accessibilityFaults } from '../support/browser.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const TEXT =
  'The corridor was named in the first statement. A route may be a corridor to one side only.\n\nЗангезурский коридор обсуждали и осенью. The railway was closed.';

const screens = openScreens({
  prepare: async (context) => {
    const [document = ''] = await addTexts(context, [{ text: TEXT }]);
    const routes = await addCode(context, { name: 'Routes', codable: false });
    const corridor = await addCode(context, {
      name: 'corridor',
      parent: routes.id,
      definition: 'A way through the land of another state, named as such',
    });
    await addCode(context, { name: 'railway', parent: routes.id });
    await addCode(context, { name: 'Talks', definition: 'Meetings of the parties' });
    await addCoding(context, { document, code: corridor.id, start: 4, end: 12 });
  },
  begin: ({ visit }) => visit('/codebook'),
});

const rows = async (): Promise<string[]> =>
  screens.open.page
    .getByRole('treeitem')
    .evaluateAll((items) =>
      items.map(
        (item) => `${item.getAttribute('aria-level')} ${item.querySelector('b')?.innerText}`,
      ),
    );
const until = (wanted: string[]): Promise<void> =>
  expect.poll(rows, { timeout: 5000 }).toEqual(wanted);

it('is worked with from the keyboard: walk, fold, move, add, edit, remove and undo', async () => {
  const { page } = screens.open;
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
  const { page } = screens.open;
  await page
    .getByRole('treeitem', { name: /^.*railway/ })
    .dragTo(page.getByRole('treeitem', { name: /Talks/ }));
  await until(['1 Routes', '2 corridor', '1 Talks', '2 railway']);
  await page.keyboard.press('u');
  await until(['1 Routes', '2 corridor', '2 railway', '1 Talks']);
});

it('says what a merge will do, and takes a codebook in after showing it', async () => {
  const { page } = screens.open;
  await page.getByRole('treeitem', { name: /corridor/ }).click();
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.getByRole('combobox', { name: 'Into' }).click();
  await page.getByRole('option', { name: 'Talks' }).click();
  await page.getByText('1 passage coded “corridor” will be coded “Talks”.').waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();
  const codes = 'Talks: {definition: Other words}\nRoutes: [road]\n';
  const file = screens.file('more.yaml', codes);
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
  const { page } = screens.open;
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

it('can be used by everybody: the codes, one of them, and automatic coding', async () => {
  const { page, visit } = screens.open;
  await everybodyCanUse(page, 'codebook');
  await page.getByRole('treeitem', { name: /corridor/ }).click();
  await page.getByText('Made as “corridor”').waitFor();
  await everybodyCanUse(page, 'codebook-code');
  await visit('/codebook?automatic=yes');
  await everybodyCanUse(page, 'codebook-automatic');
});
