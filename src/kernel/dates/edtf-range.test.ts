/// <reference path="./edtf.d.ts" />
import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfRange, rangesMeet } from './edtf-range.ts';

test.each([
  ['2020-11-10', '2020-11-10', '2020-11-10', 'day'],
  ['2020-11', '2020-11-01', '2020-11-30', 'vague'],
  ['2020', '2020-01-01', '2020-12-31', 'vague'],
  ['202X', '2020-01-01', '2029-12-31', 'vague'],
  ['1994-05-XX', '1994-05-01', '1994-05-31', 'vague'],
  ['2020-21', '2020-03-01', '2020-05-31', 'vague'],
  ['2019-24', '2019-12-01', '2020-02-29', 'vague'],
  ['2020-09-27/2020-11-10', '2020-09-27', '2020-11-10', 'interval'],
  ['2020-11-10/..', '2020-11-10', null, 'interval'],
  ['../2020', null, '2020-12-31', 'interval'],
  ['/2020', null, '2020-12-31', 'interval'],
  ['2020/', '2020-01-01', null, 'interval'],
  ['[2020-11-09,2020-11-10]', '2020-11-09', '2020-11-10', 'one-of'],
  ['{2020-10-10,2020-10-18}', '2020-10-10', '2020-10-18', 'all-of'],
  ['[2020-01..2020-03]', '2020-01-01', '2020-03-31', 'one-of'],
])('%s means %s to %s', (date, from, to, kind) => {
  expect(edtfRange(date)).toEqual({ from, to, kind, uncertain: false, approximate: false });
});

test('the day is the one on the spot, whatever hour it was in Greenwich', () => {
  expect(edtfRange('2020-11-10T00:00:00+03:00')).toMatchObject({
    from: '2020-11-10',
    to: '2020-11-10',
    kind: 'day',
  });
});

test('what is uncertain or about is told, and widens nothing', () => {
  expect(edtfRange('2020-11-10?')).toMatchObject({ uncertain: true, approximate: false });
  expect(edtfRange('2016~/2020?')).toMatchObject({ uncertain: true, approximate: true });
  expect(edtfRange('2020-11%')).toMatchObject({
    from: '2020-11-01',
    to: '2020-11-30',
    uncertain: true,
    approximate: true,
  });
});

test.each(['', '2020-02-30', '10.11.2020', '2020/2019', '..', '../..', 'November', '2020-13', '['])(
  '%j is no date',
  (text) => {
    expect(edtfRange(text)).toBeNull();
  },
);

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('two intervals meet when neither ends before the other begins', () => {
  fc.assert(
    fc.property(day, day, day, day, (a, b, c, d) => {
      const [from, to] = [a, b].toSorted();
      const [begin, end] = [c, d].toSorted();
      const one = edtfRange(`${from}/${to}`);
      const other = edtfRange(`${begin}/${end}`);
      if (!one || !other) throw new Error('both are dates');
      const apart = String(to) < String(begin) || String(end) < String(from);
      expect(rangesMeet(one, other)).toBe(!apart);
      expect(rangesMeet(other, one)).toBe(!apart);
    }),
  );
});

/** What the grammar says of the same date: the short way for plain dates must not be another way. */
const byGrammar = (text: string): [string, string] | null => {
  try {
    const { min, max } = edtf(text);
    return [min, max].map((at) => new Date(at).toISOString().slice(0, 10)) as [string, string];
  } catch {
    return null;
  }
};

test('reads plain dates as the grammar does, and refuses what it refuses', () => {
  const part = (most: number) =>
    fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
  const plain = fc
    .tuple(
      fc.integer({ min: 1000, max: 2999 }),
      fc.constantFrom(0, 1, 2),
      part(13),
      part(32),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map(([year, parts, month, day, mark]) =>
      [String(year), month, day]
        .slice(0, parts + 1)
        .join('-')
        .concat(mark),
    );
  fc.assert(
    fc.property(plain, (text) => {
      const range = edtfRange(text);
      expect(range && [range.from, range.to], text).toEqual(byGrammar(text));
    }),
    { numRuns: 2000 },
  );
});

test('reads sets of plain dates, and no set that the grammar refuses', () => {
  expect(edtfRange('[2020-10-10..2020-10-12]')).toMatchObject({
    ...{ from: '2020-10-10', to: '2020-10-12', kind: 'one-of' },
  });
  expect(edtfRange('[2020-02-30..2020-03-01]')).toBeNull();
  expect(edtfRange('[2020-10-10..2020-10-12')).toBeNull();
  expect(edtfRange('[]')).toBeNull();
});
