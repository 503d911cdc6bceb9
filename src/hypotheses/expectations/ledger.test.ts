import { describe, expect, it } from 'vitest';
import { forecastOf, ledgerOf } from './ledger.ts';
import type { Expectation } from './model.ts';

const BASE: Expectation = {
  ...{ id: 'exp_1', text: 'Troops stay.', words: '', by: 'An author', madeOn: '2021-12~' },
  ...{ horizon: '2025-11-10', condition: '', unchanged: 'true', emitted: [], status: 'false' },
  ...{ resolvedOn: '', resolvedBy: '', resolution: '', locators: [], note: '' },
  bearing: [
    { observation: 'obs_a', effect: 'mixed', why: '' },
    { observation: 'obs_b', effect: 'contradicts', why: '' },
  ],
};
const DAYS: Record<string, string> = { obs_a: '2022-02-01', obs_b: '2024-06-12' };
const on = (asOf: string | null, ...expectations: Expectation[]) =>
  ledgerOf(expectations, { knownSince: (id) => DAYS[id] ?? null, asOf, today: '2026-01-01' });

describe('the ledger on a day', () => {
  it('knows the decision since the last that bears on it was known', () => {
    expect(on('2024-06-11', BASE).entries[0]).toMatchObject({
      ...{ status: 'open', decidedOn: null, known: ['obs_a'], overdue: false },
    });
    expect(on('2024-06-12', BASE).entries[0]).toMatchObject({
      ...{ status: 'false', decidedOn: '2024-06-12', known: ['obs_a', 'obs_b'] },
    });
    const named = { ...BASE, resolvedOn: '2024-04' };
    expect(on('2024-05-01', named).entries[0]?.decidedOn).toBe('2024-04-30');
  });

  it('calls one overdue whose horizon passed without a decision', () => {
    const open = { ...BASE, status: 'open' as const };
    expect(on('2025-11-10', open).entries[0]?.overdue).toBe(false);
    expect(on('2025-11-11', open).entries[0]?.overdue).toBe(true);
    expect(on(null, open).entries[0]?.overdue).toBe(true);
  });

  it('sets the authors beside “nothing changes”', () => {
    const other = { ...BASE, id: 'exp_2', unchanged: 'false' as const };
    const silent = { ...BASE, id: 'exp_3', unchanged: null };
    const { persistence, scores } = on(null, BASE, other, silent);
    expect(persistence).toEqual({ count: 2, right: 1, authors: 0 });
    expect(scores.directions).toMatchObject({ count: 3, right: 0 });
  });
});

it('a forecast of rivals is the mean of theirs by what is believed of each, and needs all of them', () => {
  const number = (p: number) => ({ as: 'number' as const, low: p, likely: p, high: p });
  const emitted = [
    { hypothesis: 'a', chance: number(0.8), why: '' },
    { hypothesis: 'b', chance: number(0.1), why: '' },
    { hypothesis: 'c', chance: number(0.4), why: '' },
  ];
  const beliefs = [0.2759, 0.1724, 0.5517].map((belief, at) => ({
    hypothesis: 'abc'.charAt(at),
    belief,
  }));
  expect(forecastOf({ emitted }, beliefs)).toBeCloseTo(0.4586, 4);
  expect(forecastOf({ emitted: emitted.slice(1) }, beliefs)).toBeNull();
});
