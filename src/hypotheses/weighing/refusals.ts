/** What cannot be weighed, said where it was typed. */
import { DomainError } from '../../kernel/errors.ts';
import { readChance } from './chances.ts';
import { circleAmong } from './dependence.ts';
import type { Weighing } from './likelihood-table.ts';
import { isUntouched } from './missing-chances.ts';
import type { Assessment } from './model.ts';

export interface Fault {
  /** Where it was typed: `['rivalry', 'rivals']`, `['assessments', 3, 'chances', 0]`. */
  path: (string | number)[];
  message: string;
  /** Something is still to be said, such as the probabilities under a new rival: no verdict, but nothing wrong either. */
  unfinished?: true;
}

/** Priors may miss 1 by rounding: .333 three times does. */
const SUM_TOLERANCE = 0.002;

type Names = { hypothesis(id: string): string; assessment(id: string): string };

function namesOf({ hypotheses, assessments, observations }: Weighing): Names {
  const labels = new Map(hypotheses.map(({ id, label }) => [id, label]));
  const titles = new Map(observations.map(({ id, title }) => [id, title]));
  const observed = new Map(assessments.map(({ id, observation }) => [id, observation]));
  return {
    hypothesis: (id) => `“${labels.get(id) ?? id}”`,
    assessment: (id) => `“${titles.get(observed.get(id) ?? '') ?? id}”`,
  };
}

function faultsOfRivalry({ rivalry, hypotheses }: Weighing, names: Names): Fault[] {
  const faults: Fault[] = [];
  const say = (path: (string | number)[], message: string): void => {
    faults.push({ path: ['rivalry', ...path], message });
  };
  const sum = rivalry.rivals.reduce((total, { prior }) => total + prior, 0);
  if (Math.abs(sum - 1) > SUM_TOLERANCE) {
    const miss = Number((1 - sum).toFixed(6));
    const how = miss > 0 ? `${miss} is missing` : `${-miss} is too much`;
    say(['rivals'], `The priors sum to ${Number(sum.toFixed(6))} and not to 1: ${how}.`);
  }
  const known = new Set(hypotheses.map(({ id }) => id));
  const seen = new Set<string>();
  rivalry.rivals.forEach(({ hypothesis }, place) => {
    if (!known.has(hypothesis))
      say(['rivals', place], `There is no hypothesis ${hypothesis} in this case.`);
    if (seen.has(hypothesis))
      say(['rivals', place], `${names.hypothesis(hypothesis)} stands twice among the rivals.`);
    seen.add(hypothesis);
  });
  if (rivalry.exclusive.trim() === '') {
    const message =
      'Say why no two rivals can be true together; where two can, make both together a rival of its own.';
    faults.push({ path: ['rivalry', 'exclusive'], message, unfinished: true });
  }
  if (rivalry.rest.as === 'rival' && !seen.has(rivalry.rest.hypothesis)) {
    say(['rest'], `${names.hypothesis(rivalry.rest.hypothesis)} is not among the rivals.`);
  }
  return faults;
}

function faultsOfComposition({ hypotheses }: Weighing, names: Names): Fault[] {
  const known = new Set(hypotheses.map(({ id }) => id));
  const faults = hypotheses.flatMap(({ id, composedOf }, place): Fault[] => {
    const path = ['hypotheses', place, 'composedOf'];
    const missing = composedOf.find((part) => !known.has(part));
    if (missing !== undefined)
      return [{ path, message: `There is no hypothesis ${missing} in this case.` }];
    if (composedOf.length === 1 || new Set(composedOf).size < composedOf.length) {
      const message = `${names.hypothesis(id)} must be composed of two different hypotheses or more.`;
      return [{ path, message }];
    }
    return [];
  });
  const circle = circleAmong(hypotheses.map(({ id, composedOf }) => ({ id, given: composedOf })));
  if (circle) {
    const place = hypotheses.findIndex(({ id }) => id === circle[0]);
    const round = circle.map(names.hypothesis).join(' → ');
    faults.push({
      path: ['hypotheses', place, 'composedOf'],
      message: `A hypothesis is part of itself: ${round}.`,
    });
  }
  return faults;
}

/** A search may lack the probabilities of a new rival: it is no evidence yet, and only not advised. */
const faultsOfSearches = ({ rivalry }: Weighing, names: Names): Fault[] =>
  (rivalry.searches ?? []).flatMap(({ title, chances }, search) => {
    const of = new Map(chances.map(({ hypothesis, chance }) => [hypothesis, chance]));
    return chances.flatMap(({ hypothesis, chance }, place): Fault[] => {
      const { fault } = readChance(chance, of);
      const message = `“${title}” under ${names.hypothesis(hypothesis)}: ${fault}.`;
      const path = ['rivalry', 'searches', search, 'chances', place];
      return fault === null ? [] : [{ path, message }];
    });
  });

