import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLane } from './pack.ts';
import { ticksOf, windowWords } from './ticks.ts';
import {
  dayNumber,
  isoDay,
  panned,
  readWindow,
  showing,
  windowAround,
  writeWindow,
  zoomed,
} from './time-window.ts';

const window = { from: dayNumber('2016-01-01'), to: dayNumber('2022-01-01') };
const days = fc
  .tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.integer({ min: 1, max: 20_000 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('the stretch of time on screen', () => {
  test('zooming leaves the time under the pointer where it is', () => {
    fc.assert(
      fc.property(days, fc.double({ min: 0.2, max: 5, noNaN: true }), (of, factor) => {
        const at = of.from + (of.to - of.from) / 3;
        const after = zoomed(of, factor, at);
        expect((at - after.from) / (after.to - after.from)).toBeCloseTo(1 / 3, 6);
      }),
    );
  });

  test('zooming in ends at hours and zooming out at millennia', () => {
    const near = zoomed(window, 1e-9, window.from);
    expect((near.to - near.from) * 24).toBeCloseTo(2);
    const far = zoomed(window, 1e9, window.from);
    expect(far.to - far.from).toBe(730_000);
  });

  test('a day outside comes to the middle, a day inside moves nothing', () => {
    const day = dayNumber('2020-09-27');
    expect(showing(window, day)).toBe(window);
    const moved = showing(window, dayNumber('2024-04-17'));
    expect((moved.from + moved.to) / 2).toBe(dayNumber('2024-04-17'));
    expect(moved.to - moved.from).toBe(window.to - window.from);
  });

  test('the address gives it back, to the day or to the hour', () => {
    expect(writeWindow(window)).toBe('2016-01-01..2022-01-01');
    expect(readWindow('2016-01-01..2022-01-01')).toEqual(window);
    const hours = { from: dayNumber('2020-11-09') + 0.5, to: dayNumber('2020-11-10') + 0.25 };
    expect(readWindow(writeWindow(hours))).toEqual(hours);
    expect(readWindow('2022-01-01..2016-01-01')).toBeNull();
    expect(readWindow('x')).toBeNull();
  });

  test('everything fits, and nothing at all gives a window too', () => {
    const around = windowAround([panned(window, 0), { from: 0, to: 1 }]);
    expect(around.from).toBeLessThan(0);
    expect(around.to).toBeGreaterThan(window.to);
    expect(windowAround([]).from).toBeLessThan(windowAround([]).to);
    expect(isoDay(dayNumber('2020-02-29') + 0.9)).toBe('2020-02-29');
  });
});

describe('ticks', () => {
  test.each([
    ['2016-01-01', '2026-01-01', ['2016', '2017', '2018']],
    ['1900-01-01', '2030-01-01', ['1900', '1910', '1920']],
    ['2020-09-15', '2021-02-15', ['Oct', 'Nov', 'Dec', '2021', 'Feb']],
    ['2020-11-08', '2020-11-14', ['8 Nov', '9 Nov', '10 Nov']],
  ])('from %s to %s', (from, to, labels) => {
    const ticks = ticksOf({ from: dayNumber(from), to: dayNumber(to) }, 900);
    expect(ticks.map(({ label }) => label).slice(0, labels.length)).toEqual(labels);
  });

  test('down to hours', () => {
    const from = dayNumber('2020-11-09');
    const labels = ticksOf({ from: from + 0.5, to: from + 1.25 }, 1300).map(({ label }) => label);
    expect(labels).toContain('23:00');
    expect(labels).toContain('10 Nov');
  });

  test('never nearer than asked, always inside the window', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 200, max: 3000 }), (of, width) => {
        const ticks = ticksOf(of, width, 64);
        const perDay = width / (of.to - of.from);
        for (const [at, tick] of ticks.entries()) {
          expect(tick.at).toBeGreaterThanOrEqual(of.from);
          expect(tick.at).toBeLessThanOrEqual(of.to);
          const next = ticks[at + 1];
          if (next) expect((next.at - tick.at) * perDay).toBeGreaterThan(63);
        }
      }),
    );
  });

  test('the stretch in words', () => {
    expect(windowWords(window)).toBe('2016 – 2022');
    const war = { from: dayNumber('2020-09-27'), to: dayNumber('2020-11-10') };
    expect(windowWords(war)).toBe('27 Sep 2020 – 10 Nov 2020');
  });
});

describe('packing a lane', () => {
  const stretches = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 80 })), {
      maxLength: 120,
    })
    .map((all) =>
      all
        .map(([x0, length], at) => ({ id: String(at), x0, x1: x0 + length }))
        .sort((a, b) => a.x0 - b.x0),
    );

  test('no two marks of a row touch, and none is lost', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 1, max: 6 }), (all, rows) => {
        const { placed, clusters } = packLane(all, rows);
        const seen = [...placed.map(({ id }) => id), ...clusters.flatMap(({ ids }) => ids)];
        expect(seen.sort()).toEqual(all.map(({ id }) => id).sort());
        for (let row = 0; row < rows; row++) {
          const own = placed.filter((mark) => mark.row === row);
          for (const [at, mark] of own.entries()) {
            const next = own[at + 1];
            if (!next) continue;
            expect(next.x0 - 7).toBeGreaterThanOrEqual(Math.max(mark.x1, mark.x0) + 7);
            expect(mark.room).toBeCloseTo(next.x0 - 7 - (Math.max(mark.x1, mark.x0) + 7));
          }
        }
      }),
    );
  });

  test('what stands apart stands in one row', () => {
    const { placed, rows } = packLane(
      [
        { id: 'a', x0: 10, x1: 10 },
        { id: 'b', x0: 60, x1: 90 },
        { id: 'c', x0: 200, x1: 200 },
      ],
      4,
    );
    expect(rows).toBe(1);
    expect(placed.map(({ room }) => room)).toEqual([36, 96, Number.POSITIVE_INFINITY]);
  });
});
