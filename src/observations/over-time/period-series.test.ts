import { describe, expect, it } from 'vitest';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { compactObservation } from '../listing/compact.ts';
import { Observation } from '../model.ts';
import { NewObservation } from '../new-observation.ts';
import { countByPeriod, periodOf } from './period-series.ts';

const event = (date: string, type: string | null = null, best: number | null = null) => {
  const deaths = best === null ? null : { best, low: best, high: best };
  const fresh = NewObservation.parse({
    ...{ kind: 'event', title: 'Event', date, event: { type, mode: null, deaths } },
  });
  const days = edtfRange(date);
  const range = { from: days?.from ?? null, to: days?.to ?? null };
  return compactObservation(Observation.parse({ ...fresh, id: date }), range, () => null);
};

describe('counts over time', () => {
  it('have an empty period between two with something in them', () => {
    const { periods } = countByPeriod([event('2020-11-10'), event('2021-01-11')], 'month');
    expect(periods.map(({ period, count }) => [period, count])).toEqual([
      ['2020-11', 1],
      ['2020-12', 0],
      ['2021-01', 1],
    ]);
  });

  it('leave out what may fall in several, and count what lasted when it began', () => {
    const all = [event('2020'), event('2020-11'), event('2020-11-10/2025-11-10'), event('../2019')];
    expect(countByPeriod(all, 'month')).toMatchObject({
      periods: [{ period: '2020-11', count: 2 }],
      leftOut: 2,
    });
    expect(countByPeriod(all, 'year')).toMatchObject({ periods: [{ count: 3 }], leftOut: 1 });
  });

  it('add up deaths, and show intensity beside the count', () => {
    const all = [
      event('2020-11-10', 'ASSAULT', 7),
      event('2020-11-11', 'CONSULT'),
      event('2020-11-12'),
    ];
    expect(countByPeriod(all, 'year').periods).toEqual([
      { period: '2020', count: 3, deaths: 7, typed: 2, sum: -6.5, mean: -3.25, cooperative: 0.5 },
    ]);
  });

  it('take the Monday for the week, also across the year', () => {
    expect(periodOf('2021-01-03', 'week')).toBe('2020-12-28');
    expect(periodOf('2020-12-28', 'week')).toBe('2020-12-28');
    const { periods } = countByPeriod([event('2020-12-20'), event('2021-01-04')], 'week');
    expect(periods.map(({ period }) => period)).toEqual([
      ...['2020-12-14', '2020-12-21', '2020-12-28', '2021-01-04'],
    ]);
  });

  it('of nothing are empty', () => {
    expect(countByPeriod([], 'day')).toEqual({ periods: [], leftOut: 0 });
  });
});
