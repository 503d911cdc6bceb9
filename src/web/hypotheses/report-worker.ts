/** The heavy part, off the screen's own thread: leaving out, drawing, sweeping. */
import { lookNext, type NextSearch } from '../../hypotheses/weighing/look-next.ts';
import type { MonteCarloOptions } from '../../hypotheses/weighing/monte-carlo.ts';
import { reportVerdict, type VerdictReport } from '../../hypotheses/weighing/verdict.ts';
import type { Tag } from '../../hypotheses/weighing/weighed-observation.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Reckoned } from './reckon.ts';
import type { StoredWeighing } from './stored-weighing.ts';

export interface ReportQuestion {
  number: number;
  weighing: Reckoned['weighing'];
  then: Reckoned['then'];
  names: StoredWeighing['names'];
  options: MonteCarloOptions;
}

export interface ReportReply {
  number: number;
  report: VerdictReport;
  next: NextSearch[];
}

/** Such as that no draw from the ranges leaves any rival. */
export interface ReportProblem {
  number: number;
  problem: string;
}

export const nameIn =
  (names: StoredWeighing['names']) =>
  (tag: Tag, value: string): string =>
    (tag === 'source' || tag === 'speaker' ? names[tag][value] : undefined) ?? value;

addEventListener('message', ({ data }: MessageEvent<ReportQuestion>) => {
  const { number, weighing, then, names, options } = data;
  try {
    const report = reportVerdict(then.weighing, options, nameIn(names));
    const next = lookNext(weighing, report.table, report.verdict, then.notYet);
    postMessage({ number, report, next } satisfies ReportReply);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    postMessage({ number, problem: error.message } satisfies ReportProblem);
  }
});
