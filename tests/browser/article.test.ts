import { expect, it } from 'vitest';
import { accessibilityFaults, settle } from '../support/browser.ts';
import { itCanBeUsedByEverybody, openScreens } from '../support/screens.ts';

const PAGE = `Railways after the war

Ewa Kowalska

Introduction

The line along the river was closed for thirty years¹. According to Nikol Pashinyan, “the railway will be opened within a year”². Others called it a ‘corridor’ and did not believe it³.

What followed

The rails were mended in the spring, and the first train ran in the summer of the same year⁴.

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.

2 Ibid.

3 T. De Waal, *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013.

4 Nobody counted the passengers.

Bibliography

Broers L., *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.
`;

const screens = openScreens();

it('shows what a file holds, ties it to its lines, and keeps it when told to', async () => {
  const { page } = screens.open;
  await screens.open.visit('/import');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setInputFiles('input[type=file]', screens.file('railways.txt', PAGE));
  await page.getByRole('button', { name: 'Keep', exact: true }).waitFor();
  expect(await page.getByRole('region', { name: 'What was understood' }).innerText()).toContain(
    'note 2 · ibid · 1 cited',
  );
  await page.getByRole('button', { name: 'Line 7: show what it became' }).click();
  const chosen = page.locator('[data-chosen]').filter({ hasText: 'paragraph' });
  expect(await chosen.innerText()).toContain('According to Nikol Pashinyan');
  await page.getByRole('button', { name: /^note 4/ }).click();
  await page.getByLabel('What this note is').selectOption('mixed');
  await page.getByRole('button', { name: /^note 4 · mixed/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.waitForURL(/\/articles\?article=/);
  await settle(page);
  await page.getByRole('heading', { name: 'Railways after the war' }).waitFor();
  await page.getByRole('button', { name: 'Audit this article' }).click();
  await page.getByRole('link', { name: / open$/u }).click();
  await page.waitForURL(/\/audit\?article=/);
});

it('says in words why a file cannot be read, and takes the next', async () => {
  const { page } = screens.open;
  await screens.open.visit('/import');
  await page.setInputFiles('input[type=file]', screens.file('empty.txt', ''));
  expect(await page.getByRole('alert').innerText()).toContain('empty');
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  screens.open.errors();
});

it('walks through the notes by key, with the state in the address', async () => {
  const { page } = screens.open;
  await screens.open.visit('/articles');
  await page.keyboard.press('n');
  await page.waitForURL(/note=n1/);
  await page.keyboard.press('n');
  await page.waitForURL(/note=n2/);
  const margin = page.getByRole('list', { name: 'Notes' });
  expect(await margin.locator('[data-pinned]').innerText()).toContain('→ Broers, Armenia and');
  await page.keyboard.press('p');
  await page.waitForURL(/note=n1/);
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: 'Detail' }).waitFor({ state: 'detached' });
  await page.keyboard.press('o');
  await page.getByRole('navigation', { name: 'Outline' }).waitFor({ state: 'detached' });
});

it('lights what rests on a source and dims the rest', async () => {
  const { page } = screens.open;
  await screens.open.visit('/articles');
  await page.getByRole('combobox', { name: 'Show what rests on this source' }).click();
  await page.getByRole('option', { name: /Anatomy/ }).click();
  await page.waitForURL(/source=/);
  const lit = await page.locator('[data-lit]').allInnerTexts();
  expect(lit.join(' ')).toContain('The line along the river was closed for thirty years');
  expect(lit.join(' ')).not.toContain('Others called it');
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('lets a person set who speaks, and undo it', async () => {
  const { page } = screens.open;
  await screens.open.visit('/articles');
  await page.locator('[data-quotation=speech]').first().click();
  await page.getByLabel('Who speaks').fill('The Prime Minister');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await page.getByText('set by hand').waitFor();
  await page.keyboard.press('Escape');
  await outline.getByText('The Prime Minister').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await outline.getByText('Nikol Pashinyan').waitFor();
});

it('keeps a field that a person has put right, says so, and undoes it', async () => {
  const { page } = screens.open;
  await screens.open.visit('/articles?note=n3');
  await page.getByRole('button', { name: 'Note 3', exact: true }).click();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane
    .getByRole('navigation', { name: 'Trail' })
    .getByRole('button', { name: 'Note' })
    .click();
  await pane.getByText('Fields as they were read').click();
  await pane.getByLabel('Title', { exact: true }).fill('The Black Garden');
  await pane.getByRole('button', { name: 'Set Title' }).click();
  await pane.getByText('set by hand').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await settle(page);
  await pane.getByText('Fields as they were read').click();
  expect(await pane.getByLabel('Title', { exact: true }).inputValue()).toBe('The Black Garden');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await pane.getByText('set by hand').waitFor({ state: 'detached' });
});

it('pins in the margin where a sheet would cover the text', async () => {
  const { page, visit } = screens.open;
  await page.setViewportSize({ width: 900, height: 900 });
  await visit('/articles');
  await page.locator('[data-note-mark=n3]').click();
  await page.locator('[data-note=n3][data-pinned]').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.locator('[data-note-mark=n3]').click();
  await page.getByRole('dialog', { name: 'Detail' }).getByText('What this note is').waitFor();
});

it('opens the outline over the text where there is no room beside it', async () => {
  const { page, visit } = screens.open;
  await page.setViewportSize({ width: 900, height: 900 });
  await visit('/articles');
  await page.keyboard.press('o');
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await outline.getByRole('button', { name: 'Introduction' }).click();
  await outline.waitFor({ state: 'detached' });
});

itCanBeUsedByEverybody(screens, ['/articles', '/articles?note=n3', '/import']);
