import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { everybodyCanUse, openScreens } from '../support/screens.ts';
import { makeWeighedCase } from '../support/weighed-case.ts';

const screens = openScreens({
  prepare: (context) => makeWeighedCase({ ...context, close: async () => {} }),
});

it('an expectation is written down, decided by what happened, scored, and open before that was known', async () => {
  const { page, visit } = screens.open;
  await visit('/expectations');
  await page.getByText('Nothing is expected yet').waitFor();
  await page.keyboard.press('n');
  await page.getByLabel('In the author’s words').fill('They will sit down in the end.');
  await page.getByRole('combobox', { name: 'By' }).fill('A columnist');
  await page.getByLabel('Made on').fill('2020-10-01');
  await page.getByLabel('Must have come true by').fill('2019');
  await page.getByRole('combobox', { name: 'Probability that the author gave' }).fill('1.4');
  await page.keyboard.press('Control+Enter');
  await page.getByText('A probability is not above 1').waitFor();
  await page.getByLabel('So that it can be decided').fill('A truce is agreed before 2021.');
  await page.getByRole('combobox', { name: 'Probability that the author gave' }).fill('80 %');
  await page.getByLabel('If nothing changed').selectOption('false');
  const says = (rival: string) => page.getByRole('combobox', { name: `If ${rival}` });
  await says('Departure').fill('1.2');
  await page.keyboard.press('Control+Enter');
  await page.getByText('A probability is not above 1').waitFor();
  await says('Departure').fill('0.2');
  await says('Old obligations').fill('likely');
  await says('Interests first').fill('0.6-0.8');
  await page.keyboard.press('Control+Enter');
  await page.getByText('ended before it was made').waitFor();
  await page.getByLabel('Must have come true by').fill('2020');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Interests first: 0.6-0.8').waitFor();
  // .2 · .2759 + .675 · .1724 + .7 · .5517
  await page.getByText('Together, by what is believed of each: 0.56').waitFor();
  await page.getByRole('button', { name: 'Decide' }).click();

  await page.getByRole('radio', { name: 'came true' }).check();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Nothing says what happened').waitFor();
  await page.getByRole('button', { name: 'Add an observation' }).click();
  await page.getByRole('combobox', { name: 'Observation 1', exact: true }).fill('ceasefire');
  await page.getByRole('option', { name: /Ceasefire agreed/ }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Known on 2020-10-10.').waitFor();
  await page.getByText('Brier score 0.040').first().waitFor();
  const tiles = page.getByLabel('How good they were');
  await tiles.getByText('1 of 1').waitFor();
  expect(await tiles.textContent()).toContain('0 of 1');

  const day = page.getByLabel('As of');
  await day.fill('2020-10-09');
  await page.getByText('as known on 2020-10-09').waitFor();
  await tiles.getByText('0 of 0').waitFor();
  await page.goBack();
  await tiles.getByText('1 of 1').waitFor();

  await page.getByRole('button', { name: 'Open again' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Open again' }).waitFor();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV: expectations' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(saved).toContain('supports: Ceasefire agreed in Moscow');
  await everybodyCanUse(page, 'expectations');
});
