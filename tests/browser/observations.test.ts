import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { importArticle } from '../../src/articles/import-article.ts';
import { addCoding } from '../../src/coding/actions.ts';
import { addCode } from '../../src/coding/codebook-actions.ts';
import { change } from '../../src/db/change.ts';
import type { Context } from '../../src/db/context.ts';
import { insertRecord } from '../../src/db/records.ts';
import { addObservation } from '../../src/observations/actions.ts';
import { Agreement, Provision } from '../../src/relations/agreements/model.ts';
import { agreementRecords, provisionRecords } from '../../src/relations/records.ts';
import { addTexts } from '../../src/search/testing/sample-corpus.ts';
import { accessibilityFaults } from '../support/browser.ts';
import { gedFile, plainFile } from '../support/event-files.ts';
import { makeObservedCase, whole } from '../support/observed-case.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const TEXT = 'The road was reopened on that day. The trucks passed in the evening.';
const ARTICLE =
  '# Routes\n\nRail traffic was resumed in May.[^1] More words.\n\n[^1]: A. Author, *A Book on Railways*, Warsaw 2021, p. 12.\n';

const ids = { dated: '', undated: '', article: '' };

async function fillCase(made: Context): Promise<void> {
  await makeObservedCase(made);
  [ids.dated = '', ids.undated = ''] = await addTexts(made, [
    { title: 'A dated report', text: TEXT, date: '2022-09-25' },
    { title: 'B undated leaflet', text: `Leaflet. ${TEXT}` },
  ]);
  const code = await addCode(made, { name: 'Reopening' });
  const at = { code: code.id, coder: 'Reader' };
  await addCoding(made, { ...at, document: ids.dated, start: 35, end: TEXT.length });
  await addCoding(made, { ...at, document: ids.undated, start: 9, end: 43 });
  ids.article = (await importArticle(made, { fileName: 'a.md', bytes: Buffer.from(ARTICLE) })).id;
  await addObservation(made, {
    ...{ id: 'obs_twin', kind: 'event', title: 'Ceasefire is agreed in Moscow' },
    ...{ date: '2020-10-10', locators: [whole('src_am')] },
    parts: [{ actor: 'act_ru', part: 'who' }],
  });
  await change(made, 'Add an agreement', async (door) => {
    const agreement = {
      ...{ id: 'agr_road', title: 'Protocol on the road', kind: 'treaty', signed: '2022-01-10' },
      ...{ inForce: '2022-01-10', parties: ['act_am', 'act_az'], thirdParties: [], term: null },
      legal: { status: 'in-force', since: '2022-01-10', why: '' },
      ...{ document: null, supersedes: [], locators: [], note: '' },
    } as const;
    await insertRecord(door, agreementRecords, Agreement.parse(agreement));
    const provision = {
      ...{ id: 'prv_road', agreement: 'agr_road', number: '1', text: 'The road is open.' },
      ...{ verbatim: true, obligated: ['act_az'], benefiting: ['act_am'], deadline: '' },
      ...{ conditions: '', monitor: null, type: 'continuing', strength: 3, term: null, note: '' },
    };
    await insertRecord(door, provisionRecords, Provision.parse(provision));
  });
}

const screens = openScreens({
  prepare: fillCase,
  begin: async ({ page }) => {
    page.setDefaultTimeout(8000);
    await page.evaluate(`localStorage.setItem('dragoman-coder', '"Reader"')`);
  },
});

const inChronology = async (page: Page, title: string): Promise<void> => {
  await screens.open.visit('/chronology');
  const table = page.getByRole('region', { name: 'Table of observations' });
  await table.getByRole('button', { name: title, exact: true }).waitFor();
};

