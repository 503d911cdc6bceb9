/** What `dragoman audit CASE` says of the observations of a case. */
import type { Db } from '../db/schema.ts';
import { checkEvidence } from '../observations/evidence/check-evidence.ts';
import type { EvidenceFinding } from '../observations/evidence/finding.ts';
import { readEvidence } from '../observations/evidence/read-evidence.ts';

export interface AuditedObservations {
  checked: number;
  findings: EvidenceFinding[];
}

export async function auditObservations(db: Db): Promise<AuditedObservations> {
  const evidence = await readEvidence(db);
  return { checked: evidence.observations.length, findings: checkEvidence(evidence) };
}

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** For the terminal; empty when the case has no observations. */
export function observationsText({ checked, findings }: AuditedObservations): string {
  if (checked === 0) return '';
  const lines = findings.map(
    ({ observation, rule, title, date, message }) =>
      `  ${observation}  ${rule}\n      “${title}” (${date}): ${message}.`,
  );
  return [`Observations\n${plural(findings.length, 'finding')} in ${checked}.`, ...lines].join(
    '\n\n',
  );
}
