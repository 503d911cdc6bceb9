/** A weighing as it stood on a day: what was not known yet does not count. */
import type { Weighing } from './likelihood-table.ts';

export interface WeighingAsOf {
  weighing: Weighing;
  /** Assessments of what was not known yet. */
  notYet: string[];
  /** Assessments that count, but take as known what was not: they say what holds with it. */
  ahead: { assessment: string; given: string[] }[];
}

/** @param day `2020-11-10`, that day included; null for all that the case holds */
export function asOf(weighing: Weighing, day: string | null): WeighingAsOf {
  const known = new Map(weighing.observations.map((one) => [one.id, one.knownOn]));
  const isKnown = (observation: string): boolean => {
    const since = known.get(observation) ?? null;
    return day === null || since === null || since <= day;
  };
  const later = weighing.assessments.filter(({ observation }) => !isKnown(observation));
  if (later.length === 0) return { weighing, notYet: [], ahead: [] };
  const notYet = new Set(later.map(({ id }) => id));
  const ahead: WeighingAsOf['ahead'] = [];
  const assessments = weighing.assessments.flatMap((assessment) => {
    if (notYet.has(assessment.id)) return [];
    const given = assessment.given.filter((other) => notYet.has(other));
    if (given.length === 0) return [assessment];
    ahead.push({ assessment: assessment.id, given });
    return [{ ...assessment, given: assessment.given.filter((other) => !notYet.has(other)) }];
  });
  return { weighing: { ...weighing, assessments }, notYet: [...notYet], ahead };
}
