import { expect, it } from 'vitest';
import { dropFiles, settle } from '../support/browser.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const screens = openScreens();

const WORDS = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');

it('takes dropped files, tells what became of each, opens one, and takes all back', async () => {
  const { page, visit } = screens.open;
  await visit('/documents');
  await page.getByRole('heading', { name: 'No documents yet' }).waitFor();
  await dropFiles(page, {
    'ceasefire.md': '# The ceasefire\n\nIt was signed at night.\n\nThe roads stayed closed.',
    'first.txt': `First copy\n\n${WORDS}`,
    'second.txt': `Second copy\n\n${WORDS}`,
    'empty.txt': '   ',
  });
  await page.getByText(/^Imported: 3 stored, 1 left out/).waitFor();
  await page.getByText('empty.txt').waitFor();
  const table = page.getByRole('region', { name: 'Table of documents' });
  await table.getByRole('link', { name: 'The ceasefire' }).waitFor();
  await table
    .getByText(/10 words as|the same text as/i)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Close the report' }).click();
  await page.getByRole('textbox', { name: 'Find in the titles' }).fill('CEASE');
  await page.getByText('1 of 3 documents').waitFor();
  await page.getByRole('textbox', { name: 'Find in the titles' }).blur();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByText('The roads stayed closed.').waitFor();
  expect(page.url()).toContain('document=doc_');
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.getByRole('heading', { name: 'No documents yet' }).waitFor();
});

it('shows a corpus before it is taken, and asks what its columns hold', async () => {
  const { page, visit } = screens.open;
  await visit('/documents');
  const rows =
    'headline,body,published,rubric\nOne,First words.,2020-11-10,A\nTwo,Other words.,2020-11-11,B\nThree,,2020,C\n';
  await dropFiles(page, { 'news.csv': rows });
  const dialog = page.getByRole('dialog');
  await dialog.getByText('4 columns with commas').waitFor();
  expect(await dialog.getByRole('combobox', { name: 'What “body” holds' }).inputValue()).toBe(
    'Text',
  );
  await dialog.getByRole('button', { name: 'Import the corpus' }).click();
  await page.getByText(/^Imported: 2 stored, 1 left out/).waitFor();
  await page.getByText('There is no text in the column “body”.').waitFor();
});

it('corrects a text, and shows what changed', async () => {
  const { page, visit } = screens.open;
  await visit('/documents');
  await page.getByRole('link', { name: 'One' }).click();
  await page.getByRole('button', { name: 'Correct the text…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Text' }).fill('First and better words.');
  await dialog.getByRole('button', { name: 'See what happens to the codings' }).click();
  await dialog.getByText('Nothing is coded in this text.').waitFor();
  await dialog.getByRole('button', { name: 'Keep the corrected text' }).click();
  await page.getByRole('region', { name: 'Text' }).getByText('First and better words.').waitFor();
  await page.getByRole('button', { name: 'What changed' }).click();
  await page.locator('ins', { hasText: 'and better' }).waitFor();
});

it('sets the language of several at once, and links them to sources', async () => {
  const { page, visit } = screens.open;
  await visit('/documents');
  await page.getByRole('link', { name: 'One' }).waitFor();
  await page.getByRole('checkbox', { name: 'Pick all that are shown' }).click();
  await page.getByRole('button', { name: 'Set language…' }).click();
  await page.getByRole('menuitem', { name: 'Turkish' }).click();
  await page.getByRole('cell', { name: 'Turkish' }).first().waitFor();
  await page.getByRole('button', { name: 'Propose sources…' }).click();
  await page.getByRole('button', { name: 'Accept all' }).click();
  await page.getByText('All of these documents have a source.').waitFor();
});

it('can be used by everybody: the list and one document', async () => {
  const { page, visit } = screens.open;
  await visit('/documents');
  await everybodyCanUse(page, 'documents');
  await page.getByRole('link', { name: 'One' }).click();
  await settle(page);
  await everybodyCanUse(page, 'document');
});
