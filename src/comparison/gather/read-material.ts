/** Reads of a case what a comparison is made of. */
import type { Actor } from '../../actors/model.ts';
import { listActors } from '../../actors/store.ts';
import { actorsWithin } from '../../actors/within.ts';
import type { Code } from '../../coding/model.ts';
import { listCodedDocuments, listPlacedCodings } from '../../coding/retrieval/store.ts';
import { listCodes } from '../../coding/store.ts';
import { listRecords } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { knownSince, wasKnown } from '../../observations/known-since.ts';
import type { CompactObservation } from '../../observations/listing/compact.ts';
import { listAll } from '../../observations/listing/projection.ts';
import { observationRecords } from '../../observations/records.ts';
import { listSources } from '../../sources/store.ts';
import type { Comparison, ComparisonCell } from '../model.ts';
import type { Within } from './dyad-of.ts';
import type { Material, MaterialDocument, MaterialPassage } from './material.ts';
import { figureKnownBy } from './named-figures.ts';
import { readPresence } from './presence.ts';
import { readNamedFigures } from './read-named-figures.ts';

/** Each code that is asked for with those below it. */
function codesBelow(codes: readonly Code[], asked: readonly string[]): Map<string, Set<string>> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of codes) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const below = (id: string): string[] => [id, ...(children.get(id) ?? []).flatMap(below)];
  return new Map([...new Set(asked)].map((id) => [id, new Set(below(id))]));
}

async function knownObservations(db: Db, asOf: string | null): Promise<CompactObservation[]> {
  const all = (await listAll(db)).map(({ compact }) => compact);
  if (asOf === null) return all;
  const sources = new Map((await listSources(db)).map((source) => [source.id, source]));
  const known = new Set(
    (await listRecords(db, observationRecords))
      .filter((one) =>
        wasKnown(
          knownSince(one, (id) => sources.get(id)),
          asOf,
        ),
      )
      .map(({ id }) => id),
  );
  return all.filter(({ id }) => known.has(id));
}

const endpoints = ({ dyads }: Comparison): string[] => [
  ...new Set(dyads.flatMap(({ from, to }) => [from, to])),
];

interface Wanted {
  actors: readonly Actor[];
  within: Within;
  /** Codes of the questions, with those below. */
  codes: ReadonlySet<string>;
  /** Codings that were put into a cell by hand. */
  picked: ReadonlySet<string>;
  asOf: string | null;
}

/** A document is known when it is out; without a date it belongs to no period. */
async function textsOf(
  db: Db,
  { actors, within, codes, picked, asOf }: Wanted,
): Promise<Pick<Material, 'passages' | 'documents'>> {
  const documents = (await listCodedDocuments(db)).filter(
    ({ from, to }) => from !== null && (asOf === null || (to ?? from) <= asOf),
  );
  if (documents.length === 0) return { passages: [], documents: [] };
  const all = await listPlacedCodings(db, null);
  const presence = await readPresence(db, { documents, codings: all, actors, within });
  const byId = new Map(documents.map((document) => [document.id, document]));
  const material = ({ id, from, to, words }: (typeof documents)[number]): MaterialDocument => ({
    ...{ id, from, to, words },
    actors: presence.inDocument(id),
  });
  return {
    documents: documents.map(material),
    passages: all.flatMap((coding): MaterialPassage[] => {
      const document = byId.get(coding.document);
      if (!document || !(codes.has(coding.code) || picked.has(coding.id))) return [];
      return [
        {
          ...{ id: coding.id, code: coding.code, document: coding.document },
          ...{ from: document.from, to: document.to },
          sphere: document.value('sphere') || null,
          actors: presence.inPassage(coding),
          voice: presence.voiceOf(coding.document),
        },
      ];
    }),
  };
}

/** @param asOf ISO day: only what was known by then; null for everything */
export async function readMaterial(
  db: Db,
  comparison: Comparison,
  cells: readonly ComparisonCell[],
  asOf: string | null,
): Promise<Material> {
  const actors = await listActors(db);
  const within: Within = new Map(endpoints(comparison).map((id) => [id, actorsWithin(actors, id)]));
  const asked = comparison.questions.flatMap((question) => question.codes);
  const below = codesBelow(await listCodes(db), asked);
  const codes = new Set([...below.values()].flatMap((some) => [...some]));
  const picks = cells.flatMap(({ added }) => added);
  const picked = new Set(picks.map(({ id }) => id));
  const figures = picks.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
  return {
    observations: await knownObservations(db, asOf),
    ...(await textsOf(db, { actors, within, codes, picked, asOf })),
    figures: [...(await readNamedFigures(db, figures)).values()].filter((one) =>
      figureKnownBy(one, asOf),
    ),
    below,
    within,
  };
}
