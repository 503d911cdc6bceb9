import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, type PassageFilter } from './filter.ts';
import { readFilter, writeFilter } from './filter-address.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const words = fc.uniqueArray(word, { maxLength: 3 });
const someWords = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
const filter: fc.Arbitrary<PassageFilter> = fc.record({
  codes: words,
  below: fc.boolean(),
  coders: words,
  origins: fc.subarray(['person', 'machine', 'confirmed'] as const),
  documents: words,
  from: fc.constantFrom(null, '2020', '2020-11', '2020-11-10'),
  to: fc.constantFrom(null, '2021'),
  where: fc.array(fc.record({ attribute: word, values: someWords }), { maxLength: 2 }),
  conditions: fc.array(
    fc.record({
      has: fc.boolean(),
      codes: someWords,
      how: fc.constantFrom('same', 'overlap', 'passage', 'document', 'words', 'characters'),
      within: fc.nat(100),
    }),
    { maxLength: 2 },
  ),
});

const asAddress = (of: PassageFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries(writeFilter(of)).flatMap(([key, value]) =>
      value === null ? [] : [[key, value]],
    ),
  );

describe('the filter in an address', () => {
  it('comes back as it was, whatever names are in it', () => {
    fc.assert(
      fc.property(filter, (of) => {
        expect(readFilter(asAddress(of))).toEqual(of);
      }),
    );
  });

  it('is empty when nothing is asked', () => {
    expect(asAddress(EVERYTHING)).toEqual({});
    expect(readFilter({})).toEqual(EVERYTHING);
  });

  it('can ask for documents that do not say', () => {
    const of = { ...EVERYTHING, where: [{ attribute: 'sphere', values: [''] }] };
    expect(readFilter(asAddress(of))).toEqual(of);
  });

  it('is written even of names that are no text', () => {
    const written = asAddress({ ...EVERYTHING, coders: ['\ud83d'] });
    expect(readFilter(written).coders).toEqual(['\ufffd']);
  });

  it('refuses what it cannot understand', () => {
    expect(() => readFilter({ near: 'with:cod_1:nearby:3' })).toThrow('cannot be understood');
    expect(() => readFilter({ from: 'yesterday' })).toThrow('cannot be understood');
  });
});
