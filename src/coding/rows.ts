/** The codebook and codings as rows and back. */
import { Code, Coding, CodingRun, Memo, Reading, Settlement } from './model.ts';
import type {
  CodeRow,
  CodingRow,
  CodingRunRow,
  MemoRow,
  ReadingRow,
  SettlementRow,
} from './tables.ts';

export const codeToRow = (code: Code): CodeRow => ({
  id: code.id,
  guid: code.guid,
  parent: code.parent,
  position: code.position,
  name: code.name,
  definition: code.definition,
  when_to_use: code.whenToUse,
  when_not: code.whenNot,
  example: code.example,
  colour: code.colour,
  codable: code.codable ? 1 : 0,
});

export const rowToCode = (row: CodeRow): Code =>
  Code.parse({
    id: row.id,
    guid: row.guid,
    parent: row.parent,
    position: row.position,
    name: row.name,
    definition: row.definition,
    whenToUse: row.when_to_use,
    whenNot: row.when_not,
    example: row.example,
    colour: row.colour,
    codable: row.codable === 1,
  });

export const codingToRow = (coding: Coding): CodingRow => ({
  id: coding.id,
  guid: coding.guid,
  code: coding.code,
  document: coding.document,
  text: coding.text,
  start_at: coding.start,
  end_at: coding.end,
  quote: coding.quote,
  prefix: coding.prefix,
  suffix: coding.suffix,
  coder: coding.coder,
  origin: coding.origin,
  run: coding.run,
  made_at: coding.madeAt,
  state: coding.state,
  doubt: coding.doubt,
});

export const rowToCoding = (row: CodingRow): Coding =>
  Coding.parse({
    id: row.id,
    guid: row.guid,
    code: row.code,
    document: row.document,
    text: row.text,
    start: row.start_at,
    end: row.end_at,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
    coder: row.coder,
    origin: row.origin,
    run: row.run,
    madeAt: row.made_at,
    state: row.state,
    doubt: row.doubt,
  });

export const runToRow = (run: CodingRun): CodingRunRow => ({
  ...run,
  options: JSON.stringify(run.options),
});

export const rowToRun = (row: CodingRunRow): CodingRun =>
  CodingRun.parse({ ...row, options: JSON.parse(row.options) });

export const memoToRow = (memo: Memo): MemoRow => ({
  id: memo.id,
  guid: memo.guid,
  target_kind: memo.on,
  target: memo.target,
  title: memo.title,
  text: memo.text,
  author: memo.author,
  made_at: memo.madeAt,
  changed_at: memo.changedAt,
});

export const rowToMemo = (row: MemoRow): Memo =>
  Memo.parse({
    id: row.id,
    guid: row.guid,
    on: row.target_kind,
    target: row.target,
    title: row.title,
    text: row.text,
    author: row.author,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  });

export const settlementToRow = (settlement: Settlement): SettlementRow => ({
  id: settlement.id,
  document: settlement.document,
  text: settlement.text,
  start_at: settlement.start,
  end_at: settlement.end,
  code: settlement.code,
  applies: settlement.applies ? 1 : 0,
  user_name: settlement.by,
  why: settlement.why,
  at: settlement.at,
});

export const rowToSettlement = (row: SettlementRow): Settlement =>
  Settlement.parse({
    id: row.id,
    document: row.document,
    text: row.text,
    start: row.start_at,
    end: row.end_at,
    code: row.code,
    applies: row.applies === 1,
    by: row.user_name,
    why: row.why,
    at: row.at,
  });

/** Columns and fields have the same names. */
export const rowToReading = (row: ReadingRow): Reading => Reading.parse(row);