function faultsOfChances({ rivalry }: Weighing, assessment: Assessment, names: Names): Fault[] {
  const chances = new Map(assessment.chances.map((one) => [one.hypothesis, one.chance]));
  const faults: Fault[] = [];
  const likely = rivalry.rivals.map(({ hypothesis }): number | null => {
    const place = assessment.chances.findIndex((one) => one.hypothesis === hypothesis);
    const chance = chances.get(hypothesis);
    if (!chance) {
      const message = `${names.assessment(assessment.id)} has no probability under ${names.hypothesis(hypothesis)} yet: every observation is weighed anew for a new rival.`;
      faults.push({ path: ['chances'], message, unfinished: true });
      return null;
    }
    const { points, fault } = readChance(chance, chances);
    if (fault !== null) {
      const message = `${names.assessment(assessment.id)} under ${names.hypothesis(hypothesis)}: ${fault}.`;
      faults.push({ path: ['chances', place], message });
    }
    return points?.likely ?? null;
  });
  if (likely.every((p) => p === 0)) {
    const message = `${names.assessment(assessment.id)} is impossible under every rival, and yet it was observed: one of them must allow it, or a rival is missing.`;
    faults.push({ path: ['chances'], message });
  }
  return faults;
}

function faultsOfAssessment(weighing: Weighing, assessment: Assessment, names: Names): Fault[] {
  const { assessments, observations, rivalry } = weighing;
  const faults = isUntouched(rivalry, assessment)
    ? []
    : faultsOfChances(weighing, assessment, names);
  const observation = observations.find(({ id }) => id === assessment.observation);
  const name = names.assessment(assessment.id);
  if (!observation) {
    const message = `There is no observation ${assessment.observation} in this case.`;
    faults.push({ path: ['observation'], message });
  } else if ((observation.kind === 'statement') !== (assessment.weighedAs !== 'fact')) {
    const message =
      observation.kind === 'statement'
        ? `${name} is a statement: say whether that it was made is weighed, or that it is true.`
        : `${name} is no statement and can only be weighed as a fact.`;
    faults.push({ path: ['weighedAs'], message });
  }
  const { origin } = assessment;
  if (origin !== null && !rivalry.origins.some(({ id }) => id === origin))
    faults.push({ path: ['origin'], message: `There is no common origin ${origin}.` });
  for (const other of assessment.given) {
    const before = assessments.find(({ id }) => id === other);
    if (!before) {
      const message = `${name} is given ${other}, which is not weighed here.`;
      faults.push({ path: ['given'], message });
    } else if (before.position >= assessment.position && before !== assessment) {
      const message = `${name} takes ${names.assessment(other)} as known, which is weighed after it: put that before it.`;
      faults.push({ path: ['given'], message });
    }
  }
  const twin = assessments.find(
    (one) => one.observation === assessment.observation && one.weighedAs === assessment.weighedAs,
  );
  if (twin && twin !== assessment)
    faults.push({ path: ['observation'], message: `${name} is weighed twice.` });
  return faults;
}

/** All reasons why a weighing gives no verdict; empty when it does. Each with the place of what has to be changed. */
export function weighingFaults(weighing: Weighing): Fault[] {
  const names = namesOf(weighing);
  const faults = [
    ...faultsOfRivalry(weighing, names),
    ...faultsOfComposition(weighing, names),
    ...faultsOfSearches(weighing, names),
  ];
  weighing.assessments.forEach((assessment, place) => {
    for (const { path, ...fault } of faultsOfAssessment(weighing, assessment, names))
      faults.push({ path: ['assessments', place, ...path], ...fault });
  });
  const circle = circleAmong(weighing.assessments);
  if (circle) {
    const place = weighing.assessments.findIndex(({ id }) => id === circle[0]);
    const round = circle.map(names.assessment).join(' → ');
    faults.push({
      path: ['assessments', place, 'given'],
      message: `What is taken as known goes round in a circle: ${round}. One of them must be weighed first.`,
    });
  }
  return faults;
}

/** @throws `invalid` with the first fault as message and all of them in `details.faults` */
export function refuseFaults(weighing: Weighing): void {
  const faults = weighingFaults(weighing);
  if (faults[0]) throw new DomainError('invalid', faults[0].message, { faults });
}
