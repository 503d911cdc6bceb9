/**
 * What taking a project in would do: it is taken in, looked at and taken back, all in one transaction
 * of which nothing remains. So the preview cannot promise what the import does not keep.
 */
import { listCodes, listCodings } from '../../coding/store.ts';
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import type { Db } from '../../db/schema.ts';
import type { Listen } from '../../http/lines.ts';
import { MOST_OF_A_KIND } from './decisions.ts';
import { documentsByGuid, type FoundConflict, findConflicts } from './find-conflicts.ts';
import { type ForeignProject, guidKey } from './foreign-project.ts';
import { describeContents } from './project-contents.ts';
import type { TakingProgress } from './project-import.ts';
import type { Conflict, ProjectPreview } from './project-preview.ts';
import { takeIn } from './take-in.ts';

/** Carries the preview out of the transaction, which ends with it. */
class Seen extends Error {
  readonly preview: ProjectPreview;
  constructor(preview: ProjectPreview) {
    super('The preview is made.');
    this.preview = preview;
  }
}

export async function previewProject(
  context: Context,
  project: ForeignProject,
  listen: Listen<TakingProgress> = {},
): Promise<ProjectPreview> {
  try {
    await change(context, 'Look at a project', async (door) => {
      throw new Seen(await seeThrough(door, project, listen));
    });
  } catch (error) {
    if (error instanceof Seen) return error.preview;
    throw error;
  }
  throw new Error('A preview ends by being thrown.');
}

const MOST_WAITING = 500;

async function seeThrough(
  door: Door,
  project: ForeignProject,
  listen: Listen<TakingProgress>,
): Promise<ProjectPreview> {
  const known = await documentsByGuid(door.db);
  const conflicts = listed(await findConflicts(door.db, project, known));
  const { batch: _batch, ...result } = await takeIn(door.context, project, listen);
  const { codes, documents, codings, memos } = result;
  return {
    result,
    contents: describeContents(project, new Set(known.keys())),
    conflicts,
    waiting: await waitingOf(door.db, project),
    changes: [codes, documents, codings, memos].some((taken) => taken.added + taken.updated > 0),
  };
}

/** The first of each kind, without what only the import needs to know. */
function listed(found: readonly FoundConflict[]): Conflict[] {
  const counts = new Map<Conflict['kind'], number>();
  return found.flatMap(({ key, kind, what, differs }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count > MOST_OF_A_KIND ? [] : [{ key, kind, what, differs }];
  });
}

/** Of the codings of the project those that wait now. */
async function waitingOf(db: Db, project: ForeignProject): Promise<ProjectPreview['waiting']> {
  const own = new Set(
    project.documents.flatMap(({ codings }) => codings.map(({ guid }) => guidKey(guid))),
  );
  const names = new Map((await listCodes(db)).map(({ id, name }) => [id, name]));
  const rows = await db.selectFrom('documents').select(['id', 'title']).execute();
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return (await listCodings(db, { state: 'review' }))
    .filter(({ guid }) => own.has(guidKey(guid)))
    .slice(0, MOST_WAITING)
    .map(({ document, code, coder, quote, doubt }) => ({
      document: titles.get(document) ?? '',
      code: names.get(code) ?? '',
      coder,
      quoted: quote.slice(0, 400),
      doubt,
    }));
}
