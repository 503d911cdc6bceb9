import { describe, expect, it } from 'vitest';
import { seriesKnownBy, vintageOfDay } from './known-vintage.ts';
import { Series } from './model.ts';

const series = (id: string, vintage: string, more: Partial<Series> = {}): Series =>
  Series.parse({
    ...{ id, title: id, what: 'deliveries of arms', unit: 'TIV', source: null, hash: null },
    ...{ dimensions: ['supplier'], vintage, form: 'plain', actors: {} },
    ...{ provenance: '', licence: '', note: '', ...more },
  });
const late = series('late', '2026-06');

describe('a vintage', () => {
  it.each([
    ['2026-06-29', false],
    ['2026-06-30', true],
  ])('of a month is known from its last day: on %s %s', (day, known) => {
    expect(seriesKnownBy(late, day)).toBe(known);
  });

  it('that is not told, or no day asked for, holds nothing back', () => {
    expect(seriesKnownBy({ vintage: '' }, '1999-01-01')).toBe(true);
    expect(seriesKnownBy(late, null)).toBe(true);
  });

  it('that came later gives way to the latest one that was out', () => {
    const all = [late, series('first', '2019-03'), series('second', '2021-03'), series('?', '')];
    const of = (day: string | null) => vintageOfDay(late, all, day)?.id;
    expect([null, '2026-07-01', '2022-01-01', '2020-01-01'].map(of)).toEqual([
      ...['late', 'late', 'second', 'first'],
    ]);
    expect(vintageOfDay(late, all, '2018-01-01')).toBeNull();
  });

  it('gives way to no table of something else', () => {
    const others = [
      series('persons', '2019', { unit: 'persons' }),
      series('by year', '2019', { dimensions: [] }),
      series('wider', '2019', { dimensions: ['supplier', 'recipient'] }),
      series('orders', '2019', { what: 'orders of arms' }),
    ];
    expect(vintageOfDay(late, [late, ...others], '2020-01-01')).toBeNull();
    const mute = { ...late, what: '' };
    expect(vintageOfDay(mute, [series('mute', '2019', { what: '' })], '2020-01-01')).toBeNull();
  });
});
