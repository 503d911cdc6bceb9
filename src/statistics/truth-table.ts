/** Every combination of conditions, the cases in it and what came of them (Ragin 1987, 2008). Not minimised. */
import { DomainError } from '../kernel/errors.ts';
import { type Estimate, noEstimate } from './estimate.ts';
import { type SetRelation, setRelation } from './set-relations.ts';

export interface SetCase {
  name: string;
  /** Memberships, 0 to 1, in the conditions. */
  conditions: readonly number[];
  outcome: number;
}

export interface TruthRow {
  /** 1 or 0 for each condition. */
  bits: number[];
  /** Cases with more than .5 in the combination. */
  cases: string[];
  /** Of them, with more than .5 in the outcome. */
  withOutcome: string[];
  /** 1 or 0 by the cut-offs; null without enough cases (a remainder). */
  outcome: 0 | 1 | null;
  /** Cases of this row with the outcome and without it. */
  contradictory: boolean;
  /** Over all cases, by their membership in the combination. */
  consistency: Estimate;
  pri: Estimate;
}

export interface TruthTable {
  rows: TruthRow[];
  /** At .5 in a condition, thus in no row (Ragin 2008 advises against such values). */
  undecided: string[];
  /** Each condition, and the absence of it, as needed for the outcome and as enough. */
  single: { condition: number; present: boolean; relation: SetRelation }[];
}

interface CutOffs {
  /** Least consistency of a row that counts as enough. */
  consistency?: number;
  /** Least PRI of such a row. */
  pri?: number;
  /** Fewest cases of a row that is no remainder. */
  cases?: number;
}

const within = (conditions: readonly number[], bits: readonly number[]): number =>
  Math.min(...conditions.map((member, at) => (bits[at] === 1 ? member : 1 - member)));

function rowOf(cases: readonly SetCase[], bits: number[], cut: Required<CutOffs>): TruthRow {
  const members = cases.map(({ conditions }) => within(conditions, bits));
  const here = cases.filter((_, at) => (members[at] ?? 0) > 0.5);
  const withOutcome = here.filter(({ outcome }) => outcome > 0.5);
  const none = noEstimate('no case is in the combination');
  const relation =
    cases.length > 0
      ? setRelation(
          members,
          cases.map(({ outcome }) => outcome),
        )
      : null;
  const { sufficiency, pri } = relation ?? { sufficiency: none, pri: none };
  const enough = (sufficiency.value ?? 0) >= cut.consistency && (pri.value ?? 0) >= cut.pri;
  return {
    bits,
    cases: here.map(({ name }) => name),
    withOutcome: withOutcome.map(({ name }) => name),
    outcome: here.length < cut.cases ? null : enough ? 1 : 0,
    contradictory: withOutcome.length > 0 && withOutcome.length < here.length,
    consistency: sufficiency,
    pri,
  };
}

/**
 * All 2^k rows, the first condition counting most, as in `QCA::truthTable`. Rows with consistency and PRI at or over the
 * cut-offs (defaults .80 and .50) have the outcome.
 * @throws `invalid` for no or more than ten conditions, or cases that lack one
 */
export function truthTable(
  cases: readonly SetCase[],
  conditions: number,
  { consistency = 0.8, pri = 0.5, cases: fewest = 1 }: CutOffs = {},
): TruthTable {
  if (!(conditions >= 1 && conditions <= 10)) {
    throw new DomainError('invalid', 'A truth table has one to ten conditions.');
  }
  const short = cases.find((one) => one.conditions.length !== conditions);
  if (short) throw new DomainError('invalid', `${short.name} lacks a condition.`);
  const combinations = Array.from({ length: 2 ** conditions }, (_, row) =>
    Array.from({ length: conditions }, (_, at) => (row >> (conditions - 1 - at)) & 1),
  );
  const outcome = cases.map((one) => one.outcome);
  return {
    rows: combinations.map((bits) => rowOf(cases, bits, { consistency, pri, cases: fewest })),
    undecided: cases
      .filter((one) => one.conditions.includes(0.5) || one.outcome === 0.5)
      .map(({ name }) => name),
    single: Array.from({ length: conditions }, (_, condition) =>
      [true, false].map((present) => ({
        condition,
        present,
        relation: setRelation(
          cases.map((one) => {
            const member = one.conditions[condition] ?? 0;
            return present ? member : 1 - member;
          }),
          outcome,
        ),
      })),
    ).flat(),
  };
}
