import type { KeyedFinding } from '../audit/engine/run-audit.ts';
import type { Finding } from '../audit/model.ts';
import type { AuditSubject } from '../audit/rule.ts';

/** A finding with what a person decided about it, where the article lies in a case. */
export type Decided = KeyedFinding & Partial<Pick<Finding, 'state' | 'reason'>>;

/** One article with its findings, and its bytes where they are at hand. */
export interface Audited {
  subject: AuditSubject;
  findings: Decided[];
  original: Uint8Array | null;
}
