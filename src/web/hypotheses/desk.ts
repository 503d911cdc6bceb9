/** What all parts of the screen know of the weighing that is shown. */
import { createContext, type Dispatch, type SetStateAction, useContext } from 'react';
import type { LikelihoodRow } from '../../hypotheses/weighing/likelihood-table.ts';
import type { Assessment, Rivalry } from '../../hypotheses/weighing/model.ts';
import type { TraceStep } from '../../hypotheses/weighing/weigh.ts';
import type { Draft, Reckoned } from './reckon.ts';
import { labelOf, type StoredWeighing } from './stored-weighing.ts';
import type { HypothesesView } from './use-hypotheses-view.ts';
import type { VerdictReporting } from './use-verdict-report.ts';

export interface Desk {
  stored: StoredWeighing;
  rivalry: Rivalry;
  reckoned: Reckoned;
  reporting: VerdictReporting;
  view: HypothesesView;
  /** In the order of the rivals. */
  rivals: { id: string; label: string; prior: number }[];
  setDraft: Dispatch<SetStateAction<Draft | null>>;
}

export const rivalsOf = ({ weighing }: StoredWeighing): Desk['rivals'] =>
  weighing.rivalry.rivals.map(({ hypothesis, prior }) => ({
    ...{ id: hypothesis, label: labelOf(weighing, hypothesis), prior },
  }));

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This belongs on the desk of the hypotheses.');
  return desk;
}

/** One line of the table: what was said, and what comes of it where there is a verdict. */
export interface DeskRow {
  assessment: Assessment;
  title: string;
  knownOn: string | null;
  step: TraceStep | null;
  row: LikelihoodRow | null;
  /** Why it does not count; empty where it does. */
  why: string;
}

/** In the order of weighing, with those that do not count on the day. */
export function deskRows({ reckoned }: Pick<Desk, 'reckoned'>): DeskRow[] {
  const { weighing, then, tried } = reckoned;
  const observations = new Map(weighing.observations.map((one) => [one.id, one]));
  const later = new Set(then.notYet);
  const places = new Map(tried.table?.rows.map(({ id }, place) => [id, place]));
  const nots = new Map(tried.table?.notCounted.map((one) => [one.assessment, one.why]));
  return weighing.assessments.map((assessment): DeskRow => {
    const observation = observations.get(assessment.observation);
    const place = places.get(assessment.id) ?? -1;
    return {
      assessment,
      title: observation?.title ?? assessment.observation,
      knownOn: observation?.knownOn ?? null,
      step: tried.verdict?.trace[place] ?? null,
      row: tried.table?.rows[place] ?? null,
      why: later.has(assessment.id) ? 'it was not known yet' : (nots.get(assessment.id) ?? ''),
    };
  });
}

/** Place of the rival against which weights are shown; the leader's own are against the one behind it. */
export function againstOf({ rivals, reckoned, view }: Desk): (rival: number) => number {
  const beliefs = reckoned.tried.verdict?.beliefs ?? rivals.map(({ prior }) => prior);
  const order = beliefs.map((_, j) => j).sort((a, b) => (beliefs[b] ?? 0) - (beliefs[a] ?? 0));
  const chosen = rivals.findIndex(({ id }) => id === view.against);
  const main = chosen >= 0 ? chosen : (order[0] ?? 0);
  const second = order.find((j) => j !== main) ?? 0;
  return (rival) => (rival === main ? second : main);
}
