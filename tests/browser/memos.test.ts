import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addCoding } from '../../src/coding/actions.ts';
import { addCode } from '../../src/coding/codebook-actions.ts';
import { importDocuments } from '../../src/documents/import-documents.ts';
import { layOutPlain } from '../../src/documents/lay-out.ts';
import { everybodyCanUse, openScreens } from '../support/screens.ts';

const TEXT = 'The railway was promised to both sides.\n\nNobody spoke of the guards.';
const at = { document: '', code: '', coding: '' };

const screens = openScreens({
  prepare: async (context) => {
    const draft = {
      fileName: 'speech.txt',
      format: 'text' as const,
      original: null,
      text: TEXT,
      layout: layOutPlain(TEXT),
      stated: { title: 'A speech', authors: [] },
      attributes: {},
      dropped: [],
      warnings: [],
    };
    await importDocuments(context, [draft], {
      onStored: ([first]) => {
        at.document = first?.id ?? '';
      },
    });
    const routes = await addCode(context, { name: 'Routes', codable: false });
    at.code = (await addCode(context, { name: 'railway', parent: routes.id })).id;
    const { document, code } = at;
    at.coding = (await addCoding(context, { document, code, start: 4, end: 11, coder: 'Ada' })).id;
  },
});

const list = (page: Page) => page.getByRole('region', { name: 'List of memos' });
const newMemo = (page: Page) => page.getByRole('textbox', { name: 'New memo' });

async function saved(page: Page, item: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Take away…' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return readFileSync(await download.path());
}

it('is empty at first, says where memos are written, and takes one on the case', async () => {
  const { page, visit } = screens.open;
  await visit('/memos');
  await page.getByRole('heading', { name: 'No memos yet' }).waitFor();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Memo on the case' });
  await dialog.getByRole('textbox', { name: 'Title of the memo' }).fill('Plan');
  await dialog.getByRole('textbox', { name: 'Memo', exact: true }).fill('Ask who promised.');
  await page.keyboard.press('Control+Enter');
  await list(page).getByText('Ask who promised.').waitFor();
  await list(page).getByText('Plan', { exact: true }).waitFor();
  await page.getByText('1 memo', { exact: true }).waitFor();
});

it('finds again what was written beside a code, a document and a passage, and leads there', async () => {
  const { page, visit } = screens.open;
  await visit(`/codebook?detail=code:${at.code}`);
  await newMemo(page).fill('Is a tramway a railway?');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article').getByText('Is a tramway a railway?').waitFor();
  await visit(`/documents?document=${at.document}`);
  await newMemo(page).fill('Not the full speech.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article').getByText('Not the full speech.').waitFor();
  await visit(`/read/${at.document}`);
  await page.getByRole('button', { name: /^Coder: / }).click();
  await page.getByRole('menuitem', { name: 'Ada' }).click();
  await visit(`/read/${at.document}?coding=${at.coding}`);
  await page.getByRole('heading', { name: 'Memos on this coding' }).waitFor();
  await page.keyboard.press('m');
  await page.keyboard.type('By whom?');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article', { name: 'Memo by Ada' }).getByText('By whom?').waitFor();

  await visit('/memos');
  await page.getByText('4 memos', { exact: true }).waitFor();
  await list(page).getByRole('link', { name: 'Routes › railway' }).waitFor();
  await list(page).getByRole('link', { name: 'A speech' }).waitFor();
  await list(page).getByRole('link', { name: '“railway”' }).click();
  await page.waitForURL(/\/read\/doc_.*coding=/);
  await page
    .getByRole('region', { name: 'The coding chosen' })
    .getByText('railway')
    .first()
    .waitFor();

  await visit('/memos?order=about');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.locator('li[aria-current="true"]').getByText('tramway').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/codebook\?.*detail=code/);
});

it('narrows by words, kind and author', async () => {
  const { page, visit } = screens.open;
  await visit('/memos');
  await page.keyboard.press('/');
  await page.keyboard.type('TRAMWAY');
  await page.getByText('1 of 4 memos').waitFor();
  await page.getByRole('button', { name: 'Take away: with “TRAMWAY”' }).click();
  await page.getByRole('combobox', { name: 'Author' }).click();
  await page.getByRole('option', { name: 'Ada' }).click();
  await page.getByText('1 of 4 memos').waitFor();
  expect(new URL(page.url()).searchParams.get('author')).toBe('Ada');
  await page.getByRole('combobox', { name: 'What they are about' }).click();
  await page.getByRole('option', { name: 'Code', exact: true }).click();
  await page.getByRole('heading', { name: 'No memo is like that' }).waitFor();
  await page.getByRole('button', { name: 'Show all' }).last().click();
  await page.getByText('4 memos', { exact: true }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search' }).fill('full speech');
  await page.getByRole('dialog').getByText('Not the full speech.').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('li[aria-current="true"]').getByText('Not the full speech.').waitFor();
});

it('edits and deletes where the memo stands, and brings back what was deleted', async () => {
  const { page, visit } = screens.open;
  await visit('/memos');
  const memo = page.getByRole('article', { name: 'Memo by Ada on railway' });
  await memo.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Title of the memo' }).fill('Passive voice');
  await page.getByRole('textbox', { name: 'Memo', exact: true }).fill('By whom, and when?');
  await page.getByRole('button', { name: 'Keep' }).click();
  await memo.getByText('By whom, and when?').waitFor();
  await memo.getByText('Passive voice').waitFor();
  await memo.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('3 memos', { exact: true }).waitFor();
  await page.keyboard.press('u');
  await memo.getByText('By whom, and when?').waitFor();
});

it('takes those away that are shown, as a table and for Word', async () => {
  const { page, visit } = screens.open;
  await visit('/memos?on=code');
  await list(page).getByText('tramway').waitFor();
  const table = (await saved(page, 'CSV')).toString('utf8');
  expect(table).toContain('code,Routes › railway,,,,Is a tramway a railway?');
  expect(table.trim().split('\r\n')).toHaveLength(2);
  await visit('/memos');
  const word = unzipSync(new Uint8Array(await saved(page, 'Word (DOCX)')));
  expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('Passive voice');
});

it('can be used by everybody, also the memos beside a code, a document and a passage', async () => {
  const { page, visit } = screens.open;
  await visit('/memos');
  await list(page).getByText('tramway').waitFor();
  await page.keyboard.press('j');
  await everybodyCanUse(page, 'memos');
  await visit(`/codebook?detail=code:${at.code}`);
  await page.getByRole('article').getByText('tramway').waitFor();
  await everybodyCanUse(page, 'memos-code');
  await visit(`/documents?document=${at.document}`);
  await page.getByRole('article').getByText('Not the full speech.').first().waitFor();
  await everybodyCanUse(page, 'memos-document');
});
