import { describe, expect, it } from 'vitest';
import { makeWeighing, number, THREE_ROWS } from './testing/make-weighing.ts';
import { reportVerdict } from './verdict.ts';

describe('the sentence', () => {
  it('calls three rivals fragile and names what turns them', () => {
    const report = reportVerdict(makeWeighing(THREE_ROWS), { draws: 2000, shape: 'uniform' });
    expect(report.fragile).toBe(true);
    expect(report.sentence).toMatch(
      /^“H3” leads with 55 per cent against 28 per cent for “H1”, 3\.0 dB ahead, a slight lead, but the verdict is fragile: it does not hold without the observation “E3” or the observation “E1”, and it leads in \d\d per cent of the draws only\.$/,
    );
    expect(report.draws).toMatchObject({ seed: 1, draws: 2000 });
  });

  it('says so when nothing turns it', () => {
    const strong = [number(0.9, 0.85, 0.95), number(0.05, 0.02, 0.1)];
    const report = reportVerdict(makeWeighing([strong, strong, strong]), { draws: 500 });
    expect(report.fragile).toBe(false);
    expect(report.sentence).toBe(
      '“H1” leads with over 99.9 per cent against under 0.1 per cent for “H2”, 37.7 dB ahead, a very strong lead; it leads whatever single thing is left out, and in 100 per cent of the draws.',
    );
  });

  it('names the one sphere that all comes from, and the one source on which it hangs', () => {
    const tags = (source: string, sphere = 'russian') => ({
      tags: {
        ...{ observation: [], source: [source], speaker: [], outlet: [] },
        ...{ sphere: [sphere], language: [] },
      },
    });
    const strong = [number(0.9), number(0.1)];
    const report = reportVerdict(
      makeWeighing([strong, strong], { observations: [tags('s1'), tags('s2')] }),
      { draws: 10 },
      (tag, value) => (tag === 'sphere' ? 'Russian' : value),
    );
    expect(report.sentence).toBe(
      '“H1” leads with 99 per cent against 1 per cent for “H2”, 19.1 dB ahead, a moderate lead; it leads whatever single thing is left out, and in 100 per cent of the draws; all of it comes from the sphere “Russian”.',
    );
    const weak = [number(0.45), number(0.55)];
    const hanging = reportVerdict(
      makeWeighing([strong, strong, weak], {
        observations: [tags('s1'), tags('s1'), tags('s2', 'western')],
      }),
      { draws: 10 },
      (tag, value) => (tag === 'source' ? 'a wire' : value),
    );
    expect(hanging.fragile).toBe(true);
    // The sphere falls with the same observations as the source, and is not named again.
    expect(hanging.sentence).toMatch(/it does not hold without the source “a wire”\.$/);
  });

  it('does not name a leader where two are level', () => {
    const report = reportVerdict(makeWeighing([[number(0.5), number(0.5)]]), { draws: 10 });
    expect(report.sentence).toBe(
      'There is no verdict: “H1” and “H2” are level with 50 per cent each.',
    );
    expect(report.fragile).toBe(true);
  });

  it('is refused with the faults of the weighing', () => {
    expect(() => reportVerdict(makeWeighing(THREE_ROWS, { priors: [0.5, 0.2, 0.2] }))).toThrow(
      'The priors sum to 0.9 and not to 1: 0.1 is missing.',
    );
  });
});