it('makes a passage coded this moment an observation with one key; corrected, it is in the chronology', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.dated}?at=0-34`);
  await page.keyboard.press('c');
  await page.keyboard.type('Reopening');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'The coding chosen' }).waitFor();
  await page.keyboard.press('o');
  await page.getByRole('heading', { name: 'Edit the observation' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe(
    'The road was reopened on that day.',
  );
  expect(await page.getByLabel('When').inputValue()).toBe('2022-09-25');
  await page.getByText('Read as 25 September 2022.').waitFor();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('The road is reopened');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'The road is reopened' }).waitFor();
  await inChronology(page, 'The road is reopened');
});

it('makes of a coded passage an act that stands in the chronology, under its agreement and in the network', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.dated}?at=35-67`);
  await page.keyboard.press('c');
  await page.keyboard.type('Reopening');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'The coding chosen' }).waitFor();
  await page.keyboard.press('o');
  await page.getByRole('heading', { name: 'Edit the observation' }).waitFor();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Trucks pass the road');
  await page.getByLabel('Kind', { exact: true }).selectOption('act');
  await page.getByRole('combobox', { name: 'Agreement', exact: true }).fill('Protocol');
  await page.getByRole('option', { name: 'Protocol on the road' }).click();
  await page.getByRole('combobox', { name: 'Provision', exact: true }).click();
  await page.getByRole('option', { name: '1 The road is open.' }).click();
  for (const [at, [name, takes]] of [
    ['Azerbaijan', 'who'],
    ['Armenia', 'to'],
  ].entries()) {
    await page.getByRole('button', { name: 'Add an actor' }).click();
    const number = at + 1;
    await page.getByRole('combobox', { name: `Actor ${number}`, exact: true }).fill(name ?? '');
    await page.getByRole('option', { name: name ?? '', exact: true }).click();
    await page.getByLabel(`How actor ${number} takes part`).selectOption(takes ?? '');
  }
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Trucks pass the road' }).waitFor();
  await inChronology(page, 'Trucks pass the road');

  await visit('/agreements?agreement=agr_road&on=2023-01-01');
  const acts = page.getByRole('region', { name: 'Table of acts' });
  const row = acts.getByRole('row', { name: /^2022-09-25 Trucks pass the road kept 1 not yet/ });
  await row.getByRole('button', { name: 'Trucks pass the road' }).click();
  await page.getByRole('heading', { name: 'Trucks pass the road' }).waitFor();

  await visit('/relations?on=2022-09-25');
  await page.getByRole('button', { name: 'Azerbaijan → Armenia, event' }).click();
  await page.getByRole('complementary').getByText('Trucks pass the road').waitFor();
});

