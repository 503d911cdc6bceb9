/** Row types of the tables that every case has. JSON is kept in text columns. */

export interface CaseInfoRow {
  /** Always `case`: there is one row. */
  id: string;
  title: string;
  question: string;
  /** JSON: string[] */
  authors: string;
  /** JSON: BCP 47 tags */
  languages: string;
  /** EDTF interval, or empty. */
  period: string;
  /** JSON: stretches of time with a name. */
  periods: string;
  licence: string;
  /** Day, or empty. */
  published: string;
}

export interface RevisionRow {
  /** Counts from 1 in the order of the changes. */
  seq: number;
  at: string;
  user_name: string;
  label: string;
  /** `done`; `undone`: can be redone; `dropped`: undone, then something else was done instead. */
  state: 'done' | 'undone' | 'dropped';
  state_at: string;
  state_by: string;
}

export interface RevisionRowRow {
  revision: number;
  position: number;
  table_name: string;
  row_id: string;
  /** JSON of the whole row; null when the row was new. */
  before_json: string | null;
  /**
   * JSON of the whole row; null when the row was removed. Null also for a new row until the change is undone: the row
   * as it stands, or `before_json` of the next change of it, says what it was (`rowsAsTheyCame`).
   */
  after_json: string | null;
}

export interface OriginalRow {
  sha256: string;
  bytes: Uint8Array;
  size: number;
  media_type: string;
  added_at: string;
}

export interface MigrationRow {
  name: string;
  at: string;
}

export interface HouseTables {
  case_info: CaseInfoRow;
  revisions: RevisionRow;
  revision_rows: RevisionRowRow;
  originals: OriginalRow;
  schema_migrations: MigrationRow;
}
