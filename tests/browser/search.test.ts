import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { everybodyCanUse, itCanBeUsedByEverybody, openScreens } from '../support/screens.ts';

const screens = openScreens();

const ROWS = [
  'headline,body,published',
  'On the roads,Pashinyan spoke of the corridor through Syunik and of open roads.,2020-11-10',
  'О дорогах,"Встреча с Пашиняном прошла в Москве, коридор обсуждали долго.",2020-12-01',
  'Yollar,Paşinyan koridor hakkında konuştu.,2021-01-11',
  'Other,Nobody was named here.,2021-02-01',
].join('\n');

/** Over the room, as a hand would. */
async function dropCorpus(page: Page): Promise<void> {
  // As words, because the types of these tests know no browser.
  const dataTransfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(ROWS)}], 'news.csv'));
    return data;
  })()`);
  const room = page.locator('#work > div').first();
  await room.dispatchEvent('dragover', { dataTransfer });
  await room.dispatchEvent('drop', { dataTransfer });
}

it('says what can be asked, and brings in documents when there are none', async () => {
  const { page, visit } = screens.open;
  await visit('/search');
  await page.getByRole('link', { name: 'Bring in documents' }).click();
  await page.getByRole('heading', { name: 'No documents yet' }).waitFor();
  await dropCorpus(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Import the corpus' }).click();
  await page.getByText(/^Imported: 4 stored/).waitFor();
  await visit('/search');
  await page.getByRole('link', { name: 'Pashinyan' }).click();
  await page.getByText('3 hits', { exact: true }).first().waitFor();
});

it('finds a name of one script in the others, sorts, narrows to a year and opens the place', async () => {
  const { page, visit } = screens.open;
  await visit('/search');
  await page.keyboard.press('/');
  await page.keyboard.type('Пашинян');
  await page.keyboard.press('Enter');
  const lines = page.getByRole('region', { name: 'Concordance' });
  await lines.getByRole('button', { name: 'Paşinyan' }).waitFor();
  await lines.getByRole('button', { name: 'Pashinyan' }).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('Пашинян');
  await lines.getByRole('button', { name: 'Date' }).click();
  await lines.getByRole('button', { name: 'Date' }).click();
  await page.waitForURL(/sort=-date/);
  await page.waitForFunction(
    `document.querySelector('tbody td button')?.textContent === 'Paşinyan'`,
  );
  await page.locator('figure svg a').first().click();
  await page.getByText('2 hits', { exact: true }).first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toContain('date:2020');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.locator('tr[aria-current="true"]').getByText('Пашиняном').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/detail=/);
  await page.locator('a[href^="/read/doc_"]').first().click();
  await page.waitForURL(/\/read\/doc_/);
});

it('says what is wrong with a query, and takes the lines away as CSV', async () => {
  const { page, visit } = screens.open;
  await visit('/search?q=corridor');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('concordance.csv');
  await page.getByText('Passages', { exact: true }).click();
  await page.getByRole('region', { name: 'Passages' }).locator('mark').first().waitFor();
  await visit('/search?q=corridor+%28roads');
  await page.getByRole('alert').waitFor();
  expect(await page.locator('#work mark').textContent()).toBe('(');
  // The refusal itself stands in the console of the browser.
  expect(screens.open.errors()).toHaveLength(1);
});

it('counts hits by what is known of the documents, and narrows the query without writing', async () => {
  const { page, visit } = screens.open;
  await visit('/search?q=Pashinyan&view=counts');
  await page.getByRole('heading', { name: 'Hits per million words by language' }).waitFor();
  expect(await page.locator('figure').last().locator('svg a').count()).toBe(3);
  await page.getByText(/^Spread .* in 3 of 4 documents/).waitFor();
  await page.getByRole('combobox', { name: 'Count by' }).click();
  await page.getByRole('option', { name: 'Document', exact: true }).click();
  await page.waitForURL(/count=document/);
  await page.locator('figure').last().locator('svg text').getByText('On the roads').waitFor();
  await page.getByRole('button', { name: 'Narrow…' }).click();
  await page.getByRole('textbox', { name: 'From' }).fill('2020-12');
  await page.getByRole('button', { name: 'Add to the query' }).click();
  await page.getByText('2 hits', { exact: true }).first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('Pashinyan date:2020-12..');
});

it('codes all hits of a query after a look, marked as a machine’s, and one step takes them back', async () => {
  const { page, visit } = screens.open;
  await visit('/search?q=Pashinyan');
  await page.getByRole('button', { name: 'Code all hits…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Code automatically' });
  expect(await dialog.getByRole('textbox', { name: 'Query' }).inputValue()).toBe('Pashinyan');
  const code = dialog.getByRole('combobox', { name: 'Code', exact: true });
  await code.fill('Leaders');
  await page.getByRole('option', { name: 'Make the code “Leaders”' }).click();
  await expect.poll(() => code.inputValue()).toBe('Leaders');
  await dialog.getByRole('button', { name: 'Look first' }).click();
  await dialog.getByText('3 places in 3 of 4 documents').waitFor();
  await dialog.getByText('Пашиняном').waitFor();
  await everybodyCanUse(page, 'code-all-hits');
  await dialog.getByRole('button', { name: 'Code 3 passages' }).click();
  await dialog.getByText('3 passages coded').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await visit('/passages');
  await page.getByText('3 passages in 3 of 4 documents').waitFor();
  expect(await page.getByText('made by a machine').count()).toBe(3);
  await visit('/codebook?detail=coding-runs:all');
  const run = page.getByRole('region', { name: 'Run Pashinyan' });
  await run.getByText('Search: Pashinyan').waitFor();
  await run.getByText(/^Understood as: .*paşinyan/).waitFor();
  await page.keyboard.press('u');
  await page.getByText('Nothing has been coded automatically yet.').waitFor();
  await visit('/passages');
  await page.getByRole('heading', { name: 'Nothing is coded yet' }).waitFor();
});

it('shows in the dialog where a query goes wrong', async () => {
  const { page, visit } = screens.open;
  await visit('/codebook?automatic=yes');
  const dialog = page.getByRole('dialog', { name: 'Code automatically' });
  await dialog.getByText('Search query', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Query' }).fill('corridor (roads');
  await dialog.getByRole('combobox', { name: 'Code', exact: true }).click();
  await page.getByRole('option', { name: 'Leaders' }).click();
  await dialog.getByRole('button', { name: 'Look first' }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.locator('mark').textContent()).toBe('(');
  expect(screens.open.errors()).toHaveLength(1);
});

itCanBeUsedByEverybody(screens, [
  '/search',
  '/search?q=Pashinyan',
  '/search?q=corridor&view=passages',
  '/search?q=Pashinyan&view=counts&count=document',
  '/search?q=corridor&view=words&by=month',
]);
