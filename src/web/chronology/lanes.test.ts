import { describe, expect, test } from 'vitest';
import { countRelations, dyadsOf, lanesOf, relationLane, timed } from './lanes.ts';
import { fitTitle, layOut, rowMiddle } from './layout.ts';
import type { ChronologyRow } from './row.ts';
import { dayNumber } from './time-window.ts';

const row = (id: string, day: string, more: Partial<ChronologyRow> = {}): ChronologyRow => ({
  ...{ id, kind: 'event', title: `What happened ${id}`, date: day, from: day, to: day },
  ...{ unsure: false, parts: [], codes: [], episode: null, spheres: [], origins: 1, effect: null },
  ...more,
});
const who = (actor: string) => ({ actor, part: 'who' as const });
const to = (actor: string) => ({ actor, part: 'to' as const });
const names = {
  actors: new Map([
    ['ru', 'Russia'],
    ['am', 'Armenia'],
    ['az', 'Azerbaijan'],
  ]),
  codes: new Map([['c', 'Mediation']]),
};

describe('lanes', () => {
  const rows = timed([
    row('b', '2020-10-10', { parts: [who('ru'), to('am'), to('az')], codes: ['c'] }),
    row('a', '2020-09-27', { parts: [who('az'), to('am')], spheres: ['russian', 'western'] }),
    row('c', '2020-07-24', { parts: [who('ru')], kind: 'statement' }),
    row('d', '2020', { from: null, to: null }),
  ]);

  test('rows come in the order of time, those without a day not at all', () => {
    expect(rows.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(rows[1]).toMatchObject({
      first: dayNumber('2020-09-27'),
      last: dayNumber('2020-09-28'),
    });
  });

  test('by dyad: who acts to each of those concerned; what has no other goes to the rest', () => {
    expect(lanesOf(rows, 'dyad', names).map(({ label, rows: own }) => [label, own.length])).toEqual(
      [
        ['Azerbaijan → Armenia', 1],
        ['Russia → Armenia', 1],
        ['Russia → Azerbaijan', 1],
        ['Others', 1],
      ],
    );
    expect(dyadsOf(row('x', '2020', { parts: [who('ru'), to('ru')] }))).toEqual([]);
  });

  test('by kind, code, sphere', () => {
    expect(lanesOf(rows, 'kind', names).map(({ label }) => label)).toEqual([
      'Events',
      'Statements',
    ]);
    expect(lanesOf(rows, 'code', names).map(({ label }) => label)).toEqual(['Mediation', 'Others']);
    expect(lanesOf(rows, 'sphere', names).map(({ label }) => label)).toEqual([
      'Russian',
      'Western',
      'Others',
    ]);
  });

  test('the rarest lanes share one', () => {
    const lanes = lanesOf(rows, 'dyad', names, 1);
    expect(lanes.map(({ rows: own }) => own.map(({ id }) => id))).toEqual([['a'], ['c', 'b']]);
  });

  test('a relation is the pair, whoever acts, and does not count twice', () => {
    expect(countRelations(rows)).toEqual([
      { key: 'am~az', count: 2 },
      { key: 'am~ru', count: 1 },
      { key: 'az~ru', count: 1 },
    ]);
    const lane = relationLane(rows, 'am~ru', names);
    expect([lane.label, lane.rows.map(({ id }) => id)]).toEqual(['Armenia – Russia', ['b']]);
  });
});

describe('layout', () => {
  const scale = { origin: dayNumber('2020-01-01'), perDay: 4 };
  const some = timed(
    ['2020-01-10', '2020-01-11', '2020-01-12', '2020-06-01'].map((day, at) => row(`${at}`, day)),
  );
  const lane = { key: 'k', label: 'L', rows: some };

  test('mirrored lanes grow away from the axis between them', () => {
    const [up, down] = layOut([lane, lane], { scale, height: 400, mirrored: true });
    if (!up || !down) throw new Error('two lanes');
    expect(rowMiddle(up, 0)).toBeGreaterThan(rowMiddle(up, 1));
    expect(rowMiddle(down, 0)).toBeLessThan(rowMiddle(down, 1));
    expect(down.top).toBe(up.top + up.height);
    expect(down.top - rowMiddle(up, 0)).toBeCloseTo(rowMiddle(down, 0) - down.top);
  });

  test('what finds no row is counted, and nothing is lost', () => {
    const crowd = timed(Array.from({ length: 60 }, (_, at) => row(`${at}`, '2020-02-01')));
    const [laid] = layOut([{ ...lane, rows: crowd }], { scale, height: 120, mirrored: false });
    const counted = laid?.clusters.reduce((sum, { ids }) => sum + ids.length, 0) ?? 0;
    expect((laid?.placed.length ?? 0) + counted).toBe(60);
    expect(counted).toBeGreaterThan(50);
  });

  test('a title is cut to its room or left out', () => {
    expect(fitTitle('Ceasefire', 100)).toBe('Ceasefire');
    expect(fitTitle('Ceasefire announced in Moscow', 100)).toBe('Ceasefire annou…');
    expect(fitTitle('Ceasefire announced in Moscow', 30)).toBe('');
  });
});
