import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/browser.ts';
import { makeRelationsCase } from '../support/relations-case.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const screens = openScreens({ prepare: makeRelationsCase });

async function visit(path: string, open = screens.open) {
  await open.visit(path);
  return open.page;
}

const QUESTION = '/routes?from=plc_yerevan&to=plc_moscow&mode=rail';

describe('routes', () => {
  it('answers a question asked with the keyboard, in any script', async () => {
    const page = await visit('/routes?on=2021-06-01&mode=rail');
    await page.getByLabel('From', { exact: true }).first().fill('ереван');
    await page.getByRole('option', { name: 'Yerevan', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('To', { exact: true }).first().fill('mosc');
    await page.getByRole('option', { name: 'Moscow', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { name: 'On 2021-06-01 a train could not go from Yerevan to Moscow.' })
      .waitFor();
    const barred = page.getByRole('list', { name: 'The barred way' });
    await barred.getByText('closed: The bridge over the Inguri is blown up').waitFor();
    await page.getByRole('img', { name: 'Map of links on 2021-06-01' }).waitFor();
  });

  it('answers for the other days that one moves to, and the address follows', async () => {
    const page = await visit(`${QUESTION}&on=2021-06-01`);
    await page.getByRole('heading', { name: /could not go/ }).waitFor();
    await page.keyboard.press(']');
    await page.getByRole('heading', { name: /^On 2025-10-21 a train could go/ }).waitFor();
    const way = page.getByRole('list', { name: 'The open way' });
    await way.getByText('open with restrictions: Freight only').waitFor();
    await page.keyboard.press('[');
    await page.getByRole('heading', { name: /^On 1992-08-14 a train could not go/ }).waitFor();
    await page.getByLabel('Day').fill('1988-06-01');
    await page.getByRole('heading', { name: /could go .* 2,563 km/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe('1988-06-01');
    await page.getByRole('slider', { name: 'Month' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /^On 1988-07-01/ }).waitFor();
  });

  it('opens a link with everything that was recorded of it, and its states', async () => {
    const page = await visit(`${QUESTION}&on=2021-06-01`);
    const table = page.getByRole('region', { name: 'Table of links' });
    await table.getByRole('button', { name: 'Tbilisi–Baku' }).click();
    await page.getByText('Closed to traffic from or to Armenia.').waitFor();
    const pane = page.getByRole('complementary');
    await pane.getByRole('button', { name: 'Azerbaijan' }).first().click();
    await page.getByRole('heading', { name: 'Azerbaijan' }).waitFor();
  });

  it('gives its table as CSV and its map as a picture', async () => {
    const page = await visit(`${QUESTION}&on=2021-06-01`);
    await page.getByRole('img', { name: /^Map/ }).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV: links' }).click(),
    ]);
    await saved.saveAs(screens.file('links.csv'));
    expect(readFileSync(screens.file('links.csv'), 'utf8')).toContain(
      'Tbilisi–Sochi,Tbilisi,Sochi,rail,569,closed,no,Russia,"Georgia, Russia"',
    );
    await page.getByRole('button', { name: /^Save: / }).click();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Picture (SVG)' }).click(),
    ]);
    await picture.saveAs(screens.file('map.svg'));
    expect(readFileSync(screens.file('map.svg'), 'utf8')).toContain('>Tbilisi</text>');
  });

  it('says what to do in a case without places', async () => {
    const page = await visit('/routes', await screens.empty());
    await page.getByRole('heading', { name: 'No places and links yet' }).waitFor();
  });

  it('takes down a place and a link to it, and each can be undone', async () => {
    const page = await visit('/routes?on=2021-06-01');
    const pane = page.getByRole('complementary', { name: 'Detail' });
    const choose = async (label: string, words: string, option: string): Promise<void> => {
      await pane.getByRole('combobox', { name: label, exact: true }).fill(words);
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    await page.getByRole('button', { name: 'New link' }).waitFor();
    await page.keyboard.press('n');
    await pane.getByLabel('Controlled by').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Leave it' }).click();
    await page.keyboard.press('N');
    await pane.getByLabel('Name on the map').fill('Gyumri');
    await pane.getByLabel('North, degrees').fill('40.79');
    await pane.getByLabel('East, degrees').fill('243');
    await choose('Lies in the territory of', 'arm', 'Armenia');
    await page.keyboard.press('Control+Enter');
    await pane.getByText('Degrees between −180 and 180').waitFor();
    await pane.getByLabel('East, degrees').fill('43,85');
    await page.keyboard.press('Control+Enter');
    await pane.getByText('40.79° N, 43.85° E').waitFor();
    await page.keyboard.press('n');
    await choose('Begins in', 'gyu', 'Gyumri');
    await choose('Ends in', 'tbi', 'Tbilisi');
    await pane.getByLabel('From when to when').fill('1993-04/..');
    await pane.getByLabel('Is', { exact: true }).selectOption('closed');
    await choose('Controlled by', 'geo', 'Georgia');
    await page.keyboard.press('Control+Enter');
    await pane.getByRole('heading', { name: 'Gyumri–Tbilisi' }).waitFor();
    await pane.getByRole('heading', { name: '1993-04/..: closed' }).waitFor();
    const row = page.getByRole('region', { name: 'Table of links' }).getByRole('row');
    await row.filter({ hasText: 'Gyumri–Tbilisi' }).getByText('Armenia, Georgia').waitFor();
    await page.keyboard.press('u');
    await pane.getByText('This link is gone.').waitFor();
    await page.keyboard.press('u');
    const places = page.getByRole('region', { name: 'Table of places' });
    await places.getByText('Gyumri').waitFor({ state: 'detached' });
  });
});

const SHARES = '/figures?of=recipient%3AArmenia&years=2';

describe('figures', () => {
  it('shows the shares of suppliers by period, how concentrated they are, and leaves as CSV', async () => {
    const page = await visit(SHARES);
    const table = page.getByRole('region', { name: 'Table of shares' });
    await table.getByRole('row', { name: /Russia 95 95 %/ }).waitFor();
    await table.getByRole('row', { name: /Georgia 5 5 %/ }).waitFor();
    await page.getByText('largest 0.95, HHI 0.905').waitFor();
    await page.getByText('Shares by supplier of Armenia, each stretch of 2 years').waitFor();
    await page.getByLabel('Last year').fill('2018');
    await table.getByRole('row', { name: /Russia 95 100 %/ }).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV: shares' }).click(),
    ]);
    await saved.saveAs(screens.file('shares.csv'));
    expect(readFileSync(screens.file('shares.csv'), 'utf8')).toContain('Russia,95,100');
  });

  it('sets two vintages side by side', async () => {
    const page = await visit('/figures?view=vintages&of=recipient%3AArmenia');
    await page.getByRole('row', { name: /Georgia 0 5 0 % 5 % 5/ }).waitFor();
  });

  it('holds what is claimed against the series, and leads to the observation', async () => {
    const page = await visit('/figures?view=claims');
    const table = page.getByRole('region', { name: 'Table of figures' });
    await table.getByRole('row', { name: /95 per cent .* right/ }).waitFor();
    await table.getByRole('row', { name: /70 per cent .* wrong 95/ }).waitFor();
    await page.getByText('wrong 1', { exact: true }).click();
    await expect.poll(() => table.getByRole('row').count()).toBe(2);
    await table.getByRole('button', { name: '70 per cent of Armenian imports' }).click();
    await page.getByRole('heading', { name: '70 per cent of Armenian imports' }).waitFor();
  });

  it('takes a file of numbers into a case that has none', async () => {
    const page = await visit('/figures', await screens.empty());
    await page.getByRole('heading', { name: 'No series of numbers yet' }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Import a file of numbers' }).click(),
    ]);
    const buffer = Buffer.from('when;volume;from;colour\n2020;3;Russia;a\n2020;1;Georgia;b\n');
    await chooser.setFiles({ name: 'gas.csv', mimeType: 'text/csv', buffer });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Choose the column that holds the date.').waitFor();
    const choose = async (label: string, option: string): Promise<void> => {
      await dialog.getByRole('combobox', { name: label, exact: true }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    await choose('What “when” holds', 'Date or year');
    await choose('What “volume” holds', 'Number');
    await choose('What “from” holds', 'Supplier, exporter');
    await choose('Columns that are left out', 'colour');
    await dialog.getByText('2 numbers, 2020, told apart by supplier.').waitFor();
    await dialog.getByLabel('Licence').fill('CC BY 4.0');
    await dialog.getByLabel('Unit').fill('million m³');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Take in the numbers' }).click();
    await page.getByRole('row', { name: /Russia 3 75 %/ }).waitFor();
    await page.getByRole('button', { name: 'Where the numbers come from' }).click();
    const pane = page.getByRole('complementary', { name: 'Detail' });
    await pane.getByRole('heading', { name: 'gas' }).waitFor();
    await page.keyboard.press('u');
    await pane.getByText('This is no longer in the case.').waitFor();
    await page.getByRole('heading', { name: 'No series of numbers yet' }).waitFor();
  });
});

const NUMBERS = '/figures?view=numbers&of=recipient%3AArmenia';

describe('numbers of a series', () => {
  it('are corrected in their cells, added and removed, and each can be undone', async () => {
    const page = await visit(NUMBERS);
    const pane = page.getByRole('complementary', { name: 'Detail' });
    const table = page.getByRole('region', { name: 'Table of numbers' });
    const value = (words: string | RegExp) => table.getByRole('button', { name: words });
    await value(/^2016, Russia, Armenia: 60\./).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await table.getByLabel('Value of 2017, Russia, Armenia').fill('many');
    await page.keyboard.press('Enter');
    await table.getByText('A number, such as 39.82.').waitFor();
    await page.keyboard.press('Escape');
    await value(/^2017, Russia, Armenia: 20\./).waitFor();
    await page.keyboard.press('Enter');
    await table.getByLabel('Value of 2017, Russia, Armenia').fill('21,5');
    await page.keyboard.press('Enter');
    await value(/^2017, Russia, Armenia: 21\.5\./).waitFor();
    await page.keyboard.press('u');
    await value(/^2017, Russia, Armenia: 20\./).waitFor();
    await page.keyboard.press('n');
    await pane.getByLabel('Date or year').fill('2021');
    expect(await pane.getByLabel('recipient').inputValue()).toBe('Armenia');
    await pane.getByLabel('Number, in TIV million').fill('4');
    await page.keyboard.press('Control+Enter');
    await pane.getByText('Of which supplier it is.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await pane.getByLabel('supplier').fill('France');
    await page.keyboard.press('Control+Enter');
    await value(/^2021, France, Armenia: 4\./).waitFor();
    await table.getByRole('button', { name: '2021', exact: true }).click();
    await pane.getByRole('button', { name: 'Remove' }).click();
    await value(/^2021, France/).waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await value(/^2021, France, Armenia: 4\./).waitFor();
    await page.keyboard.press('u');
    await value(/^2021, France/).waitFor({ state: 'detached' });
  });

  it('stand in a series that is edited, and removed only when nothing is had from it', async () => {
    const page = await visit(NUMBERS);
    const pane = page.getByRole('complementary', { name: 'Detail' });
    const open = () => page.getByRole('button', { name: /^What the series is/ }).click();
    await open();
    await pane.getByRole('button', { name: '95 per cent of Armenian imports' }).waitFor();
    expect(await pane.getByRole('button', { name: 'Remove' }).isDisabled()).toBe(true);
    await page.keyboard.press('e');
    await pane.getByLabel('Unit').fill(' ');
    await page.keyboard.press('Control+Enter');
    await pane.getByText('What the numbers count in: million US$.').waitFor();
    await pane.getByLabel('Unit').fill('million');
    await pane.getByLabel('Note').fill('Typed twice.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await pane.getByText('Typed twice.').waitFor();
    await page.getByRole('heading', { name: 'Numbers, in million' }).waitFor();
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: 'Numbers, in TIV million' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Series', exact: true }).click();
    await page.getByRole('option', { name: /as they were/ }).click();
    await open();
    await pane.getByRole('heading', { name: 'Arms transfers, as they were' }).waitFor();
    await pane.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => pane.count()).toBe(0);
    const series = page.getByRole('combobox', { name: 'Series', exact: true });
    await expect.poll(() => series.inputValue()).toBe('Arms transfers (2026-03)');
    await page.keyboard.press('u');
    await expect.poll(() => series.inputValue()).toContain('as they were');
  });
});

describe('agreements', () => {
  it('says on a day what is in force, what is due next and what has lapsed', async () => {
    const page = await visit('/agreements?on=2025-05-11');
    const all = page.getByRole('region', { name: 'Table of agreements' });
    await all
      .getByRole('row', { name: /Statement of 10 November 2020 .* in force 2025-11-10/ })
      .waitFor();
    const due = page.getByRole('region', { name: 'Table of due' });
    await due.getByRole('row', { name: /2025-11-10 end of the term .* in 183 days/ }).waitFor();
    const lapsed = page.getByRole('region', { name: 'Table of lapsed' });
    await lapsed
      .getByRole('row', { name: /2025-05-10 last day for notice .* 1 day ago/ })
      .waitFor();
    await page.getByLabel('Day').fill('2025-05-09');
    await due.getByRole('row', { name: /2025-05-10 last day for notice .* in 1 day/ }).waitFor();
    await all.getByRole('button', { name: 'Statement of 10 November 2020' }).click();
    await page.getByText('Notice for the end of this term can still be given.').waitFor();
    await page.getByText(/5 years from entry into force, then prolonged by 5 years/).waitFor();
  });

  it('shows who kept what, and each rating opens what it rests on', async () => {
    const page = await visit('/agreements?on=2021-01-01&agreement=agr_1');
    const kept = page.getByRole('button', { name: '3, full: provision 1, Armenia, 2020' });
    await kept.waitFor();
    await page.getByRole('button', { name: /breached: provision 1, Azerbaijan, 2020/ }).click();
    await page.getByRole('button', { name: '2020-12-12: A convoy is stopped' }).click();
    await page.getByRole('heading', { name: 'A convoy is stopped' }).waitFor();
  });

  it('takes one down, takes it apart and rates it, and each step can be undone', async () => {
    const page = await visit('/agreements?on=2021-01-01');
    const pane = page.getByRole('complementary', { name: 'Detail' });
    const choose = async (label: string, words: string, option: string | RegExp): Promise<void> => {
      await pane.getByRole('combobox', { name: label, exact: true }).fill(words);
      await page.getByRole('option', { name: option }).click();
    };
    await page.getByRole('button', { name: 'New agreement' }).waitFor();
    await page.keyboard.press('n');
    await pane.getByLabel('Title').fill('Treaty on transit');
    await page.keyboard.press('Control+Enter');
    await pane.getByText('At least two parties.').waitFor();
    await pane.getByLabel('Signed').fill('2020-11-10');
    await choose('Parties', 'հայ', 'Armenia');
    await choose('Parties', 'geor', 'Georgia');
    await pane.getByLabel('It binds for a term').check();
    await pane.getByLabel('For', { exact: true }).fill('5 years');
    await pane.getByLabel('Notice before').fill('6 months');
    await pane.getByLabel('Runs from').selectOption('signature');
    await pane
      .getByRole('row', { name: /first 2025-05-10.*184 days before.*2025-11-10/ })
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Treaty on transit' }).waitFor();
    await page.getByText('n begins the first one').waitFor();
    await page.keyboard.press('n');
    await pane.getByLabel('The words of the clause').fill('Trains pass.');
    await choose('Who owes it', 'arm', 'Armenia');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Rate provision 1, Armenia, another year' }).click();
    await pane.getByLabel('Year').fill('2020');
    await pane.getByRole('radio', { name: '? disputed' }).check();
    await pane.getByLabel('What Georgia says').fill('No train has passed.');
    await choose('Rests on', 'convoy', /A convoy is stopped/);
    await page.keyboard.press('Control+Enter');
    await pane.getByText('Georgia says: No train has passed.').waitFor();
    await page.getByRole('button', { name: '?, disputed: provision 1, Armenia, 2020' }).waitFor();
    await page.keyboard.press('u');
    await pane.getByText('This rating is gone.').waitFor();
    await page.keyboard.press('u');
    await page.getByText('n begins the first one').waitFor();
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: 'Treaty on transit' }).waitFor({ state: 'detached' });
  });
});

