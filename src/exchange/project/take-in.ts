/**
 * Takes a foreign project into the case as one change. What is known by its GUID is brought up to
 * date instead of doubled, so that a project can come back from a colleague any number of times.
 */
import { runToRow } from '../../coding/rows.ts';
import { listCodings } from '../../coding/store.ts';
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import type { Listen } from '../../http/lines.ts';
import { type ForeignProject, guidKey } from './foreign-project.ts';
import { importLabel, type ProjectTaken, type TakingProgress } from './project-import.ts';
import { Steps } from './steps.ts';
import { takeCodes } from './take-codes.ts';
import { takeCodings } from './take-codings.ts';
import { takeDocuments } from './take-documents.ts';
import { takeMemos } from './take-memos.ts';

/** All of the project or nothing: an abort of the signal takes back what was done so far. */
export const takeIn = (
  context: Context,
  project: ForeignProject,
  listen: Listen<TakingProgress> = {},
): Promise<ProjectTaken> =>
  change(context, importLabel(project), async (door) => {
    const steps = new Steps(listen);
    const batch = door.context.newId('imp_');
    await steps.tell('codes', 0, project.codes.length);
    const codes = await takeCodes(door, project);
    const documents = await takeDocuments(door, project, batch, steps);
    const runs = await takeRuns(door, project);
    const before = new Map((await listCodings(door.db)).map((of) => [guidKey(of.guid), of]));
    const known = { codes: codes.ids, documents: documents.found, runs, before };
    const codings = await takeCodings(door, project, known, steps);
    await steps.tell('memos', 0, project.memos.length);
    const ids = { code: codes.ids, document: documents.ids, coding: codings.ids };
    const memos = await takeMemos(door, project, ids);
    await steps.tell('memos', project.memos.length, project.memos.length);
    return {
      name: project.name,
      tool: project.tool,
      codes: codes.taken,
      documents: documents.taken,
      codings: codings.taken,
      memos,
      calibration: project.calibration,
      losses: project.losses.list(),
      batch,
    };
  });

/** Runs of automatic coding keep their id: one that is in the case is the same run. */
async function takeRuns(door: Door, { runs }: ForeignProject): Promise<Set<string>> {
  const rows = await door.db.selectFrom('coding_runs').select('id').execute();
  const known = new Set(rows.map(({ id }) => id));
  const added = new Map(runs.filter(({ id }) => !known.has(id)).map((run) => [run.id, run]));
  await door.insertMany('coding_runs', [...added.values()].map(runToRow));
  return new Set([...known, ...added.keys()]);
}
