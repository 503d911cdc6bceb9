import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../kernel/errors.ts';
import type { MatchMode } from '../matching/query-word.ts';
import type { Filter, NearPart, PhraseTerm, Query, WordTerm } from './ast.ts';
import { explainQuery } from './explain.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { splitFilters } from './split-filters.ts';

/** The query without its places. */
const bare = (query: Query): unknown =>
  JSON.parse(
    JSON.stringify(query, (key, value) => (key === 'start' || key === 'end' ? undefined : value)),
  );
const word = (text: string, mode: MatchMode = 'stemmed', prefix = false): WordTerm => ({
  kind: 'word',
  text,
  mode,
  prefix,
  start: 0,
  end: 0,
});
const read = (query: string): unknown => bare(parseQuery(query));
const shown = (query: string): string => printQuery(parseQuery(query));

function problem(query: string): { message: string; details: Record<string, unknown> } {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof DomainError) return { message: error.message, details: error.details };
    throw error;
  }
  throw new Error(`${query} was understood`);
}

describe('words and phrases', () => {
  it('reads words, phrases, prefixes and modes', () => {
    expect(read('Пашинян')).toEqual(bare(word('Пашинян')));
    expect(read('negotiat*')).toEqual(bare(word('negotiat', 'stemmed', true)));
    expect(read('exact:Istanbul')).toEqual(bare(word('Istanbul', 'exact')));
    expect(read("='US'")).toEqual(bare(word('US', 'literal')));
    expect(read('=US')).toEqual(bare(word('US', 'literal')));
    expect(read('folded:Карабах')).toEqual(bare(word('Карабах', 'folded')));
    expect(read('“cease fire”')).toMatchObject({ kind: 'phrase', words: [{}, {}] });
    expect(shown('exact:"cease fir*"')).toBe('exact:"cease fir*"');
  });

  it('makes a phrase of a word with a hyphen and of words run together', () => {
    expect(shown('Nagorno-Karabakh')).toBe('"Nagorno Karabakh"');
    expect(shown('U.S.')).toBe('"U S"');
    expect(shown('1,000')).toBe('1,000');
  });

  it('takes operators in small letters for words', () => {
    expect(read('war and peace')).toMatchObject({ kind: 'and', parts: [{}, { text: 'and' }, {}] });
    expect(shown('"AND" not')).toBe('"AND" not');
  });

  it('keeps the places of words in the query', () => {
    const query = 'peace «cease-fire»';
    const parsed = parseQuery(query);
    if (parsed.kind !== 'and') throw new Error('no and');
    const [first, second] = parsed.parts;
    expect(query.slice(first?.start, first?.end)).toBe('peace');
    expect(query.slice(second?.start, second?.end)).toBe('«cease-fire»');
    if (second?.kind !== 'phrase') throw new Error('no phrase');
    expect(second.words.map(({ start, end }) => query.slice(start, end))).toEqual([
      'cease',
      'fire',
    ]);
  });
});

describe('operators', () => {
  it('binds NOT before NEAR before AND before OR', () => {
    expect(shown('a OR b c -d')).toBe('a OR (b c NOT d)');
    expect(shown('(a OR b) AND c')).toBe('(a OR b) c');
    expect(shown('a b NEAR/3 c')).toBe('a NEAR(b c, 3)');
    expect(shown('a NEAR b')).toBe('NEAR(a b, 10)');
    expect(shown('a NEAR/5 b NEAR/5 c')).toBe('NEAR(a b c, 5)');
    expect(shown('NEAR(corridor (Zangezur OR Meghri), 5)')).toBe(
      'NEAR(corridor (Zangezur OR Meghri), 5)',
    );
    expect(shown('a NOT (b OR c)')).toBe('a NOT (b OR c)');
    expect(shown('a -"b c"')).toBe('a NOT "b c"');
  });

  it('passes over punctuation that asks for nothing', () => {
    expect(shown('Armenia, Russia & … peace')).toBe('Armenia Russia peace');
  });
});

describe('filters', () => {
  it('reads fields with values and stretches of time', () => {
    expect(read('date:2020-09..2020-11')).toEqual({
      kind: 'filter',
      field: 'date',
      from: '2020-09-01',
      to: '2020-11-30',
    });
    expect(read('date:2020-02')).toMatchObject({ from: '2020-02-01', to: '2020-02-29' });
    expect(read('date:..1994')).toMatchObject({ from: null, to: '1994-12-31' });
    expect(read('language:ru,uk')).toMatchObject({ field: 'language', values: ['ru', 'uk'] });
    expect(read('source:"Joint statement",b')).toMatchObject({ values: ['Joint statement', 'b'] });
  });

  it('splits off what must hold of every passage', () => {
    const { text, filters } = splitFilters(parseQuery('corridor date:2020 (route OR code:x)'));
    expect(text && printQuery(text)).toBe('corridor (route OR code:x)');
    expect(filters.map((filter) => printQuery(filter))).toEqual(['date:2020-01-01..2020-12-31']);
    expect(splitFilters(parseQuery('code:x')).text).toBeNull();
  });
});

