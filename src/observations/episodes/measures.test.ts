import { describe, expect, it } from 'vitest';
import type { Attempt, Episode } from '../model.ts';
import { measureEpisode, truceSurvival } from './measures.ts';

const attempt = (date: string, outcome: Attempt['outcome'], brokenOn = ''): Attempt => ({
  date,
  title: `Truce of ${date}`,
  outcome,
  brokenOn,
  observation: null,
});

const episode = (date: string, ...attempts: Attempt[]): Episode => ({
  id: 'epi_1',
  title: 'War',
  kind: 'war',
  date,
  parties: [],
  attempts,
  locators: [],
  note: '',
});

const exactly = (days: number) => ({ least: days, most: days });

describe('the war of 2020', () => {
  const war = episode(
    '2020-09-27/2020-11-10',
    attempt('2020-11-10', 'held'),
    attempt('2020-10-26', 'broken', '2020-10-26'),
    attempt('2020-10-10', 'broken', '2020-10-11'),
    attempt('2020-10-18', 'ignored'),
  );
  const measures = measureEpisode(war);

  it('lasted 44 days, and the first truce came after 13', () => {
    expect(measures.lasted).toEqual(exactly(44));
    expect(measures.attempts[0]).toMatchObject({ date: '2020-10-10', afterOnset: exactly(13) });
  });

  it('had truces 31, 23 and 15 days before the final one', () => {
    expect(measures.attempts.map(({ beforeEnd }) => beforeEnd)).toEqual(
      [31, 23, 15, 0].map(exactly),
    );
  });

  it('shows the cycle: after how many days one tried again', () => {
    const cycle = measures.attempts.map(({ afterPrevious, afterBroken }) => [
      afterPrevious?.least ?? null,
      afterBroken?.least ?? null,
    ]);
    expect(cycle).toEqual([
      [null, null],
      [8, 7],
      [8, null],
      [15, 15],
    ]);
  });

  it('shows how long each held', () => {
    const held = measures.attempts.map(({ heldFor }) => heldFor);
    expect(held).toEqual([exactly(1), null, exactly(0), null]);
  });
});

it('counts between two numbers where a date is vague, and not where it is open', () => {
  const vague = measureEpisode(
    episode('2020-09-27/..', attempt('2020-10', 'broken', '2020-11-05~')),
  );
  expect(vague).toEqual({
    lasted: null,
    endedOn: '',
    attempts: [
      {
        ...{ title: 'Truce of 2020-10', date: '2020-10', outcome: 'broken', beforeEnd: null },
        afterOnset: { least: 4, most: 34 },
        ...{ afterPrevious: null, afterBroken: null },
        heldFor: { least: 5, most: 35 },
      },
    ],
  });
});

it('estimates how long truces last: of 5, 12+, 20, 30+ days .75 after 5 and .375 after 20', () => {
  const of = truceSurvival(
    [
      episode(
        '2020/..',
        attempt('2020-01-01', 'broken', '2020-01-06'),
        attempt('2020-01-19', 'held'),
      ),
      episode(
        '2020/..',
        attempt('2020-01-02', 'broken', '2020-01-22'),
        attempt('2020-01-01', 'held'),
      ),
      episode('2020/..', attempt('2020-01-02', 'broken'), attempt('2020-03', 'held')),
    ],
    '2020-01-31',
  );
  expect(of.steps.map(({ time, survival }) => [time, survival])).toEqual([
    [5, 0.75],
    [20, 0.375],
  ]);
  expect(of.leftOut.map(({ why }) => why)).toEqual([
    'Nobody knows when it was broken.',
    'It was made after 2020-01-31.',
  ]);
});
