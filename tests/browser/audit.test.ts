import { expect, it } from 'vitest';
import { itCanBeUsedByEverybody, openScreens } from '../support/screens.ts';

const ARTICLE = [
  'Roads after the war',
  'Introduction',
  'The army had to left the district, and both of the neighbours noticed it at once.¹ He said: "we shall see what is to come” when he was asked in Yerevan about the roads and the railway lines.²',
  'In the end of May the talks went on in the old building near the station, and the the line stayed closed..',
  '1 J. Kucera, *A talk about roads*, Eurasianet, 4 VI 2021.',
  '2 A. Mejlumyan, *Another talk about roads*, Eurasianet, 5 VI 2021.',
].join('\n\n');

const screens = openScreens({
  article: { fileName: 'roads.txt', bytes: Buffer.from(ARTICLE) },
});

it('is run, read and decided from the keyboard, and each decision can be taken back', async () => {
  const { page } = screens.open;
  await screens.open.visit('/audit');
  await page.getByRole('button', { name: 'Audit this article' }).click();
  const list = page.getByRole('navigation', { name: 'Findings' });
  await list.getByText('A quotation opens with').waitFor();
  const chosen = list.locator('[aria-current="true"]');
  const first = await chosen.innerText();
  await page.keyboard.press('j');
  expect(await chosen.innerText()).not.toBe(first);
  await page.keyboard.press('k');
  expect(await chosen.innerText()).toBe(first);
  await page.keyboard.press('d');
  await page.getByRole('dialog').getByText('House style').waitFor();
  await page.keyboard.press('2');
  await list.getByText('dismissed').waitFor();
  expect(await chosen.innerText()).not.toBe(first);
  await page.keyboard.press('a');
  await list.getByText(', accepted').waitFor();
  await page.keyboard.press('u');
  await list.getByText(', accepted').waitFor({ state: 'detached' });
});

it('keeps its filters in the address', async () => {
  const { page } = screens.open;
  await screens.open.visit('/audit');
  await page.getByRole('button', { name: /^Errors/ }).click();
  await page.waitForURL(/severity=error/);
  await page.getByText('of severity error').waitFor();
  await page.getByRole('button', { name: 'Take away: of severity error' }).click();
  await page.getByText('All findings').waitFor();
});

it('shows what the corrected copy would change', async () => {
  const { page } = screens.open;
  await screens.open.visit('/audit');
  await page.getByRole('navigation', { name: 'Findings' }).getByText('had to left').click();
  await page.keyboard.press('a');
  await page.getByText(', accepted').waitFor();
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Corrected copy' });
  await dialog.getByText('leave', { exact: true }).waitFor();
  await dialog.getByRole('link', { name: 'Save roads.fixed.txt' }).waitFor();
});

itCanBeUsedByEverybody(screens, ['/audit', '/audit?by=place']);
