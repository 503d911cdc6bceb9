/** Cases with codings made at random, and what can be told of a case without its ids. */
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { codingAt } from '../../src/coding/actions.ts';
import { anchorAt } from '../../src/coding/anchoring.ts';
import { addCode } from '../../src/coding/codebook-actions.ts';
import { newGuid } from '../../src/coding/guid.ts';
import type { Memo } from '../../src/coding/model.ts';
import { codingToRow, memoToRow, runToRow } from '../../src/coding/rows.ts';
import { change } from '../../src/db/change.ts';
import { readOriginal } from '../../src/db/originals.ts';
import type { DocumentDraft } from '../../src/documents/draft.ts';
import { importDocuments } from '../../src/documents/import-documents.ts';
import { layOutPlain } from '../../src/documents/lay-out.ts';
import { readDocument, readText } from '../../src/documents/store.ts';
import { inTreeOrder, readCodedCase } from '../../src/exchange/project/coded-case.ts';
import { guidOf } from '../../src/exchange/project/foreign-project.ts';
import type { TestCase } from './test-case.ts';

/** Pieces in which offsets go wrong: astral, combining, right to left, joined emoji, markup, line ends. */
const words = fc.constantFrom(
  'Karabakh',
  'Ղարաբաղ',
  'قره‌باغ',
  'שָׁלוֹם',
  'e\u0301te\u0301',
  '𠮷野家',
  '👩‍👩‍👧‍👦',
  '🇦🇲🇦🇿',
  'R&D <b>',
  ']]>',
  '"q"',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '\u00a0',
  '\u200f',
  'ﷺ',
);
const someText = fc
  .array(words, { minLength: 1, maxLength: 30 })
  .map((parts) => `a ${parts.join(' ')} z`);
const wild = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom('\r\n', 'When to use:\n', '\n\nExample:\nx', '\\Example:', '\r'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const name = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => `n${parts.join('')}n`);

