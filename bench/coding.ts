/** The reading screen's API on a text of 1 MB with 5,000 codings. `tsx bench/coding.ts` */
import { performance } from 'node:perf_hooks';
import { codingAt } from '../src/coding/actions.ts';
import { anchorAt } from '../src/coding/anchoring.ts';
import { addCode } from '../src/coding/codebook-actions.ts';
import type { Code } from '../src/coding/model.ts';
import { codingToRow } from '../src/coding/rows.ts';
import { change } from '../src/db/change.ts';
import { importDocuments } from '../src/documents/import-documents.ts';
import { layOutPlain } from '../src/documents/lay-out.ts';
import { readDocument } from '../src/documents/store.ts';
import { createApi } from '../src/server/api.ts';
import { makeTestCase } from '../tests/support/test-case.ts';

const SENTENCE =
  'The corridor was named in the ninth point, and each side read another thing in it. ';
const paragraph = (number: number): string => `Paragraph ${number}. ${SENTENCE.repeat(7)}`.trim();
const TEXT = Array.from({ length: 1700 }, (_, number) => paragraph(number)).join('\n\n');
const CODINGS = 5000;
const ROUNDS = 40;

const context = await makeTestCase();
let document = '';
await importDocuments(
  context,
  [
    {
      fileName: 'book.txt',
      format: 'text',
      original: null,
      text: TEXT,
      layout: layOutPlain(TEXT),
      stated: { authors: [] },
      attributes: {},
      dropped: [],
      warnings: [],
    },
  ],
  { onStored: ([first]) => (document = first?.id ?? '') },
);
const { text } = await readDocument(context.db, document);
const codes: Code[] = [];
for (let at = 0; at < 40; at += 1) codes.push(await addCode(context, { name: `code ${at}` }));
await change(context, 'Fill', (door) =>
  door.insertMany(
    'codings',
    Array.from({ length: CODINGS }, (_, number) => {
      const start = Math.floor((number * (TEXT.length - 400)) / CODINGS);
      const anchor = anchorAt(TEXT, { start, end: start + 20 + (number % 300) });
      const code = codes[number % codes.length]?.id ?? '';
      if (!anchor) throw new Error('outside');
      return codingToRow(codingAt(context, anchor, { code, document, text, coder: 'Tester' }));
    }),
  ),
);

const api = createApi(context);
async function time(name: string, ask: (round: number) => Promise<Response> | Response) {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const response = await ask(round);
    await response.text();
    took.push(performance.now() - began);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
  }
  took.sort((a, b) => a - b);
  const at = (share: number): string => (took[Math.floor(share * ROUNDS)] ?? 0).toFixed(1);
  console.log(`${name.padEnd(22)} median ${at(0.5)} ms, 95 % ${at(0.95)} ms`);
}

const headers = { 'content-type': 'application/json' };
console.log(`${(TEXT.length / 1e6).toFixed(2)} million characters, ${CODINGS} codings`);
await time('the text', () => api.request(`/texts/${text}`));
await time('all codings', () => api.request(`/documents/${document}/codings`));
await time('the reading list', () => api.request('/reading-list'));
await time('add a coding', (round) => {
  const start = 1000 + round * 20_000;
  const body = JSON.stringify({ document, code: codes[0]?.id, start, end: start + 40 });
  return api.request('/codings', { method: 'POST', headers, body });
});
await context.close();
