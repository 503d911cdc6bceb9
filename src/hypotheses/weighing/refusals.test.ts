import { describe, expect, it } from 'vitest';
import type { Weighing } from './likelihood-table.ts';
import { Assessment, Chance, Rivalry } from './model.ts';
import { refuseFaults, weighingFaults } from './refusals.ts';
import { makeHypothesis, makeWeighing, number, THREE_ROWS } from './testing/make-weighing.ts';

const two = [
  [number(0.8), number(0.2)],
  [number(0.6), number(0.4)],
];
const messages = (weighing: Weighing): string[] =>
  weighingFaults(weighing).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a probability', () => {
  it.each([
    [1.2, 'a probability is not above 1; write 0.8 for 80 per cent'],
    [-0.1, 'a probability is not below 0'],
    [Number.NaN, 'write a number from 0 to 1'],
  ])('of %d is refused where it was typed', (likely, message) => {
    const read = Chance.safeParse(number(likely, 0, 1));
    expect(read.error?.issues[0]).toMatchObject({ path: ['likely'], message });
  });

  it('must lie between its lowest and its highest', () => {
    expect(Chance.safeParse(number(0.5, 0.6, 0.9)).success).toBe(false);
    expect(Chance.safeParse(number(0.5, 0.4, 0.9)).success).toBe(true);
    expect(Chance.safeParse({ ...number(5, 6, 7), as: 'decibels', against: 'H1' }).success).toBe(
      false,
    );
  });

  it('as a weight in dB needs another rival with a probability', () => {
    const over = (likely: number, against = 'H1'): Chance => ({
      ...{ as: 'decibels', against, low: likely - 1, likely, high: likely + 1 },
    });
    expect(messages(makeWeighing([[number(0.5), over(-10)]]))).toEqual([]);
    expect(messages(makeWeighing([[over(3, 'H2'), over(3)]]))[0]).toMatch(/against another weight/);
    expect(messages(makeWeighing([[number(0.5), over(3, 'H9')]]))[0]).toMatch(
      /assessments\.0\.chances\.1: .*has no probability here/,
    );
    expect(messages(makeWeighing([[number(0.5), over(10)]]))[0]).toMatch(
      /10 dB over 0.5 would be a probability of 5.00/,
    );
  });
});

describe('rivals', () => {
  it('whose priors do not sum to 1 are refused with what is missing', () => {
    expect(messages(makeWeighing(two, { priors: [0.5, 0.4] }))).toEqual([
      'rivalry.rivals: The priors sum to 0.9 and not to 1: 0.1 is missing.',
    ]);
    expect(messages(makeWeighing(two, { priors: [0.7, 0.4] }))[0]).toMatch(/0.1 is too much/);
    expect(messages(makeWeighing(THREE_ROWS, { priors: [0.333, 0.333, 0.333] }))).toEqual([]);
  });

  it('must exclude each other by somebody’s word', () => {
    expect(messages(makeWeighing(two, { rivalry: { exclusive: ' ' } }))[0]).toMatch(
      /^rivalry\.exclusive: Say why no two rivals/,
    );
  });

  it('must be there, once, with the rest among them when it is one', () => {
    const rivals = ['H1', 'H1', 'H9'].map((hypothesis) => ({ hypothesis, prior: 1 / 3 }));
    const rest = { as: 'rival' as const, hypothesis: 'H2' };
    const found = messages(makeWeighing(two, { rivalry: { rivals, rest } }));
    expect(found).toContain('rivalry.rivals.1: “H1” stands twice among the rivals.');
    expect(found).toContain('rivalry.rivals.2: There is no hypothesis H9 in this case.');
    expect(found).toContain('rivalry.rest: “H2” is not among the rivals.');
  });

  it('may be composed of others, but not of themselves', () => {
    const of = (...hypotheses: ReturnType<typeof makeHypothesis>[]): string[] =>
      messages({ ...makeWeighing(two), hypotheses });
    const [h1, h2] = [makeHypothesis('H1'), makeHypothesis('H2')];
    expect(of(h1, h2, makeHypothesis('H3', ['H1', 'H2']))).toEqual([]);
    expect(of(h1, makeHypothesis('H2', ['H1']))[0]).toMatch(/two different hypotheses/);
    expect(of(h1, makeHypothesis('H2', ['H1', 'H7']))[0]).toMatch(/no hypothesis H7/);
    expect(
      of(h1, makeHypothesis('H2', ['H1', 'H3']), makeHypothesis('H3', ['H1', 'H2'])),
    ).toContain('hypotheses.1.composedOf: A hypothesis is part of itself: “H2” → “H3” → “H2”.');
  });
});

