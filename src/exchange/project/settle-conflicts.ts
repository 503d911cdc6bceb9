/**
 * Decisions on conflicts, carried out before a project is taken in: the project is rewritten so that taking
 * it in does what was decided. What nobody decided otherwise is left as it is.
 */
import { correctDocument } from '../../coding/correct-document.ts';
import type { Code, Memo } from '../../coding/model.ts';
import { listCodes, listCodings, listMemos } from '../../coding/store.ts';
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import type { Document } from '../../documents/document.ts';
import type { Listen } from '../../http/lines.ts';
import { type Decision, decisionOn, PROPOSED, type ProjectDecisions } from './decisions.ts';
import { documentsByGuid, type FoundConflict, findConflicts } from './find-conflicts.ts';
import {
  type ForeignCode,
  type ForeignDocument,
  type ForeignMemo,
  type ForeignProject,
  guidKey,
  guidOf,
} from './foreign-project.ts';
import { importLabel, type ProjectTaken, type TakingProgress } from './project-import.ts';
import { renameInProject } from './rename-in-project.ts';
import { takeIn } from './take-in.ts';

/** `takeIn` with the conflicts decided; one change, like it. */
export const takeDecided = (
  context: Context,
  project: ForeignProject,
  decisions: ProjectDecisions,
  listen: Listen<TakingProgress> = {},
): Promise<ProjectTaken> =>
  change(context, importLabel(project), async (door) =>
    takeIn(door.context, await settleConflicts(door, project, decisions), listen),
  );

interface Settled extends FoundConflict {
  readonly decision: Decision;
}

async function settleConflicts(
  door: Door,
  project: ForeignProject,
  decisions: ProjectDecisions,
): Promise<ForeignProject> {
  const documents = await documentsByGuid(door.db);
  const settled = (await findConflicts(door.db, project, documents))
    .map((found): Settled => ({ ...found, decision: decisionOn(decisions, found) }))
    .filter(({ kind, decision }) => decision !== PROPOSED[kind]);
  if (settled.length === 0) return project;
  await takeTexts(door, project, settled);
  const codes = new Map((await listCodes(door.db)).map((code) => [code.id, code]));
  const memos = new Map((await listMemos(door.db)).map((memo) => [memo.id, memo]));
  const sides = {
    codes,
    memos,
    documents: new Map([...documents.values()].map((of) => [of.id, of])),
  };
  const kept = keepHere(project, settled, sides);
  const codings = (await listCodings(door.db)).map(({ guid }) => guidKey(guid));
  return renameInProject(kept, {
    joined: joinedWith(settled, sides),
    beside: new Set(settled.filter(isBeside).map(({ theirs }) => guidKey(theirs))),
    known: new Set([...codings, ...[...memos.values()].map(({ guid }) => guidKey(guid))]),
  });
}

interface Sides {
  readonly codes: ReadonlyMap<string, Code>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly memos: ReadonlyMap<string, Memo>;
}

/** Texts of the project that are to stand in the case: then both say the same. */
async function takeTexts(
  door: Door,
  project: ForeignProject,
  settled: readonly Settled[],
): Promise<void> {
  const texts = new Map(project.documents.map(({ guid, text }) => [guidKey(guid), text]));
  for (const { kind, decision, theirs, here } of settled) {
    if (kind !== 'document-text' || decision !== 'there') continue;
    const reason = `The text of the project “${project.name}” was taken.`;
    await correctDocument(door.context, here, texts.get(guidKey(theirs)) ?? '', reason);
  }
}

/** Kinds in which the two sides have GUIDs of their own. */
const isOfTwo = ({ kind }: Settled): boolean => kind === 'code-name' || kind === 'document-words';

/** Of the others, "both" means that what the project has becomes a thing of its own. */
const isBeside = (of: Settled): boolean => of.decision === 'both' && !isOfTwo(of);

/** GUIDs of the project that become those of the case. */
function joinedWith(settled: readonly Settled[], { codes, documents }: Sides): Map<string, string> {
  const guidThere = ({ kind, here }: Settled): string => {
    const document = documents.get(here);
    return kind === 'code-name' ? (codes.get(here)?.guid ?? '') : document ? guidOf(document) : '';
  };
  return new Map(
    settled
      .filter((of) => isOfTwo(of) && of.decision !== 'both')
      .map((of) => [guidKey(of.theirs), guidThere(of)]),
  );
}

/** The project with the words of the case wherever those are to be kept. */
function keepHere(
  project: ForeignProject,
  settled: readonly Settled[],
  sides: Sides,
): ForeignProject {
  const keeping = new Map(
    settled
      .filter(({ decision }) => decision === 'here')
      .map(({ theirs, here }) => [guidKey(theirs), here]),
  );
  const here = <T>(things: ReadonlyMap<string, T>, guid: string): T | undefined =>
    things.get(keeping.get(guidKey(guid)) ?? '');
  return {
    ...project,
    codes: project.codes.map((code) => withRulesOf(code, here(sides.codes, code.guid))),
    documents: project.documents.map((of) => withFactsOf(of, here(sides.documents, of.guid))),
    memos: project.memos.map((memo) => withWordsOf(memo, here(sides.memos, memo.guid))),
  };
}

function withRulesOf(code: ForeignCode, here: Code | undefined): ForeignCode {
  if (!here) return code;
  const { name, definition, whenToUse, whenNot, example, colour, codable } = here;
  return { ...code, name, definition, whenToUse, whenNot, example, colour, codable };
}

const withFactsOf = (document: ForeignDocument, here: Document | undefined): ForeignDocument =>
  here
    ? {
        ...document,
        title: here.title,
        attributes: { ...document.attributes, ...here.attributes },
      }
    : document;

const withWordsOf = (memo: ForeignMemo, here: Memo | undefined): ForeignMemo => {
  if (!here) return memo;
  const { title, text, author, madeAt, changedAt } = here;
  return { ...memo, title, text, author, madeAt, changedAt };
};
