import { codingAt } from '../../coding/actions.ts';
import { type Anchor, anchorAt } from '../../coding/anchoring.ts';
import type { Coding } from '../../coding/model.ts';
import { codingToRow } from '../../coding/rows.ts';
import type { Door } from '../../db/change.ts';
import {
  type ForeignCoding,
  type ForeignDocument,
  type ForeignProject,
  guidKey,
} from './foreign-project.ts';
import { type CodingsByGuid, nothingTaken, type ProjectImport } from './project-import.ts';
import type { Steps } from './steps.ts';
import type { TakenDocument } from './take-documents.ts';

interface Known {
  codes: ReadonlyMap<string, string>;
  documents: ReadonlyMap<string, TakenDocument>;
  runs: ReadonlySet<string>;
  before: CodingsByGuid;
}

export async function takeCodings(
  door: Door,
  project: ForeignProject,
  known: Known,
  steps: Steps,
): Promise<{ taken: ProjectImport['codings']; ids: Map<string, string> }> {
  const taken = { ...nothingTaken(), placed: 0, review: 0 };
  const ids = new Map([...known.before].map(([guid, { id }]) => [guid, id]));
  const places = new Map(
    [...known.before.values()].filter(isPlaced).map((of) => [placeKey(of), of]),
  );
  const added: Coding[] = [];
  for (const [at, foreign] of project.documents.entries()) {
    await steps.tell('codings', at, project.documents.length);
    const document = known.documents.get(guidKey(foreign.guid));
    if (!document) continue;
    for (const one of foreign.codings) {
      const coding = asCoding(door, project, foreign, document, one, known);
      if (!coding) {
        project.losses.add({
          kind: 'coding-without-code',
          outcome: 'lost',
          what: 'codings whose code is not in the project',
          example: one.quoted ?? foreign.title,
        });
        continue;
      }
      taken[coding.state] += 1;
      const there = known.before.get(guidKey(one.guid)) ?? places.get(placeKey(coding));
      if (there) {
        ids.set(guidKey(one.guid), there.id);
        taken[(await update(door, there, coding)) ? 'updated' : 'known'] += 1;
        continue;
      }
      ids.set(guidKey(one.guid), coding.id);
      if (isPlaced(coding)) places.set(placeKey(coding), coding);
      added.push(coding);
    }
  }
  await door.insertMany('codings', added.map(codingToRow));
  taken.added = added.length;
  return { taken, ids };
}

const isPlaced = ({ state }: Coding): boolean => state === 'placed';

const placeKey = (of: Coding): string =>
  [of.document, of.start, of.end, of.code, of.state === 'placed' ? of.coder : of.guid].join(' ');

function asCoding(
  door: Door,
  project: ForeignProject,
  foreign: ForeignDocument,
  document: TakenDocument,
  one: ForeignCoding,
  known: Known,
): Coding | null {
  const code = known.codes.get(guidKey(one.code));
  if (code === undefined) return null;
  const { anchor, doubt } = placeIn(project, foreign, document, one);
  return codingAt(door.context, anchor, {
    guid: one.guid,
    code,
    document: document.id,
    text: document.sha256,
    coder: one.coder,
    origin: one.origin ?? 'person',
    run: one.run !== undefined && known.runs.has(one.run) ? one.run : null,
    ...(one.madeAt === null ? {} : { madeAt: one.madeAt }),
    state: doubt === '' ? 'placed' : 'review',
    doubt,
  });
}

interface Place {
  anchor: Anchor;
  doubt: string;
}

function placeIn(
  project: ForeignProject,
  { text }: ForeignDocument,
  document: TakenDocument,
  one: ForeignCoding,
): Place {
  const anchor = one.doubt === '' ? anchorAt(text, one) : null;
  if (anchor === null)
    return { anchor: asWritten(text, one), doubt: one.doubt || 'The selection is empty.' };
  if (anchor.start !== one.start || anchor.end !== one.end) {
    project.losses.add({
      kind: 'half-characters',
      outcome: 'changed',
      what: 'selections that began or ended inside a character; they now hold all of it',
      example: anchor.quote,
    });
  }
  if (!document.carry) return { anchor, doubt: '' };
  const carried = document.carry(anchor);
  return carried.ok ? { anchor: carried.anchor, doubt: '' } : { anchor, doubt: carried.why };
}

/** What the project says, although it is not believed. */
function asWritten(text: string, { start, end, quoted, context }: ForeignCoding): Anchor {
  const found = anchorAt(text, { start, end });
  return {
    start,
    end,
    quote: quoted ?? found?.quote ?? '',
    prefix: context?.prefix ?? found?.prefix ?? '',
    suffix: context?.suffix ?? found?.suffix ?? '',
  };
}

/** What a person did to the coding here is kept when the project knows nothing better: a place beats a doubt. */
async function update(door: Door, there: Coding, coding: Coding): Promise<boolean> {
  const after: Coding =
    there.state === 'placed' && coding.state === 'review'
      ? { ...there, code: coding.code, coder: coding.coder }
      : {
          ...coding,
          id: there.id,
          guid: there.guid,
          madeAt: there.madeAt,
          run: coding.run ?? there.run,
          origin: originOf(there, coding),
        };
  const row = codingToRow(after);
  if (JSON.stringify(row) === JSON.stringify(codingToRow(there))) return false;
  await door.update('codings', there.id, row);
  return true;
}

/** Another program does not know that a machine coded: what comes back without a run keeps its mark. */
const originOf = (there: Coding, coding: Coding): Coding['origin'] =>
  coding.run === null && coding.origin === 'person' ? there.origin : coding.origin;
