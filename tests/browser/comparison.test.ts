import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeComparedCase } from '../support/compared-case.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const screens = openScreens({
  prepare: async (context) => {
    await makeComparedCase(context);
  },
});

const cell = (page: Page, name: RegExp) => page.getByRole('button', { name });
const judgement = (page: Page) =>
  page.getByRole('region', { name: 'Armenia' }).getByRole('textbox', { name: 'Judgement' });

it('leads from the grid into a cell, where it is judged, undone, drawn and taken away', async () => {
  const { page, visit } = screens.open;
  await visit('/comparison');
  await cell(page, /Talks, Armenia, The war.*Talks all the time/u).waitFor();
  await everybodyCanUse(page, 'comparison-grid');
  await cell(page, /Talks, Armenia, Before the war/u).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('l');
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'How does Russia speak with the other?' }).waitFor();
  await page
    .getByRole('region', { name: 'Armenia' })
    .getByText('The minister on peacekeepers')
    .waitFor();
  await judgement(page).fill('Talks go on');
  await page.keyboard.press('Control+Enter');
  await page.getByText('3 of 12 cells judged').waitFor();
  await everybodyCanUse(page, 'comparison-cell');

  const armenia = page.getByRole('region', { name: 'Armenia' });
  await armenia.getByRole('button', { name: 'Put in by hand…' }).click();
  await armenia.getByText('Figure', { exact: true }).click();
  await page.keyboard.type('2022 russ armenia');
  await page.getByRole('option', { name: /2022, Russia, Armenia: 25 TIV million/u }).waitFor();
  await everybodyCanUse(page, 'comparison-put-in');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('arms are words too');
  await page.keyboard.press('Enter');
  await armenia.getByText('Put in by hand: arms are words too').waitFor();
  await armenia.getByRole('button', { name: 'Take out: 2022, Russia, Armenia' }).click();
  await armenia.getByText('Figures (1)').waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await armenia.getByText('Figures (1)').waitFor();
  await page.keyboard.press('u');
  await armenia.getByText('Figures (1)').waitFor({ state: 'detached' });

  await judgement(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await cell(page, /After the war.*Talks go on/u).waitFor();
  await page.keyboard.press('u');
  await page.getByText('2 of 12 cells judged').waitFor();

  await visit('/comparison?view=pictures');
  await page.getByRole('img', { name: 'Heat map of the grid' }).waitFor();
  await everybodyCanUse(page, 'comparison-pictures');
  await page.getByText('Change points', { exact: true }).click();
  await page.getByRole('table').getByText('The war ends').first().waitFor();
  await page.getByText('Contrasts', { exact: true }).click();
  await page.getByRole('cell', { name: '-45.00' }).waitFor();
  await everybodyCanUse(page, 'comparison-contrasts');
  await page.getByRole('button', { name: 'Take away…' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV', exact: true }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Arms,Armenia,Azerbaijan');
});

it('says before a code goes which question asks for it, and then shows the question without', async () => {
  const { page, visit } = screens.open;
  await visit('/codebook');
  await page.getByText('talks', { exact: true }).first().click();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: 'Remove “talks”' });
  await dialog.getByText('2 observations will no longer name it').waitFor();
  await dialog
    .getByText('1 comparison with its questions will no longer name it: “Two relations”')
    .waitFor();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('u brings all of it back').waitFor();
  await visit('/comparison');
  await page.getByText('Under no code').waitFor();
  await page.keyboard.press('u');
  await page.getByText('Under no code').waitFor({ state: 'detached' });
});

it('sets up a new comparison of two relations', async () => {
  const { page, visit } = screens.open;
  await visit('/comparison?setUp=new');
  const choose = async (field: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Neighbours');
  await choose('Whose conduct, dyad 1', 'Azerbaijan');
  await choose('Toward whom, dyad 1', 'Armenia');
  await choose('Whose conduct, dyad 2', 'Azerbaijan');
  await choose('Toward whom, dyad 2', 'Russia');
  await page.getByText('Still missing: name or wording of a question.').waitFor();
  await page.getByRole('textbox', { name: 'Name of question 1' }).fill('Force');
  await page.getByRole('textbox', { name: 'Wording of question 1' }).fill('Is force used?');
  await page.getByRole('textbox', { name: 'Scale of question 1' }).fill('0 = no\n1 = yes');
  await everybodyCanUse(page, 'comparison-set-up');
  await page.getByRole('button', { name: 'Save' }).click();
  await cell(page, /Force, Azerbaijan → Armenia, The war/u).waitFor();
  await page.getByText('0 of 6 cells judged').waitFor();
});
