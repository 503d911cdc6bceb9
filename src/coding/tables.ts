/** Row types of the codebook and of codings; all of them are recorded in the history. */

export interface CodeRow {
  id: string;
  guid: string;
  parent: string | null;
  position: number;
  name: string;
  definition: string;
  when_to_use: string;
  when_not: string;
  example: string;
  colour: string;
  /** 0 or 1 */
  codable: number;
}

export interface CodingRow {
  id: string;
  guid: string;
  code: string;
  document: string;
  text: string;
  start_at: number;
  end_at: number;
  quote: string;
  prefix: string;
  suffix: string;
  coder: string;
  origin: string;
  run: string | null;
  made_at: string;
  state: string;
  doubt: string;
}

export interface CodingRunRow {
  id: string;
  kind: string;
  query: string;
  /** JSON */
  options: string;
  coder: string;
  at: string;
  made: number;
}

export interface MemoRow {
  id: string;
  guid: string;
  target_kind: string;
  target: string;
  title: string;
  text: string;
  author: string;
  made_at: string;
  changed_at: string;
}

export interface SettlementRow {
  id: string;
  document: string;
  text: string;
  start_at: number;
  end_at: number;
  code: string;
  /** 0 or 1 */
  applies: number;
  user_name: string;
  why: string;
  at: string;
}

export interface ReadingRow {
  id: string;
  document: string;
  coder: string;
  at: string;
}

export interface CodingTables {
  codes: CodeRow;
  codings: CodingRow;
  coding_runs: CodingRunRow;
  memos: MemoRow;
  settlements: SettlementRow;
  readings: ReadingRow;
}
