/** What `npm start` shows: the reference case, on the built program. */
import { expect, it } from 'vitest';
import { itCanBeUsedByEverybody, openScreens } from '../support/screens.ts';

const screens = openScreens({ folder: 'cases/karabakh' });

it('counts what the case holds, with years that do not overlap', async () => {
  const { page, visit } = screens.open;
  await visit('/');
  const link = (name: RegExp) => page.locator('#work').getByRole('link', { name });
  expect(await link(/^\d{3} sources$/u).getAttribute('href')).toBe('/sources');
  expect(await link(/^\d{3} observations$/u).getAttribute('href')).toBe('/chronology');
  const figure = page.getByRole('figure').filter({ hasText: 'sources by year of publication' });
  const years = figure.locator('svg').getByText(/^(?:19|20)\d\d$/u);
  const boxes = await Promise.all((await years.all()).map((year) => year.boundingBox()));
  const labels = boxes.flatMap((box) => (box ? [box] : [])).sort((a, b) => a.x - b.x);
  expect(labels.length).toBeGreaterThan(4);
  for (const [at, { x }] of labels.entries()) {
    const before = labels[at - 1];
    if (before) expect(before.x + before.width).toBeLessThan(x);
  }
});

it('shows of an observation where it was read, and of a source what it was called before', async () => {
  const { page, visit } = screens.open;
  await visit('/chronology?detail=observation:obs_putin-status');
  await page.getByText(/^as reported by .*, note 41$/u).waitFor();
  await page.getByText('(President, Russia)').waitFor();
  await page.getByRole('button', { name: /^Otvety na voprosy SMI/u }).click();
  const before = page.locator('section').filter({ hasText: 'Known before as' });
  await before.getByText('2020-10-17').first().waitFor();
  await before.getByText('Otveti na voprosy SMI').waitFor();
});

itCanBeUsedByEverybody(screens, ['/', '/sources?detail=source:kremlin-otvety-2020-11-17']);
