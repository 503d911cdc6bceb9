import { newGuid } from '../../coding/guid.ts';
import { type ForeignProject, guidKey } from './foreign-project.ts';

export interface Renaming {
  /** Things of the project (codes, documents) that become one with a thing of the case: its GUID, by the key of theirs. */
  readonly joined: ReadonlyMap<string, string>;
  /** Keys of things that are to stand beside those of the case with the same GUID. */
  readonly beside: ReadonlySet<string>;
  /** Keys of the codings and memos of the case. */
  readonly known: ReadonlySet<string>;
}

/**
 * The project with other GUIDs. What hangs on a thing that comes to stand beside another (its codings, its memos)
 * comes beside as well where the case has it, so that nothing of the case is moved. New GUIDs follow
 * from the old ones: the same project taken in again finds what it brought.
 */
export function renameInProject(project: ForeignProject, renaming: Renaming): ForeignProject {
  const beside = withWhatHangs(project, renaming);
  const renamed = (guid: string): string => {
    const key = guidKey(guid);
    return renaming.joined.get(key) ?? (beside.has(key) ? newGuid(`${key} beside`) : guid);
  };
  return {
    ...project,
    codes: project.codes.map((code) => ({
      ...code,
      guid: renamed(code.guid),
      parent: code.parent === null ? null : renamed(code.parent),
    })),
    documents: project.documents.map((document) => ({
      ...document,
      guid: renamed(document.guid),
      codings: document.codings.map((coding) => ({
        ...coding,
        guid: renamed(coding.guid),
        code: renamed(coding.code),
      })),
    })),
    memos: project.memos.map((memo) => ({
      ...memo,
      guid: renamed(memo.guid),
      target: memo.on === 'case' ? memo.target : renamed(memo.target),
    })),
  };
}

function withWhatHangs(project: ForeignProject, { beside, known }: Renaming): Set<string> {
  const all = new Set(beside);
  for (const { guid, codings } of project.documents) {
    const isBeside = beside.has(guidKey(guid));
    for (const coding of codings) {
      const key = guidKey(coding.guid);
      if ((isBeside || beside.has(guidKey(coding.code))) && known.has(key)) all.add(key);
    }
  }
  // Memos on memos: a round for each step of an answer to an answer.
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    for (const { guid, target } of project.memos) {
      if (all.has(guidKey(target)) && known.has(guidKey(guid))) all.add(guidKey(guid));
    }
  }
  return all;
}
