import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { undo } from '../../db/undo.ts';
import { importDocuments } from '../../documents/import-documents.ts';
import { layOutPlain } from '../../documents/lay-out.ts';
import { addCoding, codingAt, markRead } from '../actions.ts';
import { anchorAt } from '../anchoring.ts';
import { addCode } from '../codebook-actions.ts';
import { correctDocument } from '../correct-document.ts';
import type { Code } from '../model.ts';
import { codingToRow } from '../rows.ts';
import { AgreementQuestion } from './question.ts';
import { listDisagreements, reckonAgreement } from './reckon.ts';
import { settle, unsettle } from './settlements.ts';

let test: TestCase;
beforeEach(async () => {
  test = await makeTestCase();
});
afterEach(() => test.close());

async function addText(text: string, title = 'text'): Promise<string> {
  let id = '';
  const draft = {
    fileName: `${title}.txt`,
    format: 'text' as const,
    original: null,
    text,
    layout: layOutPlain(text),
    stated: { title, authors: [] },
    attributes: {},
    dropped: [],
    warnings: [],
  };
  await importDocuments(test, [draft], { onStored: ([first]) => (id = first?.id ?? '') });
  return id;
}

const read = async (document: string, ...coders: string[]): Promise<void> => {
  for (const coder of coders) await markRead(test, document, coder, true);
};

const ask = (coders: string[], more: Partial<AgreementQuestion> = {}) =>
  reckonAgreement(test.db, AgreementQuestion.parse({ coders, ...more }));

const asked = (coders: string[], more: Partial<AgreementQuestion> = {}): AgreementQuestion =>
  AgreementQuestion.parse({ coders, ...more });

