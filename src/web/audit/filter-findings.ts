/** What of the findings is shown, in which order, under which headings. */
import type { FindingState, Severity } from '../../audit/model.ts';
import type { FindingView } from '../../audit/view.ts';

export interface FindingFilter {
  severities: readonly string[];
  states: readonly string[];
  bases: readonly string[];
  rules: readonly string[];
  hideConversion: boolean;
}

export const matchesFilter = (finding: FindingView, filter: FindingFilter): boolean =>
  (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
  (filter.states.length === 0 || filter.states.includes(finding.state)) &&
  (filter.bases.length === 0 || filter.bases.includes(finding.basis)) &&
  (filter.rules.length === 0 || filter.rules.includes(finding.rule)) &&
  !(filter.hideConversion && finding.origin === 'conversion');

export interface FindingGroup {
  key: string;
  title: string;
  findings: FindingView[];
}

/** By rule in the order of the worst finding; by place in the order of the text. */
export const groupFindings = (
  findings: readonly FindingView[],
  by: 'rule' | 'place',
  titles: ReadonlyMap<string, string>,
): FindingGroup[] => {
  const ordered =
    by === 'rule'
      ? findings
      : [...findings].sort(
          (a, b) => (a.places[0]?.span.start ?? 0) - (b.places[0]?.span.start ?? 0),
        );
  const groups = new Map<string, FindingGroup>();
  for (const finding of ordered) {
    const key = by === 'rule' ? finding.rule : regionOf(finding);
    const title = by === 'rule' ? (titles.get(finding.rule) ?? finding.rule) : key;
    const group = groups.get(key) ?? { key, title, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const regionOf = ({ places: [first] }: FindingView): string => {
  if (first?.note !== undefined) return `Note ${first.note}`;
  if (first?.entry !== undefined) return 'Bibliography';
  return first?.paragraph === undefined ? 'Front matter' : 'Text';
};

export type Counts = Record<Severity, number>;

/** What is still open or accepted; dismissed findings do not count. */
export const countBySeverity = (findings: readonly FindingView[]): Counts => {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (finding.state !== 'dismissed') counts[finding.severity] += 1;
  return counts;
};

/** The next finding in a list that is still open, after the given one and then from the top. */
export const nextOpen = (findings: readonly FindingView[], id: string): FindingView | null => {
  const at = findings.findIndex((one) => one.id === id);
  const rest = [...findings.slice(at + 1), ...findings.slice(0, Math.max(0, at))];
  return rest.find((one) => one.state === 'open') ?? null;
};

export const STATE_WORDS: Readonly<Record<FindingState, string>> = {
  open: 'open',
  accepted: 'accepted',
  dismissed: 'dismissed',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
};
