import { describe, expect, it } from 'vitest';
import { whole } from '../../tests/support/observed-case.ts';
import { corroborationOf, originGroups } from './corroboration.ts';
import { gradeIsAtLeast } from './grade.ts';

const SPHERES: Readonly<Record<string, string>> = { a: 'russian', b: 'western', c: 'russian' };
const corroborate = (...locators: Parameters<typeof corroborationOf>[0]) =>
  corroborationOf(locators, (source) => SPHERES[source] ?? null);

describe('corroboration', () => {
  it('counts places of one source once', () => {
    expect(corroborate(whole('a'), whole('a'))).toMatchObject({
      independent: 1,
      corroborated: false,
      oneSphere: true,
    });
  });

  it('does not count copies of one text, however the origin is written', () => {
    const copies = corroborate(whole('a', 'Foreign Ministry'), whole('b', ' foreign  ministry '));
    expect(copies).toMatchObject({ independent: 1, corroborated: false });
    expect(copies.spheres).toEqual(['russian', 'western']);
  });

  it('joins origins by way of a third place', () => {
    expect(originGroups([whole('a', 'x'), whole('b', 'y'), whole('a', 'y'), whole('c')])).toEqual([
      [0, 1, 2],
      [3],
    ]);
  });

  it('counts two sources with texts of their own, and sees when both are of one sphere', () => {
    expect(corroborate(whole('a'), whole('c'))).toMatchObject({
      independent: 2,
      corroborated: true,
      oneSphere: true,
    });
    expect(corroborate(whole('a'), whole('b'))).toMatchObject({ independent: 2, oneSphere: false });
  });

  it('cannot say one sphere where a sphere is unknown', () => {
    expect(corroborate(whole('a'), whole('unknown')).oneSphere).toBe(false);
    expect(corroborate()).toMatchObject({ independent: 0, oneSphere: false, secondHand: false });
  });

  it('says when everything was read in the report of another', () => {
    const reported = { ...whole('a'), reported: { source: 'b', at: 'note 9' } };
    expect(corroborate(reported).secondHand).toBe(true);
    expect(corroborate(reported, whole('c')).secondHand).toBe(false);
  });
});

describe('a grade', () => {
  it.each([
    ['A1', 'B2', true],
    ['B2', 'B2', true],
    ['B3', 'B2', false],
    ['C1', 'B2', false],
    ['C1', '2', true],
    ['A5', 'B', true],
  ])('%s is at least %s: %s', (grade, least, is) => {
    expect(gradeIsAtLeast(grade, least)).toBe(is);
  });

  it('that cannot be judged is not at least anything, and not the worst', () => {
    expect(gradeIsAtLeast('F1', 'E')).toBe(false);
    expect(gradeIsAtLeast('A6', '5')).toBe(false);
    expect(gradeIsAtLeast('F1', '1')).toBe(true);
    expect(gradeIsAtLeast(null, 'E')).toBe(false);
  });
});
