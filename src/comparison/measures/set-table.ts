/** The truth table of a comparison: each dyad in each period is a case (Ragin 1987, 2008). Pure. */
import { calibrate } from '../../statistics/set-relations.ts';
import { type SetCase, type TruthTable, truthTable } from '../../statistics/truth-table.ts';
import type { ComparedPeriod } from '../gather/periods.ts';
import type { Calibration, Comparison } from '../model.ts';
import type { Valued } from './valued.ts';

export interface CalibratedCase extends SetCase {
  dyad: string;
  period: string;
  /** As they were before calibration: conditions, then the outcome. */
  raw: number[];
}

export interface ComparedSets {
  conditions: Calibration[];
  outcome: Calibration;
  cases: CalibratedCase[];
  table: TruthTable;
  /** Cases that lack a value, in words. */
  leftOut: string[];
}

/** Null when the comparison wants none. Throws `invalid` for anchors out of order. */
export function comparedSets(
  { dyads, truthTable: wanted }: Comparison,
  periods: readonly ComparedPeriod[],
  valued: readonly Valued[],
): ComparedSets | null {
  if (!wanted) return null;
  const { conditions, outcome } = wanted;
  const all = [...conditions, outcome];
  const of = new Map(valued.map((one) => [one.question.id, one]));
  const cases: CalibratedCase[] = [];
  const leftOut: string[] = [];
  for (const dyad of dyads) {
    for (const period of periods) {
      const name = `${dyad.label}, ${period.title}`;
      const raw = all.map(({ question }) => of.get(question)?.value(dyad.id, period.id) ?? null);
      const lacking = all.find((_, at) => raw[at] === null);
      if (lacking) {
        leftOut.push(
          `${name}: no value for “${of.get(lacking.question)?.question.label ?? lacking.question}”`,
        );
        continue;
      }
      const values = raw.map((value) => value ?? 0);
      const members = all.map((anchors, at) => calibrate(values[at] ?? 0, anchors));
      cases.push({
        ...{ name, dyad: dyad.id, period: period.id, raw: values },
        ...{ conditions: members.slice(0, -1), outcome: members.at(-1) ?? 0 },
      });
    }
  }
  return { conditions, outcome, cases, table: truthTable(cases, conditions.length), leftOut };
}
