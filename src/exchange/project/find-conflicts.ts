/** Where a project says something else than the case, before it is taken in. */
import { codeTree } from '../../coding/codebook.ts';
import type { Code } from '../../coding/model.ts';
import { listCodes, listMemos } from '../../coding/store.ts';
import type { Db } from '../../db/schema.ts';
import type { Document } from '../../documents/document.ts';
import { rowToDocument } from '../../documents/rows.ts';
import { textHash } from '../../documents/store.ts';
import { type ForeignCode, type ForeignProject, guidKey, guidOf } from './foreign-project.ts';
import { foreignTree } from './foreign-tree.ts';
import type { Conflict } from './project-preview.ts';

const LONGEST = 300;

/** A conflict with what both sides are called. */
export interface FoundConflict extends Conflict {
  /** GUID in the project. */
  readonly theirs: string;
  /** Id in the case. */
  readonly here: string;
}

const RULES = ['name', 'definition', 'whenToUse', 'whenNot', 'example', 'colour'] as const;
const RULE_WORDS: Readonly<Record<(typeof RULES)[number], string>> = {
  name: 'name',
  definition: 'definition',
  whenToUse: 'when to use',
  whenNot: 'when not',
  example: 'example',
  colour: 'colour',
};

/** `documents`: those of the case, by the key of their GUID. */
export async function findConflicts(
  db: Db,
  project: ForeignProject,
  documents: ReadonlyMap<string, Document>,
): Promise<FoundConflict[]> {
  return [
    ...codeConflicts(await listCodes(db), project.codes),
    ...documentConflicts(documents, project),
    ...(await memoConflicts(db, project)),
  ];
}

const conflict = (
  kind: Conflict['kind'],
  what: string,
  sides: { theirs: string; here: string },
  differs: Conflict['differs'] = [],
): FoundConflict => ({ key: `${kind} ${guidKey(sides.theirs)}`, kind, what, differs, ...sides });

export async function documentsByGuid(db: Db): Promise<Map<string, Document>> {
  const rows = await db.selectFrom('documents').selectAll().execute();
  return new Map(rows.map(rowToDocument).map((of) => [guidKey(guidOf(of)), of]));
}

const cut = (text: string): string => text.slice(0, LONGEST);
const pathKey = (path: readonly string[]): string => JSON.stringify(path);

function codeConflicts(codes: readonly Code[], foreign: readonly ForeignCode[]): FoundConflict[] {
  const known = new Map(codes.map((code) => [guidKey(code.guid), code]));
  const paths = idsByPath(codes);
  return foreignTree(foreign).flatMap(({ code, path }): FoundConflict[] => {
    const what = path.join(' › ');
    const theirs = code.guid;
    const there = known.get(guidKey(theirs));
    if (there) {
      const differs = rulesThatDiffer(there, code);
      if (differs.length === 0) return [];
      return [conflict('code-rules', what, { theirs, here: there.id }, differs)];
    }
    const twin = code.codable ? paths.get(pathKey(path)) : undefined;
    return twin === undefined ? [] : [conflict('code-name', what, { theirs, here: twin })];
  });
}

/** A code that the project gives no colour keeps its own. */
const rulesThatDiffer = (here: Code, theirs: ForeignCode): Conflict['differs'] =>
  RULES.filter(
    (rule) => theirs[rule] !== null && here[rule].trim() !== (theirs[rule] ?? '').trim(),
  ).map((rule) => ({
    field: RULE_WORDS[rule],
    here: cut(here[rule]),
    theirs: cut(theirs[rule] ?? ''),
  }));

function idsByPath(codes: readonly Code[]): Map<string, string> {
  const found = new Map<string, string>();
  const open = [...codeTree(codes)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.set(pathKey(node.path), node.id);
    open.push(...node.children);
  }
  return found;
}

function documentConflicts(
  documents: ReadonlyMap<string, Document>,
  project: ForeignProject,
): FoundConflict[] {
  const byText = new Map([...documents.values()].map((of) => [of.text, of]));
  return project.documents.flatMap(({ guid, title, fileName, text }): FoundConflict[] => {
    if (text === '') return [];
    const what = title || fileName;
    const there = documents.get(guidKey(guid));
    const hash = textHash(text);
    if (there) {
      const isOther = there.text !== hash && there.text !== textHash('');
      return isOther ? [conflict('document-text', what, { theirs: guid, here: there.id })] : [];
    }
    const twin = byText.get(hash);
    if (!twin) return [];
    const differs = [{ field: 'title', here: twin.title, theirs: what }];
    return [conflict('document-words', what, { theirs: guid, here: twin.id }, differs)];
  });
}

async function memoConflicts(db: Db, { memos }: ForeignProject): Promise<FoundConflict[]> {
  const known = new Map((await listMemos(db)).map((memo) => [guidKey(memo.guid), memo]));
  return memos.flatMap(({ guid, title, text, author }): FoundConflict[] => {
    const there = known.get(guidKey(guid));
    if (!there || there.text === text) return [];
    const differs = [{ field: 'text', here: cut(there.text), theirs: cut(text) }];
    const what = title || `Memo by ${author}`;
    return [conflict('memo-text', what, { theirs: guid, here: there.id }, differs)];
  });
}
