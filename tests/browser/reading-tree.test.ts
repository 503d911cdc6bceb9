/** The reading screen as a screen reader gets it: Chromium's own accessibility tree. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addCoding } from '../../src/coding/actions.ts';
import { runAutomatic } from '../../src/coding/auto/automatic.ts';
import { addCode } from '../../src/coding/codebook-actions.ts';
import { importDocuments } from '../../src/documents/import-documents.ts';
import { layOutPlain } from '../../src/documents/lay-out.ts';
import {
  type AxNode,
  accessibilityTree,
  everyAx,
  ofRole,
  wordsIn,
} from '../support/accessibility-tree.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const BLOCKS = [
  'On the railway',
  'The railway was promised to both sides.',
  'Nobody spoke of the border guards.',
  'השיחה על הדרך לא הסתיימה.',
  'The railway is closed.',
];
const TEXT = BLOCKS.join('\n\n');
const documents: string[] = [];

const screens = openScreens({
  prepare: async (context) => {
    const plain = layOutPlain(TEXT);
    const [head, ...others] = plain.blocks;
    const layout = {
      ...plain,
      blocks: [...(head ? [{ ...head, kind: 'heading' as const, level: 1 }] : []), ...others],
      pages: [
        { number: 1, start: 0 },
        { number: 2, start: TEXT.indexOf('Nobody') },
      ],
    };
    const draft = (title: string, text: string) => ({
      fileName: `${title}.txt`,
      format: 'text' as const,
      original: null,
      text,
      layout: text === TEXT ? layout : layOutPlain(text),
      stated: { title, authors: [] },
      attributes: {},
      dropped: [],
      warnings: [],
    });
    await importDocuments(context, [draft('A speech', TEXT), draft('B letter', 'Nothing.')], {
      onStored: (stored) => documents.push(...stored.map(({ id }) => id)),
    });
    const [document = ''] = documents;
    const routes = await addCode(context, { name: 'Routes', codable: false });
    const railway = await addCode(context, { name: 'railway', parent: routes.id });
    const promise = await addCode(context, { name: 'Promise' });
    const code = async (of: string, words: string, coder: string): Promise<void> => {
      const start = TEXT.indexOf(words);
      await addCoding(context, { document, code: of, start, end: start + words.length, coder });
    };
    await code(promise.id, 'The railway was promised', 'Reader');
    await code(railway.id, 'railway was promised to both', 'Reader');
    await code(railway.id, 'border guards', 'Boris');
    await runAutomatic(context, {
      rule: { kind: 'words', words: ['closed'], code: railway.id },
      scope: {},
      unit: 'match',
      coder: 'Reader',
    });
  },
});

async function read(page: Page, address = ''): Promise<AxNode> {
  const { visit } = screens.open;
  await page.evaluate(`localStorage.setItem('dragoman-coder', '"Reader"')`);
  await visit(`/read/${documents[0]}${address}`);
  await page.getByRole('region', { name: 'Text' }).getByText('Nobody').waitFor();
  return accessibilityTree(page);
}

const only = (nodes: readonly AxNode[]): AxNode => {
  expect(nodes).toHaveLength(1);
  return nodes[0] as AxNode;
};
const textOf = (tree: AxNode): AxNode => only(ofRole(tree, 'region', 'Text'));
const namesOf = (nodes: readonly AxNode[]): string[] => nodes.map(({ name }) => name);
/** Each coded stretch with what is said of it. */
const coded = (tree: AxNode): [string, string][] =>
  ofRole(textOf(tree), 'mark').map((mark) => [wordsIn(mark), mark.description]);

it('has one main part with the document under its title, and no level of headings left out', async () => {
  const tree = await read(screens.open.page);
  expect(tree.name).toContain('Read & code');
  const main = only(ofRole(tree, 'main'));
  const headings = ofRole(main, 'heading');
  const levels = headings.map(({ properties }) => Number(properties.level));
  expect(namesOf(headings.slice(0, 3))).toEqual([
    'Read & code',
    'A speech',
    'page 1, On the railway',
  ]);
  expect(levels.slice(0, 3)).toEqual([1, 2, 3]);
  for (const [at, level] of levels.entries()) {
    expect(level - (levels[at - 1] ?? 0), headings[at]?.name).toBeLessThanOrEqual(1);
  }
  expect(ofRole(tree, 'link', 'Skip to the work')).toHaveLength(1);
});

it('reads the text from its first paragraph to its last, each once, and what is coded in it after it', async () => {
  const text = textOf(await read(screens.open.page));
  const blocks = text.children.filter(({ role }) => role === 'heading' || role === 'paragraph');
  expect(blocks.map((block) => wordsIn(block).replace(/^page \d, /, ''))).toEqual(BLOCKS);
  expect(text.children.map(({ role }) => role)).toEqual([
    ...['heading', 'paragraph', 'list', 'paragraph', 'paragraph', 'paragraph', 'list'],
  ]);
  expect(text.properties.focusable).toBe(true);
  const [first, last] = ofRole(text, 'list', 'Codings of this paragraph');
  expect(namesOf(ofRole(first as AxNode, 'button'))).toEqual([
    'Promise: The railway was promised',
    'railway: railway was promised to both',
  ]);
  expect(namesOf(ofRole(last as AxNode, 'button'))).toEqual(['railway, by machine: closed']);
});

