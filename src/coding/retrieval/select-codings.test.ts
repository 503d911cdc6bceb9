import { describe, expect, it } from 'vitest';
import type { Code } from '../model.ts';
import { type Condition, EVERYTHING, type PassageFilter } from './filter.ts';
import { scaleOf } from './scale.ts';
import { selectCodings } from './select-codings.ts';
import { codingsOf, documentOf } from './testing/subjects.ts';

const code = (id: string, parent: string | null = null): Code => ({
  ...{ id, guid: id, parent, position: 0, name: id, definition: '', whenToUse: '', whenNot: '' },
  ...{ example: '', colour: '#000000', codable: true },
});
const CODES = [code('routes'), code('road', 'routes'), code('rail', 'routes'), code('war')];
const DOCUMENTS = [
  documentOf('d1', { sphere: 'russian', year: '2020' }),
  documentOf('d2', { sphere: 'turkish', year: '2021' }),
  documentOf('d3', {}),
];
/** Ten words of four letters and a blank. */
const WORDS = scaleOf(Array.from({ length: 10 }, (_, at) => ({ start: at * 5, end: at * 5 + 4 })));
const PASSAGES = scaleOf([
  { start: 0, end: 19 },
  { start: 20, end: 49 },
]);
const SCALES = {
  words: new Map(DOCUMENTS.map(({ text }) => [text, WORDS])),
  passages: new Map(DOCUMENTS.map(({ text }) => [text, PASSAGES])),
};
const CODINGS = [
  ...codingsOf('d1', 'road 0-9', 'war 5-14', 'rail 25-29', 'war 40-44'),
  ...codingsOf('d2', 'road 0-9', 'war 0-9'),
  ...codingsOf('d3', 'routes 0-4'),
];

const ids = (filter: Partial<PassageFilter>): string[] =>
  selectCodings(
    { codes: CODES, documents: DOCUMENTS, codings: CODINGS, scales: SCALES },
    { ...EVERYTHING, ...filter },
  ).codings.map(({ id }) => id);

const near = (how: Condition['how'], within = 0, has = true): Partial<PassageFilter> => ({
  codes: ['routes'],
  conditions: [{ has, codes: ['war'], how, within }],
});

describe('coded passages', () => {
  it('of a code come with those below it, or without', () => {
    expect(ids({ codes: ['routes'] })).toEqual(['d1.0', 'd1.2', 'd2.0', 'd3.0']);
    expect(ids({ codes: ['routes'], below: false })).toEqual(['d3.0']);
    expect(ids({ codes: ['rail', 'war'], below: false })).toEqual(['d1.1', 'd1.2', 'd1.3', 'd2.1']);
  });

  it('can be those near another code, in every measure', () => {
    expect(ids(near('same'))).toEqual(['d2.0']);
    expect(ids(near('overlap'))).toEqual(['d1.0', 'd2.0']);
    expect(ids(near('passage'))).toEqual(['d1.0', 'd1.2', 'd2.0']);
    expect(ids(near('document'))).toEqual(['d1.0', 'd1.2', 'd2.0']);
    // Between rail (25-29, word 5) and war (5-14, words 1 and 2; 40-44, word 8): two words, eleven characters.
    expect(ids(near('words', 1))).toEqual(['d1.0', 'd2.0']);
    expect(ids(near('words', 2))).toEqual(['d1.0', 'd1.2', 'd2.0']);
    expect(ids(near('characters', 10))).toEqual(['d1.0', 'd2.0']);
    expect(ids(near('characters', 11))).toEqual(['d1.0', 'd1.2', 'd2.0']);
  });

  it('can be those without another code, and every condition must hold', () => {
    expect(ids(near('overlap', 0, false))).toEqual(['d1.2', 'd3.0']);
    const [with2] = near('words', 2).conditions ?? [];
    const [without] = near('overlap', 0, false).conditions ?? [];
    if (!with2 || !without) throw new Error('conditions');
    expect(ids({ codes: ['routes'], conditions: [with2, without] })).toEqual(['d1.2']);
  });

  it('are never near themselves', () => {
    const conditions = [{ has: true, codes: ['routes'], how: 'document' as const, within: 0 }];
    expect(ids({ codes: ['routes'], conditions })).toEqual(['d1.0', 'd1.2']);
  });

  it('are told apart by attributes and by time; what has no date is in no time', () => {
    expect(ids({ where: [{ attribute: 'sphere', values: ['turkish'] }] })).toEqual([
      'd2.0',
      'd2.1',
    ]);
    expect(ids({ where: [{ attribute: 'sphere', values: [''] }] })).toEqual(['d3.0']);
    expect(ids({ from: '2021' })).toEqual(['d2.0', 'd2.1']);
    expect(ids({ to: '2020-06', codes: ['rail'] })).toEqual(['d1.2']);
    expect(ids({ to: '2019-12' })).toEqual([]);
  });

  it('ask coder and origin of the others near by as well', () => {
    expect(ids({ ...near('overlap'), coders: ['B'] })).toEqual([]);
    expect(ids({ origins: ['machine'] })).toEqual([]);
  });
});
