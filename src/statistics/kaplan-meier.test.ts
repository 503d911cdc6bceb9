import { expect, it } from 'vitest';
import { kaplanMeier, type Lifetime } from './kaplan-meier.ts';

const lifetimes = (...written: string[]): Lifetime[] =>
  written.map((one) => ({ time: Number.parseFloat(one), ended: !one.endsWith('+') }));

it('gives .75 after 5 and .375 after 20 for 5, 12+, 20, 30+', () => {
  const { steps, median, censored } = kaplanMeier(lifetimes('5', '12+', '20', '30+'));
  expect(steps.map(({ time, atRisk, ended, survival }) => [time, atRisk, ended, survival])).toEqual(
    [
      [5, 4, 1, 0.75],
      [20, 2, 1, 0.375],
    ],
  );
  expect([median, censored]).toEqual([20, 2]);
});

it('reproduces the remission times of Freireich et al. (1963), treated group', () => {
  const { steps } = kaplanMeier(
    lifetimes(
      ...['6', '6', '6', '6+', '7', '9+', '10', '10+', '11+', '13', '16', '17+'],
      ...['19+', '20+', '22', '23', '25+', '32+', '32+', '34+', '35+'],
    ),
  );
  // Published in Kalbfleisch & Prentice (1980) and Collett (1994).
  const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
  expect(steps.map(({ survival }) => Number(survival.toFixed(3)))).toEqual(published);
  expect(steps[0]?.standardError).toBeCloseTo(0.0764, 4);
  expect(steps.at(-1)?.standardError).toBeCloseTo(0.1346, 4);
});

it('says nothing of nothing, and has no median where most last', () => {
  expect(kaplanMeier([])).toEqual({ steps: [], median: null, lifetimes: 0, censored: 0 });
  expect(kaplanMeier(lifetimes('3', '9+', '9+'))).toMatchObject({ median: null });
  expect(kaplanMeier(lifetimes('0', '0')).steps[0]).toMatchObject({ survival: 0, interval: null });
});
