import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addCoding, codingAt } from '../../src/coding/actions.ts';
import { anchorAt } from '../../src/coding/anchoring.ts';
import { addCode } from '../../src/coding/codebook-actions.ts';
import { correctDocument } from '../../src/coding/correct-document.ts';
import { codingToRow } from '../../src/coding/rows.ts';
import { change } from '../../src/db/change.ts';
import type { Context } from '../../src/db/context.ts';
import { readDocument } from '../../src/documents/store.ts';
import { addTexts } from '../../src/search/testing/sample-corpus.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const SPEECH = [
  'The corridor was named first. Nobody asked whose corridor it was, and nobody was told.',
  'Зангезурский коридор обсуждали отдельно. Стороны поняли его по-разному 👋🏽.',
  'השיחה על הדרך לא הסתיימה. הצדדים נפרדו בלי הסכם.',
  'On the road to the lake the two delegations agreed on a date, and on nothing else.',
].join('\n\n');
const SENTENCE = 'The ninth point spoke of a route, and each side read another thing in it. ';
const BOOK = Array.from({ length: 1700 }, (_, at) => `${at}. ${SENTENCE.repeat(8)}`.trim()).join(
  '\n\n',
);
const IN_BOOK = 5000;

const ids = { speech: '', corrected: '', many: '', book: '' };

async function fillBook(test: Context, document: string): Promise<void> {
  const codes: string[] = [];
  for (let at = 0; at < 30; at += 1) codes.push((await addCode(test, { name: `topic ${at}` })).id);
  const { text } = await readDocument(test.db, document);
  const rows = Array.from({ length: IN_BOOK }, (_, number) => {
    const start = Math.floor((number * (BOOK.length - 500)) / IN_BOOK);
    const anchor = anchorAt(BOOK, { start, end: start + 30 + ((number * 37) % 400) });
    if (!anchor) throw new Error('outside');
    const code = codes[number % codes.length] ?? '';
    return codingToRow(codingAt(test, anchor, { code, document, text, coder: 'Reader' }));
  });
  await change(test, 'Fill the book', (door) => door.insertMany('codings', rows));
}

const place = (words: string) => ({
  start: SPEECH.indexOf(words),
  end: SPEECH.indexOf(words) + words.length,
});

async function fillCase(context: Context): Promise<void> {
  const titles = ['A speech', 'B corrected', 'C with many codings'];
  [ids.speech = '', ids.corrected = '', ids.many = '', ids.book = ''] = await addTexts(context, [
    ...titles.map((title) => ({ title, text: SPEECH })),
    { title: 'D book', text: BOOK },
  ]);
  await fillBook(context, ids.book);
  const code = await addCode(context, {
    name: 'Corridor',
    definition: 'A way through a country',
  });
  const road = await addCode(context, { name: 'Дорога' });
  const many = ids.many;
  for (const words of ['The corridor was named first.', 'corridor', 'named first', 'first']) {
    await addCoding(context, { document: many, code: code.id, ...place(words), coder: 'Reader' });
  }
  await addCoding(context, { document: many, code: road.id, ...place('הדרך'), coder: 'Reader' });
  const { text } = await readDocument(context.db, many);
  const anchor = anchorAt(SPEECH, place('обсуждали отдельно'));
  if (!anchor) throw new Error('outside');
  const of = { code: road.id, document: many, text, coder: 'Reader', origin: 'machine' } as const;
  const machine = codingToRow(codingAt(context, anchor, of));
  await change(context, 'Machine', (door) => door.insert('codings', machine));
  const delegations = place('delegations');
  await addCoding(context, { document: many, code: road.id, ...delegations, coder: 'Boris' });
  const placed = { document: ids.corrected, code: code.id, coder: 'Reader' };
  await addCoding(context, { ...placed, ...delegations });
  const missions = SPEECH.replace('delegations', 'missions');
  await correctDocument(context, ids.corrected, missions, 'misread');
}

