/** Labels of what a comparison names by id, and numbers as a report prints them. */
import type { ReportColumn, ReportValue } from '../../cases/report.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import type { AskedComparison } from '../ask-comparison.ts';

export interface Names {
  question(id: string): string;
  dyad(id: string): string;
  period(id: string): string;
}

const labels = (list: readonly { id: string; label: string }[]): ((id: string) => string) => {
  const byId = new Map(list.map(({ id, label }) => [id, label]));
  return (id) => byId.get(id) ?? id;
};

export const namesOf = ({
  comparison,
  periods,
}: Pick<AskedComparison, 'comparison' | 'periods'>): Names => ({
  question: labels(comparison.questions),
  dyad: labels(comparison.dyads),
  period: labels(periods.map(({ id, title }) => ({ id, label: title }))),
});

export const column = (key: string, label: string, unit = ''): ReportColumn => ({
  key,
  label,
  unit,
});

export const rounded = (value: number | null, digits = 4): number | null =>
  value === null ? null : Number(value.toFixed(digits));

export const estimated = ({ value }: Estimate, digits = 4): ReportValue => rounded(value, digits);

/** What every table of a comparison says of itself. */
export const headNotes = ({ comparison, asOf }: AskedComparison): string[] => [
  `Comparison: “${comparison.title}” (${comparison.id}).`,
  asOf === null
    ? 'Everything that is known by now.'
    : `As of ${asOf}: only observations and documents that were out by then; years of figures that were over. Judgements are those of today, and figures those of their present vintage.`,
];
