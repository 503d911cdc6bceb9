/** The stable JSON of `dragoman audit --format json`; documented in docs/reference/audit-json.md. */
import type { AuditRun, AuditSummary, KeyedFinding } from './engine/run-audit.ts';
import type { Fix, Place, RuleFinding } from './model.ts';

export type PlaceJson = Omit<Place, 'span'> & { start: number; end: number };

export interface FindingJson {
  rule: string;
  severity: RuleFinding['severity'];
  message: string;
  places: PlaceJson[];
  evidence: Record<string, unknown>;
  fix: Fix | null;
  basis: RuleFinding['basis'];
  origin: RuleFinding['origin'];
  key: string;
  /** What was decided about it; only for an article in a case. */
  state?: 'open' | 'accepted' | 'dismissed';
  reason?: string | null;
}

export interface AuditJson {
  findings: FindingJson[];
  summary: AuditSummary;
}

const toPlaceJson = ({ span, ...place }: Place): PlaceJson => ({
  ...place,
  start: span.start,
  end: span.end,
});

type Decided = Partial<Pick<FindingJson, 'state' | 'reason'>>;

export const toFindingJson = (found: KeyedFinding & Decided): FindingJson => ({
  rule: found.rule,
  severity: found.severity,
  message: found.message,
  places: found.places.map(toPlaceJson),
  evidence: found.evidence,
  fix: found.fix,
  basis: found.basis,
  origin: found.origin,
  key: found.key,
  ...(found.state === undefined ? {} : { state: found.state }),
  ...(found.reason === undefined ? {} : { reason: found.reason }),
});

export const toAuditJson = (run: {
  findings: readonly (KeyedFinding & Decided)[];
  summary: AuditRun['summary'];
}): AuditJson => ({ findings: run.findings.map(toFindingJson), summary: run.summary });
