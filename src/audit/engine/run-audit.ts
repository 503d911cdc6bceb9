import type { RuleFinding, Severity } from '../model.ts';
import type { AuditSubject, Rule } from '../rule.ts';
import { findingKey } from './finding-key.ts';
import { foldFindings } from './fold-findings.ts';

/** A finding with the key that it keeps when the audit runs again. */
export type KeyedFinding = RuleFinding & { key: string };

export interface AuditSummary {
  /** How many rules were run. */
  rules: number;
  findings: number;
  bySeverity: Record<Severity, number>;
}

export interface AuditRun {
  findings: KeyedFinding[];
  summary: AuditSummary;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

const startOf = (found: RuleFinding): number => found.places[0]?.span.start ?? 0;

const inOrder = (a: KeyedFinding, b: KeyedFinding): number =>
  RANK[a.severity] - RANK[b.severity] ||
  startOf(a) - startOf(b) ||
  (a.rule < b.rule ? -1 : Number(a.rule > b.rule));

const samePlaces = (found: RuleFinding): string =>
  `${found.rule} ${found.places.map(({ span }) => `${span.start}-${span.end}`).join(' ')} ${found.message}`;

/** Two findings of one rule about the same words in the same neighbourhood are numbered in reading order. */
const withKeys = (text: string, findings: readonly RuleFinding[]): KeyedFinding[] => {
  const seen = new Map<string, number>();
  return findings.map((found) => {
    const key = findingKey(text, found);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { ...found, key: before === 0 ? key : `${key}.${before + 1}` };
  });
};

export const summarise = (
  findings: readonly { severity: Severity }[],
  rules: number,
): AuditSummary => {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return { rules, findings: findings.length, bySeverity };
};

/** Runs every rule; the worst findings first, then in the order of the text; nothing is said twice. */
export const runAudit = (subject: AuditSubject, rules: readonly Rule[]): AuditRun => {
  const unique = new Map<string, RuleFinding>();
  for (const rule of rules)
    for (const found of rule.check(subject)) {
      const same = samePlaces(found);
      if (!unique.has(same)) unique.set(same, found);
    }
  const byPlace = foldFindings([...unique.values()]).sort((a, b) => startOf(a) - startOf(b));
  const findings = withKeys(subject.article.text, byPlace).sort(inOrder);
  return { findings, summary: summarise(findings, rules.length) };
};
