import type { Article } from '../../articles/model.ts';
import type { AuditSummary, KeyedFinding } from '../engine/run-audit.ts';
import type { FindingState, RuleInfo, Severity } from '../model.ts';

/** What every report is made from; decisions are there when the article is in a case. */
export interface ReportInput {
  article: Article;
  findings: readonly (KeyedFinding & { state?: FindingState; reason?: string | null })[];
  summary: AuditSummary;
  rules: readonly RuleInfo[];
  /** Day of the report, `2026-03-01`; reports have no clock of their own. */
  at?: string | undefined;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Remarks',
};

export const MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'cannot be right as printed',
  warning: 'most likely wrong, or will mislead a reader',
  info: 'consistency and style; worth a look before printing',
};

/** Said in every report, so that silence is not taken for a seal of approval. */
export const notChecked = (article: Article): string[] => [
  'Whether the cited pages still exist: nothing was fetched from the network.',
  'Whether a source says what it is cited for, unless its text was at hand.',
  'Whether translations are faithful.',
  'The truth of what is argued, and whether other evidence was left out.',
  'Pictures, and the contents of tables.',
  ...(article.unresolved.length > 0
    ? [
        `${article.unresolved.length} ${article.unresolved.length === 1 ? 'place' : 'places'} that could not be understood: ${article.unresolved
          .slice(0, 5)
          .map((one) => one.why)
          .join('; ')}.`,
      ]
    : []),
  ...article.warnings,
];

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
