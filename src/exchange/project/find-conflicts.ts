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

/** No screen shows more of one kind. */
const MOST = 200;
const LONGEST = 300;

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
): Promise<Conflict[]> {
  return [
    ...codeConflicts(await listCodes(db), project.codes).slice(0, MOST),
    ...documentConflicts(documents, project).slice(0, MOST),
    ...(await memoConflicts(db, project)).slice(0, MOST),
  ];
}

export async function documentsByGuid(db: Db): Promise<Map<string, Document>> {
  const rows = await db.selectFrom('documents').selectAll().execute();
  return new Map(rows.map(rowToDocument).map((of) => [guidKey(guidOf(of)), of]));
}

const cut = (text: string): string => text.slice(0, LONGEST);
const pathKey = (path: readonly string[]): string => JSON.stringify(path);

function codeConflicts(codes: readonly Code[], foreign: readonly ForeignCode[]): Conflict[] {
  const known = new Map(codes.map((code) => [guidKey(code.guid), code]));
  const paths = new Set(pathsOf(codes).map(pathKey));
  return foreignTree(foreign).flatMap(({ code, path }): Conflict[] => {
    const there = known.get(guidKey(code.guid));
    if (there) {
      const differs = rulesThatDiffer(there, code);
      return differs.length === 0 ? [] : [{ kind: 'code-rules', what: path.join(' › '), differs }];
    }
    const isTwice = code.codable && paths.has(pathKey(path));
    return isTwice ? [{ kind: 'code-name', what: path.join(' › '), differs: [] }] : [];
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

function pathsOf(codes: readonly Code[]): string[][] {
  const found: string[][] = [];
  const open = [...codeTree(codes)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push([...node.path]);
    open.push(...node.children);
  }
  return found;
}

function documentConflicts(
  documents: ReadonlyMap<string, Document>,
  project: ForeignProject,
): Conflict[] {
  const byText = new Map([...documents.values()].map((of) => [of.text, of]));
  return project.documents.flatMap(({ guid, title, fileName, text }): Conflict[] => {
    if (text === '') return [];
    const what = title || fileName;
    const there = documents.get(guidKey(guid));
    const hash = textHash(text);
    if (there) {
      const isOther = there.text !== hash && there.text !== textHash('');
      return isOther ? [{ kind: 'document-text', what, differs: [] }] : [];
    }
    const twin = byText.get(hash);
    const differs = twin ? [{ field: 'title', here: twin.title, theirs: what }] : [];
    return twin ? [{ kind: 'document-words', what, differs }] : [];
  });
}

async function memoConflicts(db: Db, { memos }: ForeignProject): Promise<Conflict[]> {
  const known = new Map((await listMemos(db)).map((memo) => [guidKey(memo.guid), memo]));
  return memos.flatMap(({ guid, title, text, author }): Conflict[] => {
    const there = known.get(guidKey(guid));
    if (!there || there.text === text) return [];
    const differs = [{ field: 'text', here: cut(there.text), theirs: cut(text) }];
    return [{ kind: 'memo-text', what: title || `Memo by ${author}`, differs }];
  });
}
