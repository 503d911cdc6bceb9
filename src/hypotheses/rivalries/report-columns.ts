/** What the reports on rivals have in common. */
import type { ReportColumn, ReportValue } from '../../cases/report.ts';
import type { AskedReport } from './ask-weighing.ts';

export type Row = Record<string, ReportValue>;

export const columnsOf = (
  columns: readonly [key: string, label: string, unit: string][],
): ReportColumn[] => columns.map(([key, label, unit]) => ({ key, label, unit }));

export const rounded = (value: number | null | undefined, digits: number): number | null =>
  value === null || value === undefined || !Number.isFinite(value)
    ? null
    : Number(value.toFixed(digits));
/** A share as per cent with one decimal. */
export const perCent = (share: number | null | undefined): number | null =>
  rounded(share === null || share === undefined ? null : 100 * share, 1);

/** On what the report rests: what was asked, by whom it was weighed, and by which rules. */
export function weighingNotes({ full, then, day, report }: AskedReport): string[] {
  const { rivalry, hypotheses, assessments } = full;
  const labels = new Map(hypotheses.map(({ id, label }) => [id, label]));
  const coders = [...new Set(assessments.map(({ coder }) => coder))].sort();
  const { rest } = rivalry;
  const priors = rivalry.rivals
    .map(({ hypothesis, prior }) => `${labels.get(hypothesis) ?? hypothesis} ${perCent(prior)} %`)
    .join(', ');
  return [
    report.sentence,
    `Question: ${rivalry.question}`,
    `Believed before: ${priors}. They exclude each other: ${rivalry.exclusive}`,
    rest.as === 'excluded'
      ? `All other answers are left out: ${rest.why}`
      : `All other answers are the rival “${labels.get(rest.hypothesis) ?? rest.hypothesis}”.`,
    day === null
      ? 'All that the case holds.'
      : `What was known by the end of ${day}; ${then.notYet.length} of ${assessments.length} assessments are of what became known later.`,
    ...(coders.length > 0 ? [`Weighed by ${coders.join(', ')}.`] : []),
  ];
}

export const drawsNote = ({ report: { draws } }: AskedReport): string =>
  `${draws.draws} draws from the ranges (${draws.shape === 'pert' ? 'PERT' : 'uniform'}), seed ${draws.seed}; nine in ten lie between low and high.`;