export const casePlan = fc.record({
  codes: fc.array(
    fc.record({
      name,
      under: fc.nat(5),
      rules: fc.tuple(wild, wild, wild, wild),
      codable: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  documents: fc.array(
    fc.record({
      text: someText,
      name,
      attributes: fc.dictionary(name, wild, { maxKeys: 3 }),
      original: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  codings: fc.array(
    fc.record({
      document: fc.nat(),
      code: fc.nat(),
      from: fc.nat(),
      to: fc.nat(),
      coder: fc.constantFrom('Ada', 'Բեն', 'O’Neil & "Co"'),
      machine: fc.boolean(),
      review: fc.boolean(),
    }),
    { maxLength: 20 },
  ),
  memos: fc.array(
    fc.record({
      on: fc.constantFrom('case', 'document', 'code', 'coding', 'memo'),
      which: fc.nat(),
      title: wild,
      text: wild,
    }),
    { maxLength: 8 },
  ),
});
export type CasePlan = typeof casePlan extends fc.Arbitrary<infer T> ? T : never;

const draftOf = (
  { text, name: title, attributes, original }: CasePlan['documents'][number],
  at: number,
): DocumentDraft => ({
  fileName: `${at}.html`,
  format: original ? 'html' : 'record',
  original: original
    ? { bytes: new TextEncoder().encode(`<p>${at}${text}`), mediaType: 'text/html' }
    : null,
  text: `${at} ${text}`,
  layout: { ...layOutPlain(`${at} ${text}`), pages: [{ number: 3, start: 0 }] },
  stated: { title, authors: ['Ada'], date: '2020-11-10', url: 'https://example.org/?a=1&b=2' },
  attributes,
  dropped: [{ what: 'image', text: 'a map', count: 2 }],
  warnings: ['w'],
});

export async function buildCase(of: TestCase, made: CasePlan): Promise<void> {
  const codes: string[] = [];
  for (const { name: title, under, rules, codable } of made.codes) {
    const [definition, whenToUse, whenNot, example] = rules;
    const parent = codes[under] ?? null;
    codes.push(
      (await addCode(of, { name: title, parent, definition, whenToUse, whenNot, example, codable }))
        .id,
    );
  }
  const documents: string[] = [];
  await importDocuments(of, made.documents.map(draftOf), {
    onStored: (stored) => documents.push(...stored.map(({ id }) => id)),
  });
  const run = {
    id: 'run_1',
    kind: 'regex' as const,
    query: 'a+ <&>',
    options: { flags: 'u' },
    coder: 'Ada',
    at: of.clock().toISOString(),
    made: 1,
  };
  const codings: string[] = [];
  await change(of, 'build', async (door) => {
    await door.insert('coding_runs', runToRow(run));
    for (const one of made.codings) {
      const document = await readDocument(
        door.db,
        documents[one.document % documents.length] ?? '',
      );
      const { text } = await readText(door.db, document.text);
      const [start, end] = [one.from % text.length, one.to % text.length].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const anchor = anchorAt(text, { start, end: end + 1 });
      if (!anchor) continue;
      const code = codes[one.code % codes.length] ?? '';
      const machine = one.machine ? { origin: 'machine' as const, run: run.id } : {};
      const review = one.review
        ? { state: 'review' as const, doubt: 'The words & were changed.' }
        : {};
      const coding = codingAt(door.context, anchor, {
        document: document.id,
        text: document.text,
        code,
        coder: one.coder,
        ...machine,
        ...review,
      });
      const twin = await door.db
        .selectFrom('codings')
        .select('id')
        .where('document', '=', coding.document)
        .where('start_at', '=', coding.start)
        .where('end_at', '=', coding.end)
        .where('code', '=', code)
        .where('coder', '=', one.coder)
        .executeTakeFirst();
      if (twin) continue;
      await door.insert('codings', codingToRow(coding));
      codings.push(coding.id);
    }
    const memos: Memo[] = [];
    for (const { on, which, title, text } of made.memos) {
      const targets = {
        case: ['case'],
        document: documents,
        code: codes,
        coding: codings,
        memo: memos.map(({ id }) => id),
      }[on];
      const target = targets[which % Math.max(1, targets.length)];
      if (target === undefined) continue;
      const id = door.context.newId('mem_');
      const at = of.clock().toISOString();
      memos.push({
        id,
        guid: newGuid(id),
        on: on as Memo['on'],
        target,
        title,
        text,
        author: 'Բեն',
        madeAt: at,
        changedAt: at,
      });
    }
    await door.insertMany('memos', memos.map(memoToRow));
  });
}

/** The case without its ids, which are other ones in another case. */
export async function toldOf(of: TestCase): Promise<unknown> {
  const coded = await readCodedCase(of.db);
  const guids = new Map<string, string>([['case', 'case']]);
  for (const thing of [
    ...inTreeOrder(coded.codes),
    ...coded.documents,
    ...coded.codings,
    ...coded.memos,
  ])
    guids.set(thing.id, guidOf(thing));
  const documents = [];
  for (const { id: _, batch: __, guid: ___, original, ...document } of coded.documents) {
    const kept = original === null ? null : await readOriginal(of.db, original);
    documents.push({
      ...document,
      guid: guids.get(_),
      original: kept && strFromU8(kept.bytes),
      layout: (await readText(of.db, document.text)).layout,
    });
  }
  return {
    codes: [...inTreeOrder(coded.codes)].map(({ id: _, children: __, ...code }) => ({
      ...code,
      parent: guids.get(code.parent ?? ''),
    })),
    documents: documents.sort((a, b) => ((a.guid ?? '') < (b.guid ?? '') ? -1 : 1)),
    codings: coded.codings
      .map(({ id: _, ...coding }) => ({
        ...coding,
        code: guids.get(coding.code),
        document: guids.get(coding.document),
      }))
      .sort((a, b) => (a.guid < b.guid ? -1 : 1)),
    memos: coded.memos
      .map(({ id: _, ...memo }) => ({ ...memo, target: guids.get(memo.target) }))
      .sort((a, b) => (a.guid < b.guid ? -1 : 1)),
    runs: coded.runs,
  };
}
