import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accessibilityFaults } from '../support/browser.ts';
import { makeObservedCase } from '../support/observed-case.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const screens = openScreens({ prepare: makeObservedCase });

const chronology = async (address = '', scheme: 'light' | 'dark' = 'light') => {
  const open = screens.open;
  await open.page.emulateMedia({ colorScheme: scheme });
  await open.visit(`/chronology${address}`);
  return open;
};

it('shows lanes of dyads, steps through them with keys, and each mark leads to its sources', async () => {
  const { page } = await chronology();
  const timeline = page.getByRole('listbox', { name: /^Timeline/ });
  await timeline
    .getByRole('option', { name: /Ceasefire agreed in Moscow/ })
    .first()
    .waitFor();
  await timeline.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'War begins along the line of contact' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'Ceasefire agreed in Moscow' }).waitFor();
  expect(new URL(page.url()).searchParams.get('detail')).toBe('observation:obs_truce');
  await page.getByText('B2: a usually reliable source, probably true').waitFor();
  await page.getByText('One origin.').waitFor();
  await page.getByRole('button', { name: 'Source src_ru' }).click();
  await page.getByRole('heading', { name: 'Source src_ru' }).waitFor();
});

it('shows a speaker with the office held on the day', async () => {
  const { page } = await chronology('?detail=observation:obs_say');
  await page.getByText('(Minister of Foreign Affairs, Russia)').waitFor();
  await page.getByText('Миротворцы останутся').waitFor();
});

it('mirrors two relations on one axis and narrows by words that can be taken away', async () => {
  const { page } = await chronology();
  await page.getByText('Two relations').click();
  await page.getByLabel('Above the axis').first().waitFor();
  expect(new URL(page.url()).searchParams.get('mirror')).toContain('~');
  await page.getByLabel('Words in the title').fill('ceasefire');
  await page.getByText('whose title has “ceasefire”').waitFor();
  await expect.poll(() => page.getByText(/^1 of 5 observations/).count()).toBe(1);
  await page.getByRole('button', { name: /^Take away: whose title/ }).click();
  await expect.poll(() => page.getByText('All observations').count()).toBe(1);
});

it('zooms with the wheel about the pointer, pans by dragging, and the address follows', async () => {
  const { page } = await chronology('?time=2020-01-01..2022-01-01');
  const box = await page.getByRole('listbox', { name: /^Timeline/ }).boundingBox();
  if (!box) throw new Error('no timeline');
  const [x, y] = [box.x + box.width / 2, box.y + 120];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  const length = (): number => {
    const [from = '', to = ''] = (new URL(page.url()).searchParams.get('time') ?? '').split('..');
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
  };
  await expect.poll(length).toBeLessThan(500);
  const before = page.url();
  await page.mouse.move(x, y + 60);
  await page.mouse.down();
  await page.mouse.move(x - 160, y + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toBe(before);
  expect(length()).toBeLessThan(500);
});

it('gives a picture for a paper, whole by itself and on white', async () => {
  const { page } = await chronology('', 'dark');
  await page.getByRole('button', { name: 'Picture for a paper' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Two relations');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  const path = screens.file('picture.svg');
  await saved.saveAs(path);
  const svg = readFileSync(path, 'utf8');
  expect(svg).toContain('Two relations');
  expect(svg).toMatch(/--ink:\s*#1c1b19/);
  expect(svg).toMatch(/--paper:\s*(#fff|white)/);
});

it('saves the time in sight as a table and for a calendar', async () => {
  const { page } = await chronology('?time=2020-09-01..2020-10-31');
  const saved = async (name: string): Promise<string> => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name }).click(),
    ]);
    const path = screens.file(file.suggestedFilename());
    await file.saveAs(path);
    return readFileSync(path, 'utf8');
  };
  expect((await saved('Table (CSV)')).trim().split('\r\n')).toHaveLength(3);
  const calendar = await saved('Calendar (iCalendar)');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20201010');
});

it('takes down an episode with an attempt to end it, and takes it back', async () => {
  const { page } = await chronology();
  const pane = page.getByRole('complementary', { name: 'Detail' });
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('E');
  await pane.getByRole('button', { name: 'New episode' }).click();
  await pane.getByLabel('Title').fill('Talks on the border');
  await pane.getByLabel('Kind').selectOption('negotiation');
  await pane.getByLabel('From when to when').fill('2020-10-01/2020-10-20');
  await pane.getByRole('button', { name: 'Add an attempt to end it' }).click();
  await pane.getByLabel('What was tried').fill('A truce in Moscow');
  await page.keyboard.press('Control+Enter');
  await pane.getByText('Write the day, the month or the year').waitFor();
  await pane.getByRole('textbox', { name: 'When', exact: true }).fill('2020-10-10');
  await pane.getByLabel('Broken on').fill('2020-10-13');
  await pane.getByRole('combobox', { name: 'Its observation' }).fill('ceasefire');
  const name = '2020-10-10: Ceasefire agreed in Moscow';
  await page.getByRole('option', { name, exact: true }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await pane.getByText('was broken, after 3 days').waitFor();
  await pane.getByRole('button', { name: /Ceasefire agreed in Moscow/ }).waitFor();
  await page.keyboard.press('u');
  await pane.getByText('This episode is gone.').waitFor();
});

it('can be used by everybody', async () => {
  const { page } = await chronology();
  await page.getByRole('option').first().waitFor();
  await everybodyCanUse(page, 'chronology');
});