const screens = openScreens({
  prepare: fillCase,
  begin: async ({ page }) => {
    page.setDefaultTimeout(8000);
    await becomeCoder(page, 'Reader');
  },
});

const becomeCoder = (page: Page, name: string) =>
  page.evaluate(`localStorage.setItem('dragoman-coder', ${JSON.stringify(JSON.stringify(name))})`);
const said = (page: Page, words: string | RegExp) =>
  page.locator('[data-announced]').filter({ hasText: words }).waitFor({ state: 'attached' });
const bars = (page: Page) => page.getByRole('list', { name: 'Codings of this paragraph' });
const coding = (page: Page, name: string | RegExp) =>
  bars(page).getByRole('button', { name, exact: typeof name === 'string' });

it('codes from the keyboard alone: a code, the same again, the words themselves, undo, a memo', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.speech}`);
  await page.keyboard.press('ArrowRight');
  await said(page, 'The');
  await page.keyboard.press('ArrowRight');
  await said(page, 'corridor');
  await page.keyboard.press('c');
  await page.keyboard.type('corrid');
  await page.getByRole('option', { name: 'Corridor', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await said(page, 'Coded “corridor” with Corridor.');
  await coding(page, 'Corridor: corridor').waitFor();

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await said(page, 'first. Nobody');
  await page.keyboard.press('.');
  await coding(page, 'Corridor: first. Nobody').waitFor();

  await page.keyboard.press('Alt+ArrowRight');
  await said(page, /^Nobody asked whose corridor/);
  await page.keyboard.press('i');
  await said(page, /^Coded “Nobody asked/);
  await coding(page, /^Nobody asked whose corridor it was/).waitFor();
  await page.keyboard.press('u');
  await page.getByText(/^Undone: Code a passage with the new code/).waitFor();
  await coding(page, /^Nobody asked whose corridor it was/).waitFor({ state: 'detached' });

  await page.keyboard.press('[');
  await said(page, /^Corridor, by Reader: “first. Nobody”/);
  await page.keyboard.press('m');
  await page.keyboard.type('Whose word is this?');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article', { name: 'Memo by Reader' }).getByText('Whose word').waitFor();
  await page.keyboard.press('x');
  await coding(page, 'Corridor: first. Nobody').waitFor({ state: 'detached' });
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Read', exact: true }).waitFor();
});

it('makes a code of a name that is not there, and folds case and marks when it is', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.speech}?at=${place('Зангезурский').start}-${place('Зангезурский').end}`);
  await page.keyboard.press('c');
  await page.keyboard.type('ДОРО');
  await page.getByRole('option', { name: 'Дорога' }).waitFor();
  await page.keyboard.press('Enter');
  await coding(page, 'Дорога: Зангезурский').waitFor();
  await page.keyboard.press('c');
  await page.keyboard.type('Şuşa');
  await page.getByRole('option', { name: 'Make the code “Şuşa”' }).waitFor();
  await page.keyboard.press('Enter');
  await coding(page, 'Şuşa: Зангезурский').waitFor();
});

it('keeps the second coder blind until he compares', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.many}`);
  await coding(page, 'Corridor: corridor').waitFor();
  expect(await coding(page, /Boris/).count()).toBe(0);
  await page.getByRole('button', { name: 'Coder: Reader' }).click();
  await page.getByRole('menuitem', { name: 'Somebody else…' }).click();
  await page.getByRole('textbox', { name: 'Name of the coder' }).fill('Anna');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Coder: Anna' }).waitFor();
  await page.getByText(/0 coded passages of Anna$/).waitFor();
  expect(await bars(page).count()).toBe(0);
  await page.getByRole('switch', { name: 'Compare coders' }).check();
  await coding(page, 'Corridor (Reader): corridor').waitFor();
  await coding(page, 'Дорога (Boris): delegations').waitFor();
  await page.keyboard.press(']');
  await page.keyboard.press('x');
  await said(page, 'This coding is Reader’s.');
});

it('draws what a machine coded apart from the rest, until it is confirmed', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.many}`);
  const machine = coding(page, 'Дорога, by machine: обсуждали отдельно');
  await machine.click();
  await page.getByText('By machine for Reader, not confirmed').waitFor();
  await page.keyboard.press('y');
  await coding(page, 'Дорога: обсуждали отдельно').waitFor();
  await page.keyboard.press('u');
  await machine.waitFor();
});

