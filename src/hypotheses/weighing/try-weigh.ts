/** A weighing that may not be fit to be weighed: screens and lists want to know why, not to fail. */
import { DomainError } from '../../kernel/errors.ts';
import { type LikelihoodTable, likelihoodTable, type Weighing } from './likelihood-table.ts';
import { type Fault, weighingFaults } from './refusals.ts';
import { type Verdict, weigh } from './weigh.ts';

export type Tried =
  | { table: LikelihoodTable; verdict: Verdict; faults: [] }
  | { table: null; verdict: null; faults: Fault[] };

/** The verdict, or all reasons why there is none. */
export function tryWeigh(weighing: Weighing): Tried {
  const faults = weighingFaults(weighing);
  if (faults.length > 0) return { table: null, verdict: null, faults };
  const table = likelihoodTable(weighing);
  try {
    return { table, verdict: weigh(table), faults: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return {
      ...{ table: null, verdict: null },
      faults: [{ path: ['assessments'], message: error.message }],
    };
  }
}

/** Faults of the second that the first did not have: what an edit brought about, and is refused for. */
export function newFaults(before: Weighing | null, after: Weighing): Fault[] {
  const known = new Set(before ? tryWeigh(before).faults.map(({ message }) => message) : []);
  return tryWeigh(after).faults.filter(
    ({ message, unfinished }) => !unfinished && !known.has(message),
  );
}