describe('actors', () => {
  it('finds an actor in any script and says who held which office on a day', async () => {
    const page = await visit('/actors?on=2020-11-10');
    await page.getByLabel('Name in any script').fill('հայաստան');
    const list = page.getByRole('region', { name: 'List of actors' });
    await list.getByRole('button', { name: /^Armenia/ }).click();
    await page.getByRole('article', { name: 'Armenia' }).waitFor();
    await page.getByText('Officers: Prime Minister, ').waitFor();
    await page.getByRole('button', { name: 'Statement of 10 November 2020' }).waitFor();
    await page.getByLabel('Day').fill('2001-01-01');
    await page.getByText('No office and no membership is recorded for this day.').waitFor();
  });

  it('adds an actor, edits it, merges it into another, and takes that back', async () => {
    const page = await visit('/actors');
    await page.getByRole('button', { name: 'New actor' }).click();
    await page.getByLabel('Name on the screens').fill('Iran');
    await page.getByRole('button', { name: 'Fill in a state' }).click();
    await expect.poll(() => page.getByLabel('ISO, three letters').inputValue()).toBe('IRN');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('article', { name: 'Iran' }).waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: 'Another name' }).click();
    await page
      .getByRole('textbox', { name: /^Name \d/ })
      .last()
      .fill('Islamic Republic of Iran');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Islamic Republic of Iran').waitFor();
    await page.getByRole('button', { name: 'Merge…' }).click();
    await page.getByLabel('The other record of the same actor').first().fill('geor');
    await page.getByRole('option', { name: /Georgia/ }).click();
    await page.getByText(/places that name Georgia will name Iran/).waitFor();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    const list = page.getByRole('region', { name: 'List of actors' });
    await expect.poll(() => list.getByRole('button', { name: /^Georgia/ }).count()).toBe(0);
    await page.keyboard.press('u');
    await list.getByRole('button', { name: /^Georgia/ }).waitFor();
  });
});

