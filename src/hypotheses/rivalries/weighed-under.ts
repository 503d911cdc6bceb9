/** How one observation weighs, wherever it does. */
import type { Db } from '../../db/schema.ts';
import type { Assessment } from '../weighing/model.ts';
import { askWeighing } from './ask-weighing.ts';
import { assessmentsOfObservation } from './store.ts';

export interface WeighedUnder {
  rivalry: string;
  question: string;
  assessment: Assessment;
  rivals: { hypothesis: string; label: string }[];
  knownOn: string | null;
  row: {
    likely: number[];
    power: number;
    diagnosticity: number | null;
    /** What is believed before and after it, in the order of weighing. */
    before: number[];
    after: number[];
  } | null;
  why: string;
}

export async function weighedUnder(db: Db, observation: string): Promise<WeighedUnder[]> {
  const found: WeighedUnder[] = [];
  for (const assessment of await assessmentsOfObservation(db, observation)) {
    const { full, tried } = await askWeighing(db, assessment.rivalry, null);
    const labels = new Map(full.hypotheses.map(({ id, label }) => [id, label]));
    const place = tried.table?.rows.findIndex(({ id }) => id === assessment.id) ?? -1;
    const step = tried.verdict?.trace[place];
    const not = tried.table?.notCounted.find((one) => one.assessment === assessment.id);
    found.push({
      rivalry: full.rivalry.id,
      question: full.rivalry.question,
      assessment,
      rivals: full.rivalry.rivals.map(({ hypothesis }) => ({
        hypothesis,
        label: labels.get(hypothesis) ?? hypothesis,
      })),
      knownOn: full.observations.find(({ id }) => id === observation)?.knownOn ?? null,
      row:
        step && tried.table
          ? {
              likely: [...(tried.table.rows[place]?.likely ?? [])],
              power: step.power,
              diagnosticity: Number.isFinite(step.diagnosticity) ? step.diagnosticity : null,
              before: [...(tried.verdict.trace[place - 1]?.beliefs ?? tried.table.priors)],
              after: step.beliefs,
            }
          : null,
      why: not?.why ?? tried.faults[0]?.message ?? '',
    });
  }
  return found;
}