it('takes the observation away again with u, and says that it is gone', async () => {
  const { page, visit } = screens.open;
  await visit('/passages');
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.getByRole('heading', { name: 'Edit the observation' }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('This observation is no longer in the case.').waitFor();
});

it('asks for the day where the document has none', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.undated}`);
  await page.keyboard.press(']');
  await page.keyboard.press('o');
  await page.getByRole('heading', { name: 'New observation' }).waitFor();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page
    .getByText('Write the day, the month or the year: 2020-11-10, 2020-11, 2020.')
    .waitFor();
  await page.getByLabel('When').fill('2022-10~');
  await page.getByText('Read as about October 2022.').waitFor();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Leaflet on the road');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('heading', { name: 'Leaflet on the road' }).waitFor();
  await inChronology(page, 'Leaflet on the road');
});

it('begins one with the sentence that calls a note', async () => {
  const { page, visit } = screens.open;
  await visit(`/articles?article=${ids.article}&detail=note:${ids.article}%252Fn1`);
  await page.getByRole('button', { name: /^Observation from this note/ }).waitFor();
  await page.keyboard.press('O');
  await page.getByRole('heading', { name: 'New observation' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe(
    'Rail traffic was resumed in May.',
  );
  await page.getByLabel('When').fill('2021-05');
  await page.keyboard.press('Control+Enter');
  await page.getByText('A Book on Railways').first().waitFor();
  await inChronology(page, 'Rail traffic was resumed in May.');
});

it('writes a statement from the keyboard, refuses at the field, and makes the actor on the way', async () => {
  const { page, visit } = screens.open;
  await visit('/chronology');
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'New observation' }).waitFor();
  await page.keyboard.type('The envoy on the road');
  await page.getByLabel('Kind', { exact: true }).selectOption('statement');
  await page.getByLabel('When').fill('10.11.2021');
  await page.getByLabel('Takes a position on').fill('the road');
  await page.getByText('Write the day, the month or the year').waitFor();
  await page.getByLabel('When').fill('2021-11-10');
  await page.getByRole('button', { name: 'Add an actor' }).click();
  await page.getByRole('combobox', { name: 'Actor 1', exact: true }).fill('The envoy');
  await page.getByRole('option', { name: 'Make “The envoy”, a person' }).click();
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByRole('combobox', { name: 'Source 1', exact: true }).fill('src_ru');
  await page
    .getByRole('option', { name: /src_ru/ })
    .first()
    .click();
  await page.getByLabel('Grade: the source').selectOption('B');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Which position it is.').waitFor();
  await page.getByText('A grade has both: a letter for the source').waitFor();
  await page.getByLabel('which is', { exact: true }).fill('open it');
  await page.getByLabel('Grade: what it says').selectOption('2');
  await page.keyboard.press('Control+Enter');
  await page.getByText('On “the road”: open it.').waitFor();
  await page.getByText('B2: a usually reliable source, probably true').waitFor();
  await page.getByRole('button', { name: 'The envoy', exact: true }).waitFor();
  await inChronology(page, 'The envoy on the road');
});

it('keeps what was typed when the pane is left', async () => {
  const { page, visit } = screens.open;
  await visit('/chronology');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Half a thought');
  await page.getByRole('button', { name: 'Close the detail' }).click();
  await page.keyboard.press('n');
  await page.getByText('What was typed here before is still here.').waitFor();
  expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe(
    'Half a thought',
  );
});

it('joins two observations of one thing, and undo splits them', async () => {
  const { page, visit } = screens.open;
  await visit('/chronology');
  await page.getByRole('button', { name: 'Duplicates' }).click();
  await page.getByRole('button', { name: 'Compare and join' }).click();
  await page.getByRole('radio', { name: 'Ceasefire agreed in Moscow', exact: true }).check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('heading', { name: 'Ceasefire agreed in Moscow' }).waitFor();
  await page.getByText('2 independent origins.').waitFor();
  const rows = page.getByRole('region', { name: 'Table of observations' });
  await rows
    .getByRole('button', { name: 'Ceasefire is agreed in Moscow' })
    .waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await rows.getByRole('button', { name: 'Ceasefire is agreed in Moscow' }).waitFor();
});

it('removes an observation, and undo brings it back', async () => {
  const { page, visit } = screens.open;
  await visit('/chronology?detail=observation:obs_act');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  const rows = page.getByRole('region', { name: 'Table of observations' });
  const row = rows.getByRole('button', { name: 'A convoy is stopped on the road' });
  await row.waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await row.waitFor();
});

it('takes in an event table: looked at first, bad rows named, and then in the chronology', async () => {
  const { page, visit } = screens.open;
  await visit('/chronology');
  const choose = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Event table' }).click();
  await (await choose).setFiles({
    ...{ name: 'GEDEvent_v25_1.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(gedFile()),
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('columnheader', { name: 'where_coordinates' }).waitFor();
  expect(await dialog.getByLabel('Table', { exact: true }).inputValue()).toMatch(/^UCDP/);
  expect(await dialog.getByLabel('Edition').inputValue()).toBe('25.1');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take in the events' }).click();
  await page.getByText('Imported: 3 stored, 1 there already, 3 left out.').waitFor();
  await page.getByText(/There is no day 2020-02-30/).waitFor();
  await page.getByRole('button', { name: 'Close the report' }).click();
  await inChronology(
    page,
    'Violence against civilians: Government of Azerbaijan – Civilians, Hadrut town',
  );
  await page.keyboard.press('u');
  await page.getByText(/^Undone: Import the events of/).waitFor();
});

it('asks for the columns of a table that it does not know', async () => {
  const { page, visit } = screens.open;
  await visit('/chronology');
  const choose = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Event table' }).click();
  await (await choose).setFiles({
    ...{ name: 'calls.csv', mimeType: 'text/csv', buffer: Buffer.from(plainFile()) },
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Choose the column that holds the title.').waitFor();
  await dialog.getByRole('combobox', { name: 'What “what” holds' }).click();
  await page.getByRole('option', { name: 'Title', exact: true }).click();
  await dialog.getByRole('button', { name: 'Take in the events' }).click();
  await page.getByText('Imported: 2 stored, 1 there already, 3 left out.').waitFor();
  await page.keyboard.press('u');
  await page.getByText(/^Undone: Import the events of/).waitFor();
});

it('shows who said how much about what, and each number leads to the statements', async () => {
  const { page, visit } = screens.open;
  await visit('/statements?by=issue');
  await page.getByRole('columnheader', { name: 'peacekeepers' }).waitFor();
  await page.getByRole('button', { name: /^1 of Sergey Lavrov: peacekeepers/ }).click();
  await page.getByRole('heading', { name: '1 statement' }).waitFor();
  await page.getByRole('button', { name: 'The minister on peacekeepers' }).click();
  await page.getByText('(Minister of Foreign Affairs, Russia)').waitFor();
  await page.getByText('By year').click();
  await page.getByRole('columnheader', { name: '2021' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByText('Positions', { exact: true }).click();
  await page.getByRole('heading', { name: 'Sergey Lavrov, on peacekeepers' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('names a contested term, refuses half of one, and shows who said it first', async () => {
  const { page, visit } = screens.open;
  await visit('/statements?view=terms');
  await page.getByRole('button', { name: 'New contested term' }).click();
  await page.getByRole('textbox', { name: 'What it is' }).fill('The soldiers there');
  const words = page.getByRole('textbox', { name: 'Rival words' });
  await words.fill('peacekeepers = миротворцы');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('A contested term has two rival words at least, a line each.').waitFor();
  await words.fill('peacekeepers = миротворцы, peacekeepers\noccupiers = оккупанты');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const row = page.getByRole('row', { name: /^peacekeepers Sergey Lavrov 2021-05-01/ });
  await row.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('No term is contested yet').waitFor();
});

it.each([
  'new-observation:event',
  'new-observation:absence',
  'edit-observation:obs_say',
  'edit-observation:obs_truce',
  'join-observations:obs_truce%2Fobs_twin',
  'observation:obs_truce',
])('can be used by everybody, wide and light, narrow and dark: %s', async (detail) => {
  const { page, visit } = screens.open;
  await visit(`/chronology?detail=${encodeURIComponent(detail)}`);
  await everybodyCanUse(page, `observation-${detail.replace(/\W.*/, '')}`);
});