/** One paragraph a unit, so that units are passages; each names its number in words of its own. */
const paragraphs = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Paragraph ${at} speaks of matter ${at} alone.`);

/** Codes the paragraphs by one sign each; the signs name codes, `*` stands for no code. */
async function codeBySigns(
  document: string,
  parts: readonly string[],
  coder: string,
  signs: string,
  codes: Readonly<Record<string, Code>>,
): Promise<void> {
  const text = parts.join('\n\n');
  for (const [at, sign] of [...signs].entries()) {
    const code = codes[sign];
    const part = parts[at] ?? '';
    const start = text.indexOf(part);
    if (code) {
      await addCoding(test, { document, code: code.id, coder, start, end: start + part.length });
    }
  }
}

describe('agreement over the case, by passages', () => {
  it('equals the worked binary example of two coders and ten units', async () => {
    const parts = paragraphs(10);
    const document = await addText(parts.join('\n\n'));
    const code = await addCode(test, { name: 'corridor' });
    await codeBySigns(document, parts, 'Anna', '0100000010', { 1: code });
    await codeBySigns(document, parts, 'Boris', '1110010000', { 1: code });
    await read(document, 'Anna', 'Boris');
    const { overall, rows, documents } = await ask(['Anna', 'Boris']);
    expect(documents).toBe(1);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row?.alpha.value).toBeCloseTo(0.0952, 4);
    expect(row).toMatchObject({ given: [2, 4], units: 10, disagreements: 4, settled: 0 });
    expect(row?.agreed).toBeCloseTo(0.6, 10);
    expect(row?.alpha.warnings).toEqual(['interval unreliable: fewer than 30 units']);
    expect(overall.alpha.value).toBeCloseTo(0.0952, 4);
    // One code: 1 both, 1 Anna only, 3 Boris only, 5 neither.
    expect(row?.kappa?.value).toBeCloseTo((0.6 - 0.56) / (1 - 0.56), 10);
  });

  it('equals the worked nominal example over all codes', async () => {
    const parts = paragraphs(8);
    const document = await addText(parts.join('\n\n'));
    const codes = {
      1: await addCode(test, { name: 'war' }),
      2: await addCode(test, { name: 'peace' }),
      3: await addCode(test, { name: 'trade' }),
    };
    await codeBySigns(document, parts, 'Anna', '12332112', codes);
    await codeBySigns(document, parts, 'Boris', '12322123', codes);
    await read(document, 'Anna', 'Boris');
    const { overall } = await ask(['Anna', 'Boris']);
    expect(overall.alpha.value).toBeCloseTo(0.4578, 4);
    expect(overall.disagreements).toBe(6);
  });

  it('equals the worked example of AC1 beside κ where one answer prevails', async () => {
    const parts = paragraphs(10);
    const document = await addText(parts.join('\n\n'));
    const code = await addCode(test, { name: 'corridor' });
    await codeBySigns(document, parts, 'Anna', '1111111110', { 1: code });
    await codeBySigns(document, parts, 'Boris', '1111111100', { 1: code });
    await read(document, 'Anna', 'Boris');
    const [row] = (await ask(['Anna', 'Boris'])).rows;
    expect(row?.kappa?.value).toBeCloseTo(0.6154, 4);
    expect(row?.ac1?.value).toBeCloseTo(0.8658, 4);
  });

  it('takes three coders, without κ', async () => {
    const parts = paragraphs(4);
    const document = await addText(parts.join('\n\n'));
    const code = await addCode(test, { name: 'corridor' });
    await codeBySigns(document, parts, 'Anna', '1100', { 1: code });
    await codeBySigns(document, parts, 'Boris', '1000', { 1: code });
    await codeBySigns(document, parts, 'Clara', '1100', { 1: code });
    await read(document, 'Anna', 'Boris', 'Clara');
    const { rows, notes } = await ask(['Anna', 'Boris', 'Clara']);
    // 12 values, 5 of them “yes”; of 12 pairs, each way, 4 differ, each weighing 1/2 of a value pair.
    const [observed, expected] = [2 / 12, (2 * 5 * 7) / (12 * 11)];
    expect(rows[0]?.alpha.value).toBeCloseTo(1 - observed / expected, 10);
    expect(rows[0]?.kappa).toBeNull();
    expect(notes).toContain('Cohen’s κ is defined for two coders only.');
    expect(await listDisagreements(test.db, asked(['Anna', 'Boris', 'Clara']))).toMatchObject([
      { given: ['Anna', 'Clara'], notGiven: ['Boris'] },
    ]);
  });

  it('gives the same interval for the same seed and another for another', async () => {
    const parts = paragraphs(12);
    const document = await addText(parts.join('\n\n'));
    const code = await addCode(test, { name: 'corridor' });
    await codeBySigns(document, parts, 'Anna', '110011001100', { 1: code });
    await codeBySigns(document, parts, 'Boris', '110010001110', { 1: code });
    await read(document, 'Anna', 'Boris');
    const once = await ask(['Anna', 'Boris'], { seed: 7 });
    expect(await ask(['Anna', 'Boris'], { seed: 7 })).toEqual(once);
    expect(once.question.seed).toBe(7);
    expect(once.notes.join(' ')).toContain('from seed 7');
  });

  it('says “no variation” instead of 1 when nobody differs in anything', async () => {
    const parts = paragraphs(3);
    const document = await addText(parts.join('\n\n'));
    const code = await addCode(test, { name: 'corridor' });
    await codeBySigns(document, parts, 'Anna', '111', { 1: code });
    await codeBySigns(document, parts, 'Boris', '111', { 1: code });
    await read(document, 'Anna', 'Boris');
    const { rows, notes } = await ask(['Anna', 'Boris']);
    expect(rows[0]?.alpha).toMatchObject({
      value: null,
      interval: null,
      reason: 'no variation: all coded units have the same value',
    });
    expect(notes.join(' ')).toContain('1 code has no α for want of variation');
  });
});

describe('which texts and codings count', () => {
  const parts = paragraphs(3);
  let code: Code;
  let first: string;
  beforeEach(async () => {
    code = await addCode(test, { name: 'corridor' });
    first = await addText(parts.join('\n\n'), 'first');
    await codeBySigns(first, parts, 'Anna', '110', { 1: code });
    await codeBySigns(first, parts, 'Boris', '100', { 1: code });
  });

  it('leaves out what one of them has not marked as read', async () => {
    await addText('A text that only Anna has read.', 'second').then((id) => read(id, 'Anna'));
    await read(first, 'Anna', 'Boris');
    const answer = await ask(['Anna', 'Boris']);
    expect(answer).toMatchObject({ documents: 1, leftOut: 1 });
    expect(answer.notes[0]).toContain('1 text was left out');
  });

  it('takes coded texts for read texts where nobody marked any, and says so', async () => {
    const answer = await ask(['Anna', 'Boris']);
    expect(answer.documents).toBe(1);
    expect(answer.notes[0]).toContain('Anna, Boris marked no text as read');
  });

  it('has nothing to compare when they read different texts', async () => {
    await read(first, 'Anna');
    await addText('Another text.', 'second').then((id) => read(id, 'Boris'));
    const answer = await ask(['Anna', 'Boris']);
    expect(answer).toMatchObject({ documents: 0, rows: [], overall: { alpha: { value: null } } });
    expect(answer.notes[0]).toContain('nothing to compare');
  });

  it('counts a machine’s coding only when asked to', async () => {
    await read(first, 'Anna', 'Boris');
    const text = parts.join('\n\n');
    const start = text.indexOf(parts[1] ?? '');
    const anchor = anchorAt(text, { start, end: start + 9 });
    if (!anchor) throw new Error('no anchor');
    const row = await test.db
      .selectFrom('documents')
      .select('text')
      .where('id', '=', first)
      .executeTakeFirstOrThrow();
    const of = { code: code.id, document: first, text: row.text, coder: 'Boris' };
    const coding = codingAt(test, anchor, { ...of, origin: 'machine' });
    await test.db.insertInto('codings').values(codingToRow(coding)).execute();
    expect((await ask(['Anna', 'Boris'])).rows[0]?.given).toEqual([2, 1]);
    expect((await ask(['Anna', 'Boris'], { machine: true })).rows[0]?.given).toEqual([2, 2]);
  });

  it('leaves out codings that wait for review after a correction', async () => {
    await read(first, 'Anna', 'Boris');
    const corrected = parts.join('\n\n').replace(/Paragraph 1 .*/, 'Something else altogether.');
    await correctDocument(test, first, corrected, 'misread');
    expect((await ask(['Anna', 'Boris'])).rows[0]?.given).toEqual([1, 1]);
  });

  it('counts the codes below for the code above with branches, and only the chosen ones', async () => {
    await read(first, 'Anna', 'Boris');
    const below = await addCode(test, { name: 'road', parent: code.id });
    const other = await addCode(test, { name: 'other' });
    await codeBySigns(first, parts, 'Boris', '010', { 1: below });
    await codeBySigns(first, parts, 'Boris', '001', { 1: other });
    const paths = ({ rows }: Awaited<ReturnType<typeof ask>>) => rows.map(({ path }) => path);
    const apart = await ask(['Anna', 'Boris']);
    expect(paths(apart)).toEqual([['corridor'], ['corridor', 'road'], ['other']]);
    const together = await ask(['Anna', 'Boris'], { codes: [code.id], branches: true });
    expect(paths(together)).toEqual([['corridor']]);
    expect(together.rows[0]).toMatchObject({ given: [2, 2], alpha: { value: 1 } });
    expect(paths(await ask(['Anna', 'Boris'], { branches: true }))).toEqual([
      ['corridor'],
      ['other'],
    ]);
  });

  it('compares sentence by sentence', async () => {
    const id = await addText('One road was closed. Another road was open. All waited.', 'third');
    await addCoding(test, { document: id, code: code.id, coder: 'Anna', start: 0, end: 10 });
    await addCoding(test, { document: id, code: code.id, coder: 'Boris', start: 0, end: 30 });
    await read(id, 'Anna', 'Boris');
    const question = { unit: 'sentence' as const, documents: [id] };
    expect((await ask(['Anna', 'Boris'], question)).rows[0]).toMatchObject({
      units: 3,
      given: [1, 2],
      disagreements: 1,
    });
  });
});

describe('agreement over the case, letter by letter', () => {
  const X = 'x'.repeat(99);
  /** A hundred letters, in code points: the first is a pair of UTF-16 units. */
  const TEXT = `👋${X}`;
  const span = (document: string, code: Code, coder: string, start: number, end: number) =>
    addCoding(test, { document, code: code.id, coder, start: start + 1, end: end + 1 });
  let document: string;
  let codes: { X: Code; Y: Code };
  beforeEach(async () => {
    document = await addText(TEXT);
    codes = { X: await addCode(test, { name: 'X' }), Y: await addCode(test, { name: 'Y' }) };
    await read(document, 'Anna', 'Boris');
    await span(document, codes.X, 'Anna', 10, 30);
    await span(document, codes.Y, 'Anna', 50, 70);
  });

  it('equals the worked example where codes agree and borders do not', async () => {
    await span(document, codes.X, 'Boris', 12, 30);
    await span(document, codes.Y, 'Boris', 50, 64);
    const { overall, rows } = await ask(['Anna', 'Boris'], { unit: 'span' });
    expect(overall.alpha.value).toBeCloseTo(0.8532, 4);
    expect(overall.marking?.value).toBeCloseTo(0.8327, 4);
    expect(overall.coding?.value).toBeCloseTo(1, 10);
    expect(rows.map(({ coverage }) => coverage)).toEqual([
      expect.closeTo(0.947, 3),
      expect.closeTo(0.824, 3),
    ]);
    expect(overall.units).toBe(100);
    expect(rows.map(({ given }) => given)).toEqual([
      [20, 18],
      [20, 14],
    ]);
  });

  it('equals the worked example where codes differ too', async () => {
    await span(document, codes.X, 'Boris', 12, 30);
    await span(document, codes.X, 'Boris', 50, 64);
    await span(document, codes.Y, 'Boris', 80, 90);
    const { overall } = await ask(['Anna', 'Boris'], { unit: 'span' });
    expect(overall.alpha.value).toBeCloseTo(0.4523, 4);
    expect(overall.marking?.value).toBeCloseTo(0.6423, 4);
    expect(overall.coding?.value).toBeCloseTo(0.045, 4);
  });

  it('says that codes overlap, and compares each alone', async () => {
    await span(document, codes.Y, 'Anna', 15, 20);
    await span(document, codes.X, 'Boris', 10, 30);
    const { overall, rows, notes } = await ask(['Anna', 'Boris'], { unit: 'span' });
    expect(overall.alpha).toMatchObject({ value: null, reason: 'codes overlap: see each code' });
    expect(rows[0]?.alpha.value).toBe(1);
    expect(notes.join(' ')).toContain('two of the codes on the same words');
  });
});

describe('settling', () => {
  it('keeps who decided what and why, once per place, and takes it back', async () => {
    const parts = paragraphs(2);
    const document = await addText(parts.join('\n\n'));
    const code = await addCode(test, { name: 'corridor' });
    await codeBySigns(document, parts, 'Anna', '10', { 1: code });
    await read(document, 'Anna', 'Boris');
    const question = asked(['Anna', 'Boris']);
    const [place] = await listDisagreements(test.db, question);
    if (!place) throw new Error('no disagreement');
    const { start, end } = place;
    const verdict = { document, code: code.id, start, end, applies: true, why: 'It is named.' };
    const settlement = await settle(test, verdict);
    expect(settlement).toMatchObject({ by: 'Tester', applies: true, why: 'It is named.' });
    expect((await ask(['Anna', 'Boris'])).rows[0]).toMatchObject({ disagreements: 1, settled: 1 });
    await settle(test, { ...verdict, applies: false, why: 'Only in passing.' });
    expect(await listDisagreements(test.db, question)).toMatchObject([
      { settlement: { id: settlement.id, applies: false } },
    ]);
    await undo(test);
    expect(await listDisagreements(test.db, question)).toMatchObject([
      { settlement: { applies: true } },
    ]);
    await unsettle(test, settlement.id);
    expect(await listDisagreements(test.db, question)).toMatchObject([{ settlement: null }]);
    await expect(settle(test, { ...verdict, end: 9000 })).rejects.toThrow('not inside');
    await expect(settle(test, { ...verdict, code: 'cod_x' })).rejects.toThrow('no code');
  });
});
