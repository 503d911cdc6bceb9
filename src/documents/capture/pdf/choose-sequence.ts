/** Something that may be the n-th note or mark of a document, in reading order. */
export interface Candidate {
  readonly value: number;
  /** How much it looks like one; 1 is a weak sign, 3 a strong one. */
  readonly weight: number;
  readonly page: number;
}

export interface SequenceRules {
  /** Whether numbers begin again at 1 on every page. */
  readonly restartsPerPage: boolean;
}

const WINDOW = 400;
const GAP_COST = 0.9;
const RESTART_COST = 5;

function stepCost(from: Candidate, to: Candidate, rules: SequenceRules): number {
  const ahead = to.value - from.value;
  if (ahead === 1) return 0;
  if (ahead > 1) return GAP_COST * Math.min(ahead - 1, 12);
  if (to.value !== 1 || (from.value === 1 && !rules.restartsPerPage))
    return Number.POSITIVE_INFINITY;
  return rules.restartsPerPage && from.page !== to.page ? 0 : RESTART_COST;
}

const startCost = (first: Candidate): number => 0.6 * Math.min(first.value - 1, 8);

/**
 * The best-weighted chain of numbers that rise by one, with a price on every number left out and on
 * beginning again. Years, list items and section numbers lose because the chain cannot go on from
 * them. Returns indices; linear in the number of candidates (each looks back a fixed distance).
 */
export function chooseSequence(candidates: readonly Candidate[], rules: SequenceRules): number[] {
  const best: number[] = [];
  const from: number[] = [];
  for (const [i, candidate] of candidates.entries()) {
    best[i] = candidate.weight - startCost(candidate);
    from[i] = -1;
    for (let j = i - 1; j >= 0 && j >= i - WINDOW; j--) {
      const cost = stepCost(candidates[j] as Candidate, candidate, rules);
      const score = (best[j] ?? 0) + candidate.weight - cost;
      if (score > (best[i] ?? 0) + 1e-9) {
        best[i] = score;
        from[i] = j;
      }
    }
  }
  let end = -1;
  for (const [i, score] of best.entries()) if (score > (end < 0 ? 0 : (best[end] ?? 0))) end = i;
  const chain: number[] = [];
  for (let i = end; i >= 0; i = from[i] ?? -1) chain.push(i);
  return chain.reverse();
}