describe('an assessment', () => {
  it('is refused when it is impossible under every rival', () => {
    expect(messages(makeWeighing([[number(0), number(0)]]))).toEqual([
      expect.stringMatching(/^assessments\.0\.chances: “E1” is impossible under every rival/),
    ]);
  });

  it('must be made anew for a new rival', () => {
    const weighing = makeWeighing(two, { priors: [0.4, 0.3, 0.3] });
    expect(messages(weighing)).toEqual([
      expect.stringMatching(/“E1” has no probability under “H3” yet/),
      expect.stringMatching(/“E2” has no probability under “H3” yet/),
    ]);
  });

  it('is refused when what it takes as known goes round in a circle, comes later or is not there', () => {
    const given = (first: string[], second: string[]): string[] =>
      messages(makeWeighing(two, { assessments: [{ given: first }, { given: second }] }));
    expect(given([], ['a-E1'])).toEqual([]);
    expect(given(['a-E2'], ['a-E1'])).toContain(
      'assessments.0.given: What is taken as known goes round in a circle: “E1” → “E2” → “E1”. One of them must be weighed first.',
    );
    expect(given(['a-E1'], [])[0]).toMatch(/circle: “E1” → “E1”/);
    expect(given(['a-E2'], [])[0]).toMatch(/weighed after it: put that before it/);
    expect(given([], ['a-E7'])[0]).toMatch(/which is not weighed here/);
  });

  it('is refused of what is not there, twice, of no origin, or as what it is not', () => {
    const weighing = makeWeighing(two, {
      assessments: [{ origin: 'o' }, { weighedAs: 'utterance' }],
      observations: [{ kind: 'statement' }],
    });
    const [first] = weighing.assessments;
    const found = messages({
      ...weighing,
      assessments: [
        ...weighing.assessments,
        ...(first
          ? [
              { ...first, id: 'twin' },
              { ...first, id: 'other', observation: 'E9' },
            ]
          : []),
      ],
    });
    expect(found).toContain('assessments.0.origin: There is no common origin o.');
    expect(found).toContain(
      'assessments.0.weighedAs: “E1” is a statement: say whether that it was made is weighed, or that it is true.',
    );
    expect(found).toContain(
      'assessments.1.weighedAs: “E2” is no statement and can only be weighed as a fact.',
    );
    expect(found).toContain('assessments.2.observation: “E1” is weighed twice.');
    expect(found).toContain('assessments.3.observation: There is no observation E9 in this case.');
  });
});

it('throws the first fault with all of them in its details', () => {
  const weighing = makeWeighing(two, { priors: [0.5, 0.4], rivalry: { exclusive: '' } });
  try {
    refuseFaults(weighing);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid', details: { faults: { length: 2 } } });
  }
  expect(() => refuseFaults(makeWeighing(two))).not.toThrow();
});

it('makes records that can be stored and read again', () => {
  const { rivalry, assessments } = makeWeighing(THREE_ROWS);
  expect(Rivalry.parse(JSON.parse(JSON.stringify(rivalry)))).toEqual(rivalry);
  for (const assessment of assessments)
    expect(Assessment.parse(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment);
});
