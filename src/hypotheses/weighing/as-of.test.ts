import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { source } from '../../../tests/support/observed-case.ts';
import { asOf } from './as-of.ts';
import { knownOn } from './known-on.ts';
import { likelihoodTable } from './likelihood-table.ts';
import { weighingFaults } from './refusals.ts';
import { fixed, makeWeighing, number, THREE_ROWS } from './testing/make-weighing.ts';
import { throughTime } from './through-time.ts';
import { weigh } from './weigh.ts';

const cited = (issued: string | null, accessed: string | null = null) =>
  source('s', null, { issued, accessed });

describe('an observation is known', () => {
  const event = { kind: 'event' as const, date: '2020-11-10' };

  it('since the first of its sources was published, whatever else was read later', () => {
    expect(knownOn(event, [cited('2021-03-02'), cited('2020-11-12')])).toBe('2020-11-12');
  });

  it('since a source was read where nobody knows when it was published', () => {
    expect(knownOn(event, [cited(null, '2021-02-01'), cited('2021-03-02')])).toBe('2021-02-01');
  });

  it('since the last day of a vague date', () => {
    expect(knownOn(event, [cited('2020-12')])).toBe('2020-12-31');
    expect(knownOn({ kind: 'event', date: '2020-11' }, [])).toBe('2020-11-30');
    expect(knownOn({ kind: 'event', date: '2020-11-10/..' }, [])).toBe('2020-11-10');
  });

  it('never before it happened, and an absence not before the time is over', () => {
    expect(knownOn(event, [cited('2020-10-01')])).toBe('2020-11-10');
    const silence = { date: '2020-09-27/2020-11-10' };
    expect(knownOn({ kind: 'absence', ...silence }, [cited('2020-10-05')])).toBe('2020-11-10');
    expect(knownOn({ kind: 'event', ...silence }, [cited('2020-10-05')])).toBe('2020-10-05');
  });

  it('on every day where no date can be read', () => {
    expect(knownOn({ kind: 'event', date: '' }, [cited(null)])).toBeNull();
  });
});

const days = [{ knownOn: '2020-10-01' }, { knownOn: '2021-05-01' }, { knownOn: '2020-10-01' }];
const dated = makeWeighing(THREE_ROWS, {
  observations: days,
  assessments: [{ given: [] }, {}, { given: ['a-E1', 'a-E2'] }],
});

describe('a weighing as of a day', () => {
  it('leaves out what was not known, and says what takes it as known', () => {
    const { weighing, notYet, ahead } = asOf(dated, '2021-04-30');
    expect(notYet).toEqual(['a-E2']);
    expect(ahead).toEqual([{ assessment: 'a-E3', given: ['a-E2'] }]);
    expect(weighingFaults(weighing)).toEqual([]);
    // As without E2.
    expect(fixed(weigh(likelihoodTable(weighing)).beliefs)).toEqual(['0.2353', '0.2941', '0.4706']);
  });

  it('is the whole on the day itself and without a day', () => {
    expect(asOf(dated, '2021-05-01').weighing).toBe(dated);
    expect(asOf(dated, null).weighing).toBe(dated);
  });

  it('is what was believed before when nothing was known', () => {
    const { weighing } = asOf(dated, '1999-12-31');
    expect(fixed(weigh(likelihoodTable(weighing)).beliefs)).toEqual(['0.3333', '0.3333', '0.3333']);
  });
});

describe('the posterior through time', () => {
  it('has a point for each day, with what became known on it', () => {
    const points = throughTime(likelihoodTable(dated));
    expect(points.map(({ day, moved }) => [day, moved])).toEqual([
      [null, []],
      ['2020-10-01', ['a-E1', 'a-E3']],
      ['2021-05-01', ['a-E2']],
    ]);
    expect(points.map(({ beliefs }) => fixed(beliefs ?? []))).toEqual([
      ['0.3333', '0.3333', '0.3333'],
      ['0.2353', '0.2941', '0.4706'],
      ['0.2759', '0.1724', '0.5517'],
    ]);
    expect(points[0]?.changes).toBeNull();
    expect(points[2]?.changes?.[1]).toBeCloseTo(0.1724 - 0.2941, 4);
  });

  it('begins with what was known on every day', () => {
    const open = makeWeighing(THREE_ROWS, { observations: [{}, ...days.slice(1)] });
    const [first] = throughTime(likelihoodTable(open));
    expect(first).toMatchObject({ day: null, moved: ['a-E1'] });
    expect(fixed(first?.beliefs ?? [])).toEqual(['0.6154', '0.0769', '0.3077']);
  });

  it('is on each day what a weighing as of that day says', () => {
    const chance = fc.double({ min: 0.01, max: 1, noNaN: true });
    const row = fc.record({
      chances: fc.tuple(chance, chance),
      day: fc.constantFrom('2020-01-01', '2020-06-01', '2021-01-01', null),
      origin: fc.constantFrom('o', null),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const weighing = makeWeighing(
          rows.map(({ chances }) => chances.map((p) => number(p))),
          {
            rivalry: { origins: [{ id: 'o', title: 'one ministry', discount: 0.7 }] },
            assessments: rows.map(({ origin }) => ({ origin })),
            observations: rows.map(({ day }) => ({ knownOn: day })),
          },
        );
        for (const { day, beliefs } of throughTime(likelihoodTable(weighing))) {
          const then = weigh(likelihoodTable(asOf(weighing, day ?? '0001-01-01').weighing)).beliefs;
          expect(fixed(beliefs ?? [], 9)).toEqual(fixed(then, 9));
        }
      }),
      { numRuns: 60 },
    );
  });
});