it('chooses words with the mouse, on whole characters, and codes them with a click', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.speech}`);
  await page.getByText('On the road to the lake').dblclick({ position: { x: 12, y: 12 } });
  const input = page.getByRole('combobox', { name: 'Code for the chosen words' });
  await input.click();
  await page.keyboard.type('corr');
  await page.getByRole('option', { name: 'Corridor', exact: true }).click();
  await said(page, 'Coded “On” with Corridor.');
});

it('chooses over several paragraphs with the mouse, also when it is let go outside', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.speech}`);
  const from = await page.locator('[data-words]').first().boundingBox();
  const last = await page.locator('[data-words]').last().boundingBox();
  await page.mouse.move((from?.x ?? 0) + 2, (from?.y ?? 0) + 12);
  await page.mouse.down();
  await page.mouse.move((last?.x ?? 0) + 60, (last?.y ?? 0) + 12, { steps: 6 });
  await page.mouse.move(60, (last?.y ?? 0) + 12, { steps: 3 });
  await page.mouse.up();
  await page.locator('[data-chosen]').nth(2).waitFor();
  expect(await page.locator('[data-chosen]').first().textContent()).toMatch(/^The/);
});

it('goes right to left where the paragraph does', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.speech}?at=${place('השיחה').start}-${place('השיחה').end}`);
  await page.locator('p[dir="rtl"]').waitFor();
  await page.getByRole('region', { name: 'Text' }).focus();
  await page.keyboard.press('ArrowLeft');
  await said(page, 'על');
  await page.keyboard.press('ArrowRight');
  await said(page, 'השיחה');
});

it('lists what a corrected text left open, and places it', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.corrected}`);
  const review = page.getByRole('region', { name: 'Codings to review' });
  await review.getByText('delegations').waitFor();
  await review.getByText('missions').waitFor();
  await review.getByRole('button', { name: 'Accept' }).click();
  await coding(page, 'Corridor: missions').waitFor();
  await review.waitFor({ state: 'detached' });
});

it('draws of a book with 5,000 codings only what is in sight, and codes in it', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.book}`);
  await page.getByText('0. The ninth point').first().waitFor();
  expect(await page.locator('[data-index]').count()).toBeLessThan(60);
  const pane = page.locator('[data-text-pane]');
  await pane.evaluate((element) => element.scrollBy(0, 54_000));
  await page.locator('[data-index="0"]').waitFor({ state: 'detached' });
  expect(await page.locator('[data-index]').count()).toBeLessThan(60);
  await page.keyboard.press(']');
  await page.keyboard.press('c');
  await page.keyboard.type('Corridor');
  await page.keyboard.press('Enter');
  await page.locator('[data-announced]', { hasText: 'Corridor' }).waitFor({ state: 'attached' });
});

it('shows its keys in the help', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.many}`);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await help.getByText('Code named by the words themselves').waitFor();
  await page.keyboard.press('Escape');
});

it('can be used by everybody, comparing and coding', async () => {
  const { page, visit } = screens.open;
  await visit(`/read/${ids.many}?compare=yes`);
  await coding(page, 'Corridor: corridor').waitFor();
  await everybodyCanUse(page, 'read');
  await page.getByRole('region', { name: 'Text' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('c');
  await page.keyboard.type('o');
  await everybodyCanUse(page, 'read-bar');
});
