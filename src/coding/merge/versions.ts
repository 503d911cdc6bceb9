/**
 * Which side is ahead, told from both histories: a state that the other side has once had is older than what
 * that side has now. The copies need no common clock.
 */
import type { Db } from '../../db/schema.ts';
import type { Code, Coding } from '../model.ts';
import { rowToCode, rowToCoding } from '../rows.ts';
import type { CodeRow, CodingRow } from '../tables.ts';

/** Tools write the same GUID in either case, with and without braces. */
export const guidKey = (guid: string): string => guid.replace(/[{}\s]/g, '').toLowerCase();

export const codeVersion = (code: Code): string =>
  JSON.stringify([
    code.name,
    code.definition,
    code.whenToUse,
    code.whenNot,
    code.example,
    code.codable,
  ]);

/** By its words and their surroundings, not by its offsets: a corrected text moves those. */
export const codingVersion = (coding: Coding, codeGuid: string): string =>
  JSON.stringify([
    codeGuid,
    coding.coder,
    coding.origin,
    coding.prefix,
    coding.quote,
    coding.suffix,
  ]);

export interface Seen {
  /** All states that a code or coding has had, by GUID. */
  codes: Map<string, Set<string>>;
  codings: Map<string, Set<string>>;
  /** GUIDs of all codes by id, those that are gone as well. */
  guidOfCode: Map<string, string>;
}

const note = (into: Map<string, Set<string>>, guid: string, version: string): void => {
  const versions = into.get(guid);
  if (versions) versions.add(version);
  else into.set(guid, new Set([version]));
};

/** What rows were before they were changed or went: with what they are now all that they have been. */
async function recorded<T>(db: Db, table: string): Promise<T[]> {
  const rows = await db
    .selectFrom('revision_rows')
    .innerJoin('revisions', 'revisions.seq', 'revision_rows.revision')
    .select('before_json')
    .where('table_name', '=', table)
    .where('before_json', 'is not', null)
    .where('revisions.state', '=', 'done')
    .execute();
  return rows.map(({ before_json }) => JSON.parse(before_json ?? 'null') as T);
}

/** Everything that a case has held, now or before. */
export async function seenIn(
  db: Db,
  now: { codes: readonly Code[]; codings: readonly Coding[] },
): Promise<Seen> {
  const seen: Seen = { codes: new Map(), codings: new Map(), guidOfCode: new Map() };
  const codes = [...(await recorded<CodeRow>(db, 'codes')).map(rowToCode), ...now.codes];
  for (const code of codes) {
    const guid = guidKey(code.guid);
    seen.guidOfCode.set(code.id, guid);
    note(seen.codes, guid, codeVersion(code));
  }
  const codings = [...(await recorded<CodingRow>(db, 'codings')).map(rowToCoding), ...now.codings];
  for (const coding of codings) {
    const code = seen.guidOfCode.get(coding.code) ?? '';
    note(seen.codings, guidKey(coding.guid), codingVersion(coding, code));
  }
  return seen;
}