describe('what is wrong', () => {
  it.each([
    ['', 'There is no word to look for in this query.'],
    ['…', 'There is no word to look for in this query.'],
    ['"cease fire', 'A quotation mark is opened here and not closed.'],
    ['(a b', 'This bracket is never closed.'],
    ['a b)', 'This bracket was never opened.'],
    ['()', 'There is nothing between these brackets.'],
    ['a OR', 'OR needs something on both sides.'],
    ['AND a', 'AND needs something on both sides.'],
    ['a NEAR', 'NEAR needs something on both sides.'],
    ['NEAR(a)', 'NEAR(…) needs at least two words.'],
    ['a NEAR/500 b', 'NEAR reaches at most 100 words, not 500.'],
    ['a NEAR (b c)', 'NEAR joins words, phrases and their alternatives only.'],
    ['-a', 'NOT takes away from other words; say also what is looked for.'],
    ['a OR -b', 'NOT takes away from other words; say also what is looked for.'],
    ['ab*cd', 'A star can stand only at the end of a word.'],
    ['*a', 'A star can stand only at the end of a word.'],
    ['a*', 'Before a star there must be at least two letters.'],
    ['date:2020-13', '“2020-13” is no date.'],
    ['date:2021..2020', 'The stretch 2021..2020 ends before it begins.'],
    ['speaker:Putin', 'There is no field “speaker”.'],
  ])('says of %s: %s', (query, message) => {
    expect(problem(query).message).toContain(message);
  });

  it('points at the place', () => {
    expect(problem('peace (war').details).toEqual({ start: 6, end: 7 });
    expect(problem('peace date:x').details).toEqual({ start: 6, end: 12 });
  });

  it('bounds length, depth and the number of words', () => {
    expect(problem('a '.repeat(6000)).message).toMatch(/at most 10000 characters/);
    expect(problem(`${'('.repeat(60)}a`).message).toMatch(/nested too deeply/);
    expect(problem('a '.repeat(500)).message).toMatch(/at most 400 words/);
    expect(problem(','.repeat(9999)).message).toMatch(/no word/);
  });
});

const TEXT = fc.stringMatching(/^[a-zA-Zа-яА-Яա-ֆəğ][a-zа-яա-ֆ0-9]{1,6}$/u);
const MODE = fc.constantFrom<MatchMode>('stemmed', 'folded', 'exact', 'literal');
const WORD = fc
  .record({ text: TEXT, mode: MODE, prefix: fc.boolean() })
  .map(({ text, mode, prefix }) => word(text, mode, prefix));
const PHRASE = fc
  .tuple(MODE, fc.array(WORD, { minLength: 2, maxLength: 3 }))
  .map(([mode, words]): PhraseTerm => {
    return { kind: 'phrase', words: words.map((each) => ({ ...each, mode })), start: 0, end: 0 };
  });
const FILTER = fc
  .array(fc.stringMatching(/^[a-zа-я0-9:*"-]( ?[a-zа-я0-9,()])*$/u), { minLength: 1, maxLength: 3 })
  .map((values): Filter => ({ kind: 'filter', field: 'source', values, start: 0, end: 0 }));
const TERM = fc.oneof(WORD, PHRASE);
const NEAR_PART: fc.Arbitrary<NearPart> = fc.oneof(
  TERM,
  fc
    .array(TERM, { minLength: 2, maxLength: 3 })
    .map((parts): NearPart => ({ kind: 'or', parts, start: 0, end: 0 })),
);
const NEAR = fc
  .tuple(fc.array(NEAR_PART, { minLength: 2, maxLength: 3 }), fc.nat(100))
  .map(([parts, distance]): Query => ({ kind: 'near', parts, distance, start: 0, end: 0 }));
const LEAF: fc.Arbitrary<Query> = fc.oneof(TERM, FILTER, NEAR);
const OR = fc
  .array(LEAF, { minLength: 2, maxLength: 3 })
  .map((parts): Query => ({ kind: 'or', parts, start: 0, end: 0 }));
const AND = fc
  .tuple(fc.array(fc.oneof(LEAF, OR), { minLength: 2, maxLength: 4 }), fc.nat(3))
  .map(([parts, negated]): Query => {
    const taken = parts.map((part, at): Query => {
      return at > 0 && at <= negated ? { kind: 'not', part, start: 0, end: 0 } : part;
    });
    return { kind: 'and', parts: taken, start: 0, end: 0 };
  });

it('reads every printed query as the same query', () => {
  fc.assert(
    fc.property(fc.oneof(LEAF, OR, AND), (query) => {
      expect(read(printQuery(query))).toEqual(bare(query));
    }),
  );
});

it('answers anything at all with a query that prints, or with a message', () => {
  const piece = fc.oneof(
    fc.constantFrom('(', ')', '"', '«', '»', ' ', '-', '*', ',', ':', '=', "'", ' AND ', ' OR '),
    fc.constantFrom(' NOT ', ' NEAR ', 'NEAR(', 'NEAR/3 ', 'date:', 'code:', 'exact:', '..', 'ab'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const query = pieces.join('');
      let parsed: Query;
      try {
        parsed = parseQuery(query);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
        return;
      }
      expect(read(printQuery(parsed))).toEqual(bare(parsed));
      expect(explainQuery(parsed)).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});

it('explains in words, with the spellings that occur when they are known', () => {
  const query = parseQuery('Pashinyan -exact:Armenia date:2020');
  expect(explainQuery(query, (asked) => (asked.text === 'Pashinyan' ? ['Пашинян'] : []))).toBe(
    '“Pashinyan” in any script, spelling and inflection (Пашинян); and without “Armenia” in these letters; and dated from 2020-01-01 to 2020-12-31',
  );
});