it('says of coded words with which codes, where they overlap, by whom and whether by a machine', async () => {
  const { page } = screens.open;
  expect(coded(await read(page))).toEqual([
    ['The ', 'Coded: Promise'],
    ['railway was promised', 'Coded: Promise; railway'],
    [' to both', 'Coded: railway'],
    ['closed', 'Coded: railway, by machine'],
  ]);
  expect(coded(await read(page, '?compare=yes'))).toContainEqual([
    ...['border guards', 'Coded: railway (Boris)'],
  ]);
});

it('says where in the text one is, before and after one moves', async () => {
  const { page } = screens.open;
  expect(textOf(await read(page)).description).toBe('5 paragraphs');
  await page.getByRole('region', { name: 'Text' }).focus();
  // The browser makes its tree anew a moment after the page has changed.
  const place = expect.poll(async () => textOf(await accessibilityTree(page)).description);
  const said = expect.poll(async () =>
    ofRole(await accessibilityTree(page), 'status').map(wordsIn),
  );
  await page.keyboard.press('ArrowRight');
  await place.toBe('paragraph 1 of 5, page 1');
  // The whole of the paragraph one is in comes before the next.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await place.toBe('paragraph 2 of 5, page 1');
  await said.toContainEqual(expect.stringMatching(/^The railway.* \(paragraph 2 of 5, page 1\)$/));
  await page.keyboard.press('ArrowDown');
  await place.toBe('paragraph 3 of 5, page 2');
  await page.keyboard.press('ArrowLeft');
  await said.toContain('sides (paragraph 2 of 5, page 1)');
  await page.keyboard.press('ArrowLeft');
  await said.toContain('both');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await place.toBe('paragraph 3 of 5, page 2');
  await page.keyboard.press(']');
  await place.toBe('paragraph 5 of 5, page 2');
  await said.toContainEqual(expect.stringMatching(/^railway, by Reader, by machine/));
  const current = page.locator('[data-coding][aria-current="true"]');
  expect(await current.getAttribute('aria-label')).toBe('railway, by machine: closed');
});

it('has the codes as a list in a list with how often each was given here', async () => {
  const tree = await read(screens.open.page);
  const codebook = only(ofRole(tree, 'region', 'Codebook'));
  const list = only(ofRole(codebook, 'list', 'Codes'));
  expect(list.children.map(({ role }) => role)).toEqual(['listitem', 'listitem']);
  const [routes, promise] = list.children;
  expect(wordsIn(routes as AxNode)).toContain('Routes');
  const below = only(ofRole(routes as AxNode, 'list'));
  expect(namesOf(ofRole(below, 'button'))).toEqual(['railway 2 codings here']);
  expect(namesOf(ofRole(promise as AxNode, 'button'))).toEqual(['Promise 1 coding here']);
});

it('has the documents as a list with their places in it, and names the one that is open', async () => {
  const { page } = screens.open;
  const tree = await read(page);
  const list = only(ofRole(tree, 'list', 'Documents to read'));
  expect(ofRole(list, 'link').map(wordsIn)).toEqual(['A speech3 coded', 'B letternothing coded']);
  // Chromium keeps these for the screen reader and does not show them in its tree.
  const places = page.getByRole('list', { name: 'Documents to read' }).getByRole('listitem');
  expect(
    await places.evaluateAll((items) =>
      items.map(
        (item) => `${item.getAttribute('aria-posinset')}/${item.getAttribute('aria-setsize')}`,
      ),
    ),
  ).toEqual(['1/2', '2/2']);
  const open = page.getByRole('navigation', { name: 'Documents' }).locator('[aria-current="page"]');
  expect(await open.textContent()).toContain('A speech');
});

const WANT_A_NAME = ['button', 'link', 'textbox', 'switch', 'combobox', 'checkbox', 'menuitem'];

it.each([1440, 900])('has a name for everything that can be pressed, %i wide', async (width) => {
  const { page } = screens.open;
  await page.setViewportSize({ width, height: 900 });
  const tree = await read(page);
  const pressed = everyAx(tree).filter(({ role }) => WANT_A_NAME.includes(role));
  expect(pressed.length).toBeGreaterThan(20);
  expect(pressed.filter(({ name }) => name.trim() === '')).toEqual([]);
  const regions = everyAx(tree).filter(({ role }) => role === 'region' || role === 'navigation');
  expect(regions.filter(({ name }) => name.trim() === '')).toEqual([]);
  expect(new Set(namesOf(regions)).size).toBe(regions.length);
  expect(textOf(tree).children).toHaveLength(7);
});

it('can be used by everybody with a coding chosen', async () => {
  const { page } = screens.open;
  await read(page);
  await page.getByRole('region', { name: 'Text' }).focus();
  await page.keyboard.press(']');
  await page.locator('[data-coding][aria-current="true"]').waitFor();
  await everybodyCanUse(page, 'reading');
});
