/**
 * Takes a foreign project into the case as one change. What is known by its GUID is brought up to
 * date instead of doubled, so that a project can come back from a colleague any number of times.
 */
import { runToRow } from '../../coding/rows.ts';
import { listCodings } from '../../coding/store.ts';
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { type ForeignProject, guidKey } from './foreign-project.ts';
import type { ProjectImport } from './project-import.ts';
import { takeCodes } from './take-codes.ts';
import { takeCodings } from './take-codings.ts';
import { takeDocuments } from './take-documents.ts';
import { takeMemos } from './take-memos.ts';

export const takeIn = (context: Context, project: ForeignProject): Promise<ProjectImport> =>
  change(
    context,
    `Import the project “${project.name || project.tool || 'codebook'}”`,
    async (door) => {
      const batch = door.context.newId('imp_');
      const codes = await takeCodes(door, project);
      const documents = await takeDocuments(door, project, batch);
      const runs = await takeRuns(door, project);
      const before = new Map((await listCodings(door.db)).map((of) => [guidKey(of.guid), of]));
      const codings = await takeCodings(door, project, {
        codes: codes.ids,
        documents: documents.found,
        runs,
        before,
      });
      const ids = { code: codes.ids, document: documents.ids, coding: codings.ids };
      const memos = await takeMemos(door, project, ids);
      return {
        name: project.name,
        tool: project.tool,
        codes: codes.taken,
        documents: documents.taken,
        codings: codings.taken,
        memos,
        calibration: project.calibration,
        losses: project.losses.list(),
      };
    },
  );

/** Runs of automatic coding keep their id: one that is in the case is the same run. */
async function takeRuns(door: Door, { runs }: ForeignProject): Promise<Set<string>> {
  const rows = await door.db.selectFrom('coding_runs').select('id').execute();
  const known = new Set(rows.map(({ id }) => id));
  const added = new Map(runs.filter(({ id }) => !known.has(id)).map((run) => [run.id, run]));
  await door.insertMany('coding_runs', [...added.values()].map(runToRow));
  return new Set([...known, ...added.keys()]);
}
