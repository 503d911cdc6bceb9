/** Open findings as bars, each of which leads to the findings that it counts. Pure. */
import type { Severity } from '../../audit/model.ts';

export interface OpenFindings {
  readonly severity: Severity;
  readonly rule: string;
  /** What the rule is called on screen. */
  readonly title: string;
  readonly count: number;
}

export interface FindingBar {
  readonly label: string;
  readonly severity: Severity;
  readonly count: number;
  readonly href: string;
}

const WORDS = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
} as const;
export const SEVERITIES = ['error', 'warning', 'info'] as const;
/** More bars than this are not read any more. */
const SHOWN_RULES = 10;

const address = (filters: Readonly<Record<string, string>>): string =>
  `/audit?${new URLSearchParams({ state: 'open', ...filters })}`;

export const countOf = (
  findings: readonly Pick<OpenFindings, 'severity' | 'count'>[],
  severity?: Severity,
): number =>
  findings
    .filter((one) => severity === undefined || one.severity === severity)
    .reduce((sum, { count }) => sum + count, 0);

export const countWords = (number: number, severity: Severity): string =>
  `${number} ${WORDS[severity][number === 1 ? 0 : 1]}`;

export const severityAddress = (severity: Severity): string => address({ severity });

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const barsBySeverity = (findings: readonly OpenFindings[]): FindingBar[] =>
  SEVERITIES.map((severity) => ({
    label: capital(WORDS[severity][1]),
    severity,
    count: countOf(findings, severity),
    href: severityAddress(severity),
  }));

/** The rules that found most, the one with most findings first. */
export function barsByRule(findings: readonly OpenFindings[]): FindingBar[] {
  const totals = new Map<string, number>();
  for (const { title, count } of findings) totals.set(title, (totals.get(title) ?? 0) + count);
  const order = [...totals].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return order.slice(0, SHOWN_RULES).flatMap(([title]) =>
    findings
      .filter((one) => one.title === title)
      .map(({ severity, rule, count }) => ({
        label: title,
        severity,
        count,
        href: address({ severity, rule }),
      })),
  );
}

/** A title that says what one sees. */
export function findingSentence(
  findings: readonly Pick<OpenFindings, 'severity' | 'count'>[],
): string {
  const all = countOf(findings);
  if (all === 0) return 'No finding is open';
  const parts = SEVERITIES.map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => countWords(count, severity));
  const last = parts.pop() ?? '';
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return `${list} ${all === 1 ? 'is' : 'are'} open`;
}
