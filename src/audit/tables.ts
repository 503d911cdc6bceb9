/** Row types of what the audit found and of when it looked. */

export interface FindingRow {
  id: string;
  article: string;
  /** The same for the same words, so that a decision outlives the next run. */
  key: string;
  /** Place in the list: the worst first, then in the order of the text. */
  seq: number;
  rule: string;
  severity: string;
  basis: string;
  origin: string;
  state: string;
  reason: string | null;
  /** 1 when the last run did not find it any more; its decision is kept in case it comes back. */
  gone: number;
  message: string;
  /** JSON: places, evidence, fix. */
  details: string;
}

export interface AuditRunRow {
  /** The article's id: only the last run is kept, earlier ones are in the history. */
  id: string;
  at: string;
  user_name: string;
  rules: number;
  findings: number;
}

export interface AuditTables {
  findings: FindingRow;
  audit_runs: AuditRunRow;
}