const NETWORK = '/relations?on=2020-12-20&days=30';

describe('relations', () => {
  it('shows who is tied to whom on a day, and each tie leads to its observations', async () => {
    const page = await visit(NETWORK);
    await page.getByRole('img', { name: 'Network of actors on 2020-12-20' }).waitFor();
    await page.getByText('6 ties between 4 actors on 2020-12-20').waitFor();
    await page.getByRole('button', { name: 'Azerbaijan → Armenia, event' }).click();
    await page.getByRole('button', { name: 'A convoy is stopped' }).click();
    await page.getByRole('heading', { name: 'A convoy is stopped' }).waitFor();
    expect(new URL(page.url()).searchParams.get('detail')).toBe(
      'tie:event~act_azerbaijan~act_armenia,observation:obs_convoy',
    );
  });

  it('moves through time and leaves out kinds of ties', async () => {
    const page = await visit(NETWORK);
    await page.getByText('agreement 1', { exact: true }).click();
    await page.getByText('5 ties between 4 actors on 2020-12-20').waitFor();
    await page.getByRole('slider', { name: 'Month' }).focus();
    await page.keyboard.press('ArrowRight');
    await page
      .getByText(/on 2021-01-01/)
      .first()
      .waitFor();
    await page.getByLabel('Day').fill('2010-01-01');
    await page.getByRole('heading', { name: 'No tie on 2010-01-01' }).waitFor();
  });
});

const PATHS = [
  `${QUESTION}&on=2025-12-01`,
  SHARES,
  '/figures?view=vintages',
  '/figures?view=claims',
  NUMBERS,
  NETWORK,
  '/actors',
  '/actors?actor=act_armenia&on=2020-11-10',
  '/agreements?on=2025-05-11',
  '/agreements?on=2021-01-01&agreement=agr_1',
];

it.each(PATHS)('can be used by everybody: %s', async (path) => {
  const page = await visit(path);
  await everybodyCanUse(page, path.replaceAll(/\W+/g, '-').replace(/^-/, ''));
});
