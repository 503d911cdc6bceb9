import { expect, it } from 'vitest';
import { accessibilityFaults, settle } from '../support/browser.ts';
import { openScreens } from '../support/screens.ts';

const PAGE = `Railways after the war

Ewa Kowalska

Introduction

The line along the river was closed for thirty years¹. Others did not believe it². Nobody knows³.

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.

2 S. Cornell, op. cit., p. 7.

3 Nobody counted the passengers.

Bibliography

Broers L., *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.
`;

const screens = openScreens({
  article: { fileName: 'railways.txt', bytes: Buffer.from(PAGE) },
});

it('corrects an entry of the bibliography, and its source follows', async () => {
  const { page, visit } = screens.open;
  await visit('/articles');
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane.getByText('Fields as they were read').click();
  await pane.getByLabel('Title', { exact: true }).fill('Anatomy of a Rivalry');
  await pane.getByRole('button', { name: 'Set Title' }).click();
  await pane.getByText('set by hand').waitFor();
  await pane.getByText('Printed: Armenia and Azerbaijan: Anatomy of a Rivalry').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await pane.getByRole('button', { name: /^L\. Broers|^Broers/ }).click();
  await pane.getByRole('heading', { name: 'Anatomy of a Rivalry', exact: true }).waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await pane.getByRole('heading', { name: /^Armenia and Azerbaijan/ }).waitFor();
});

it('says which source an open citation means, and undoes it', async () => {
  const { page, visit } = screens.open;
  await visit('/articles');
  await page.getByText('1 place was not understood').waitFor();
  await page.getByRole('button', { name: 'Note 2', exact: true }).first().click();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane.getByRole('combobox', { name: 'It means' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await pane.getByRole('combobox', { name: 'It means' }).click();
  await page.getByRole('option', { name: /Anatomy/ }).click();
  await pane.getByText('This place is settled.').waitFor();
  await page.getByText('1 place was not understood').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('1 place was not understood').waitFor();
});

it('cites a new source at words selected in a note', async () => {
  const { page, visit } = screens.open;
  await visit('/articles');
  await page.locator('[data-note-mark=n3]').click();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  const words = pane.locator('[data-start]');
  await words.selectText();
  await words.dispatchEvent('mouseup');
  const bar = page.getByRole('toolbar', { name: 'What the selected words are' });
  await bar.getByRole('combobox', { name: 'These words cite' }).click();
  await page.getByRole('option', { name: 'A new source …' }).click();
  await bar.getByLabel('Title of the new source').fill('The report on the railways');
  await bar.getByRole('button', { name: 'Make and cite it' }).click();
  await pane.getByRole('button', { name: 'The report on the railways' }).waitFor();
  await page.reload();
  await settle(page);
  await pane.getByRole('button', { name: 'The report on the railways' }).waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await pane.getByText('It cites nothing.').waitFor();
});
