/** From anything to what it rests on, and back. */
import { expect, it } from 'vitest';
import { accessibilityFaults } from '../support/browser.ts';
import { openScreens } from '../support/screens.ts';

const ARTICLE = `Railways after the war

Ewa Kowalska

Introduction

The line along the river was closed for thirty years¹. In the the spring it was still closed².

What followed

The first train ran in the summer³.

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.

2 T. De Waal, *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013.

3 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019, p. 12.

Bibliography

Broers L., *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.
`;

const screens = openScreens({
  article: { fileName: 'railways.txt', bytes: Buffer.from(ARTICLE) },
  audited: true,
});

it.each([
  ['note 2', /^Note 2: T. De Waal/u, /note=n2/u],
  ['introd', 'Introduction', /at=\d+/u],
  ['broers', /Anatomy of a Rivalry/u, /detail=source/u],
])('goes to “%s” by its name', async (query, label, address) => {
  const { page } = screens.open;
  await screens.open.visit('/articles');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search' }).fill(query);
  await page.getByRole('dialog').getByRole('button', { name: label }).first().click();
  await page.waitForURL(address);
  await page.waitForLoadState('networkidle');
});

it('opens a finding beside its words and leads from it to the place', async () => {
  const { page } = screens.open;
  await screens.open.visit('/articles');
  await page.locator('article [data-finding]', { hasText: 'the the' }).first().click();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane.getByRole('button', { name: /^Accept/u }).waitFor();
  await pane.getByRole('link', { name: /^Text/u }).click();
  await page.waitForURL(/at=\d+/u);
  await pane.getByRole('button', { name: /^Accept/u }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await pane.getByRole('link', { name: 'Show it among the other findings' }).click();
  await page.waitForURL(/\/audit\?.*finding=/u);
});

it('shows what a mark rests on as the style prints it', async () => {
  const { page } = screens.open;
  await screens.open.visit('/articles');
  await page.locator('[data-note-mark=n1]').hover();
  const card = page.getByRole('tooltip');
  await card
    .locator('span', { hasText: /Broers/u })
    .first()
    .waitFor();
  expect(await card.innerText()).toContain('Anatomy of a Rivalry');
});

it('walks from a source to a note that cites it and to its place in the text', async () => {
  const { page } = screens.open;
  await screens.open.visit('/articles?note=n2');
  const entry = page.locator('article p', { hasText: 'Broers L.' });
  await entry.getByRole('button', { name: 'Source' }).click();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await pane.getByRole('link', { name: 'Note 3' }).click();
  await page.waitForURL(/note=n3/u);
  await page.locator('[data-note-mark=n3][data-pinned]').waitFor();
});
