import { expect, it } from 'vitest';
import { makeCodedCase } from '../support/retrieval-case.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const screens = openScreens({
  prepare: async (context) => {
    await makeCodedCase(context);
  },
});

it('narrows to a code near another, and each number leads to its passages', async () => {
  const { page, visit } = screens.open;
  await visit('/passages');
  await page.getByText('8 passages in 3 of 3 documents').waitFor();
  await page.getByRole('button', { name: 'Narrow…' }).click();
  await page.getByRole('combobox', { name: 'Any of these codes' }).fill('control');
  await page.getByRole('option', { name: 'control' }).click();
  await page.getByRole('button', { name: 'Add the condition' }).click();
  await page.getByText('overlapping “control”').waitFor();
  await page.getByText('1 passage in 1 of 3 documents').waitFor();
  expect(page.url()).toContain('near=with');
  await page.keyboard.press('Escape');

  await visit('/passages?view=by-attribute&attribute=year');
  await page
    .getByRole('row', { name: /rail and road/ })
    .getByRole('link', { name: '2' })
    .click();
  await page.getByText('2 passages in 2 of 2 documents').waitFor();
  await page.getByText('year: 2020').waitFor();
  await page.keyboard.press('j');
  await page.locator('li[aria-current="true"]').getByText('All roads in the region').waitFor();

  await visit('/passages?view=co-occurrence&unit=document');
  await page.locator('figure svg a').first().click();
  await page.getByText(/in one document with “/).waitFor();
  await page.getByText(/^\d passages? in/).waitFor();
});

it('takes the passages away as a file', async () => {
  const { page, visit } = screens.open;
  await visit('/passages?coders=Second');
  await page.getByRole('button', { name: 'Take away…' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Word (DOCX)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('passages.docx');
});

it('can be used by everybody, read, counted and drawn', async () => {
  const { page, visit } = screens.open;
  for (const view of ['passages', 'co-occurrence', 'by-attribute', 'over-time']) {
    await visit(`/passages?view=${view}&unit=document`);
    await everybodyCanUse(page, `passages-${view}`);
  }
});
