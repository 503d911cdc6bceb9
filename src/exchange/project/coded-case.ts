/** Everything of a case that coding programs exchange, read at once. */

import type { CaseInfo } from '../../cases/model.ts';
import { readCaseInfo } from '../../cases/store.ts';
import { type CodeNode, codeTree } from '../../coding/codebook.ts';
import type { Coding, CodingRun, Memo } from '../../coding/model.ts';
import { rowToRun } from '../../coding/rows.ts';
import { listCodes, listCodings, listMemos } from '../../coding/store.ts';
import type { Db } from '../../db/schema.ts';
import type { Document } from '../../documents/document.ts';
import { rowToDocument } from '../../documents/rows.ts';

export interface CodedCase {
  info: CaseInfo;
  codes: CodeNode[];
  documents: Document[];
  codings: Coding[];
  memos: Memo[];
  runs: CodingRun[];
}

export async function readCodedCase(db: Db): Promise<CodedCase> {
  const documents = await db
    .selectFrom('documents')
    .selectAll()
    .orderBy('imported_at')
    .orderBy('id')
    .execute();
  const runs = await db.selectFrom('coding_runs').selectAll().orderBy('at').orderBy('id').execute();
  return {
    info: await readCaseInfo(db),
    codes: codeTree(await listCodes(db)),
    documents: documents.map(rowToDocument),
    codings: await listCodings(db),
    memos: await listMemos(db),
    runs: runs.map(rowToRun),
  };
}

/** The tree as a list, each code before those below it. */
export function* inTreeOrder(nodes: readonly CodeNode[]): Generator<CodeNode> {
  for (const node of nodes) {
    yield node;
    yield* inTreeOrder(node.children);
  }
}

/** The things by what `key` says of them, in their order. */
export function groupedBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
