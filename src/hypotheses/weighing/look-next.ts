/** What to look for next: what each search is expected to tell, in bits (Lindley 1956). */
import { gainOfSearch } from '../../statistics/information.ts';
import { leaders } from '../../statistics/posterior.ts';
import { readChance } from './chances.ts';
import { type LikelihoodTable, likelihoodTable, type Weighing } from './likelihood-table.ts';
import type { Assessment } from './model.ts';
import type { Verdict } from './weigh.ts';

export interface NextSearch {
  /**
   * `planned`: a search of the plan. `unsearched`: an absence that does not count, because nobody has said how
   * surely the search would have found it; taken as if it missed nothing. `later`: what is known only after the day
   * of the weighing.
   */
  kind: 'planned' | 'unsearched' | 'later';
  /** Id of the search, or of the assessment. */
  id: string;
  title: string;
  where: string;
  /** Expected information gain, from 0 to the entropy of what is believed. */
  bits: number;
  /** How probable it is that it is found. */
  probability: number;
  /** What would then be believed, a rival each; null where that cannot come about. */
  ifFound: number[] | null;
  ifNot: number[] | null;
  /** Another would lead, or be level. */
  turnsIfFound: boolean;
  turnsIfNot: boolean;
}

type Candidate = Pick<NextSearch, 'kind' | 'id' | 'title' | 'where'> & {
  /** P(found | rival); null for a rival under which nobody has said. */
  found: (number | null)[];
};

function chancesOf({ rivals }: LikelihoodTable, chances: Assessment['chances']): (number | null)[] {
  const of = new Map(chances.map(({ hypothesis, chance }) => [hypothesis, chance]));
  return rivals.map(({ id }) => {
    const chance = of.get(id);
    return (chance && readChance(chance, of).points?.likely) ?? null;
  });
}

const times = (share: number, chances: readonly (number | null)[]): (number | null)[] =>
  chances.map((chance) => (chance === null ? null : share * chance));

function candidatesOf(
  weighing: Weighing,
  table: LikelihoodTable,
  notYet: readonly string[],
): Candidate[] {
  const titles = new Map(weighing.observations.map(({ id, title }) => [id, title]));
  const assessed = new Map(weighing.assessments.map((one) => [one.id, one]));
  const planned = (weighing.rivalry.searches ?? []).map(
    ({ id, title, where, sensitivity, chances }): Candidate => ({
      ...{ kind: 'planned', id, title, where },
      found: times(sensitivity, chancesOf(table, chances)),
    }),
  );
  const unsearched = table.notCounted.flatMap(({ assessment }): Candidate[] => {
    const of = assessed.get(assessment);
    if (!of) return [];
    const title = titles.get(of.observation) ?? of.observation;
    return [
      { kind: 'unsearched', id: of.id, title, where: '', found: chancesOf(table, of.chances) },
    ];
  });
  const later = new Set(notYet);
  const rows = likelihoodTable({
    ...weighing,
    assessments: weighing.assessments.filter(({ id }) => later.has(id)),
  }).rows;
  return [
    ...planned,
    ...unsearched,
    ...rows.map(
      ({ id, observation, likely }): Candidate => ({
        ...{ kind: 'later', id, title: observation.title, where: '' },
        found: table.rivals.map((_, j) => likely[j] ?? null),
      }),
    ),
  ];
}

/**
 * What is planned, what was not searched properly and what became known later, the most telling first. What has no
 * probability under one of the rivals is left out.
 * @param weighing with all of its assessments, also those of `notYet`
 * @param table of what counts
 */
export function lookNext(
  weighing: Weighing,
  table: LikelihoodTable,
  { beliefs, leaders: now }: Verdict,
  notYet: readonly string[] = [],
): NextSearch[] {
  const turns = (then: number[] | null): boolean =>
    then !== null && leaders(then).join() !== now.join();
  return candidatesOf(weighing, table, notYet)
    .flatMap(({ found, ...candidate }): NextSearch[] => {
      const known = found.filter((p) => p !== null);
      if (known.length < table.rivals.length) return [];
      const { bits, outcomes } = gainOfSearch(beliefs, known);
      const [yes, no] = outcomes;
      const [ifFound, ifNot] = [yes?.beliefs ?? null, no?.beliefs ?? null];
      return [
        {
          ...{ ...candidate, bits, probability: yes?.probability ?? 0, ifFound, ifNot },
          ...{ turnsIfFound: turns(ifFound), turnsIfNot: turns(ifNot) },
        },
      ];
    })
    .sort((a, b) => b.bits - a.bits);
}
