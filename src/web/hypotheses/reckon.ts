/** Everything on the screen that is reckoned at once, while somebody writes. */
import { asOf, type WeighingAsOf } from '../../hypotheses/weighing/as-of.ts';
import type { Weighing } from '../../hypotheses/weighing/likelihood-table.ts';
import type { Chance, Rivalry } from '../../hypotheses/weighing/model.ts';
import { type TimePoint, throughTime } from '../../hypotheses/weighing/through-time.ts';
import { type Tried, tryWeigh } from '../../hypotheses/weighing/try-weigh.ts';

/** What is being written into one cell and is not kept yet. */
export interface CellDraft {
  assessment: string;
  hypothesis: string;
  chance: Chance;
}

/** What the weighing is reckoned with, beside what is said of each observation. */
export type Settings = Pick<Rivalry, 'reliabilities' | 'scale' | 'origins'>;

export type Draft = CellDraft | { settings: Settings };

function withCell(
  assessments: Weighing['assessments'],
  { assessment: id, hypothesis, chance }: CellDraft,
): Weighing['assessments'] {
  return assessments.map((assessment) => {
    if (assessment.id !== id) return assessment;
    const before = assessment.chances.find((one) => one.hypothesis === hypothesis);
    const others = assessment.chances.filter((one) => one !== before);
    return { ...assessment, chances: [...others, { why: '', ...before, hypothesis, chance }] };
  });
}

/** The weighing with what is being written. */
export function withDraft(weighing: Weighing, draft: Draft | null): Weighing {
  if (!draft) return weighing;
  return 'settings' in draft
    ? { ...weighing, rivalry: { ...weighing.rivalry, ...draft.settings } }
    : { ...weighing, assessments: withCell(weighing.assessments, draft) };
}

export interface Reckoned {
  /** With the draft, of all days. */
  weighing: Weighing;
  then: WeighingAsOf;
  tried: Tried;
  /** Of all days; empty where all of it together has no verdict. */
  trace: TimePoint[];
}

export function reckon(stored: Weighing, draft: Draft | null, day: string | null): Reckoned {
  const weighing = withDraft(stored, draft);
  const then = asOf(weighing, day);
  const tried = tryWeigh(then.weighing);
  // All that is known, where no day leaves anything out.
  const all = then.weighing === weighing ? tried : tryWeigh(weighing);
  return { weighing, then, tried, trace: all.table ? throughTime(all.table) : [] };
}

/** Days on which something on the table became known, rising. */
export const daysOf = ({ assessments, observations }: Weighing): string[] => {
  const weighed = new Set(assessments.map(({ observation }) => observation));
  const days = observations.flatMap(({ id, knownOn }) =>
    knownOn !== null && weighed.has(id) ? [knownOn] : [],
  );
  return [...new Set(days)].sort();
};
