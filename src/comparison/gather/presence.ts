/**
 * Which actors of the dyads are in a document, and in a coded passage. An actor, or one that acts for it, is in a passage
 * when a name of it stands in the paragraph, in any script or inflection; when a code that is called like it was put there;
 * when it speaks in the document (its author); or when a column that came with the document has its name as value.
 */
import { allNamesQuery } from '../../actors/all-names.ts';
import type { Actor } from '../../actors/model.ts';
import type { CodedDocument, PlacedCoding } from '../../coding/retrieval/subject.ts';
import { listCodes } from '../../coding/store.ts';
import type { Db } from '../../db/schema.ts';
import { listPassages } from '../../documents/store.ts';
import { overlaps, type Span } from '../../kernel/span.ts';
import { actorNamed } from '../../observations/drafts/find-speaker.ts';
import { datedDocuments } from '../../observations/terms/dated-documents.ts';
import { openWorld } from '../../search/evaluate/open-world.ts';
import { allSpans } from '../../search/results/all-spans.ts';
import type { Within } from './dyad-of.ts';

export interface Presence {
  inDocument(id: string): ReadonlySet<string>;
  inPassage(coding: PlacedCoding): ReadonlySet<string>;
  /** The actor of a dyad that speaks in it. */
  voiceOf(document: string): string | null;
}

interface From {
  documents: readonly (CodedDocument & { columns(): string[] })[];
  codings: readonly PlacedCoding[];
  actors: readonly Actor[];
  within: Within;
}

/** Document to the places at which the passages begin that have the name. */
type Named = Map<string, Set<number>>;

/** Names are looked for again when documents or names have changed; the register of the search tells of the former. */
const kept = new WeakMap<object, Map<string, Named>>();

async function namedIn(db: Db, names: readonly string[]): Promise<Named> {
  const { register } = await openWorld(db);
  const known = kept.get(register) ?? new Map<string, Named>();
  kept.set(register, known);
  const key = names.join('\n');
  const before = known.get(key);
  if (before) return before;
  const found: Named = new Map();
  for (const query of names) {
    for await (const spans of allSpans(db, query)) {
      for (const { document, passage } of spans) {
        const places = found.get(document) ?? new Set<number>();
        found.set(document, places.add(passage.start));
      }
    }
  }
  known.set(key, found);
  return found;
}

/** Whole documents in which an actor speaks, or that a column says to be about it. */
async function wholeDocuments(db: Db, { documents, actors, within }: From) {
  const dated = await datedDocuments(db, actors);
  const sideOf = (actor: string | null): string[] =>
    actor === null ? [] : [...within].filter(([, own]) => own.has(actor)).map(([id]) => id);
  return new Map(
    documents.map((document) => {
      const voices = sideOf(dated.get(document.id)?.speaker ?? null);
      const values = document.columns().map((column) => document.value(`column:${column}`));
      const about = values.flatMap((value) => sideOf(actorNamed(actors, value)?.id ?? null));
      return [document.id, { voice: voices[0] ?? null, actors: new Set([...voices, ...about]) }];
    }),
  );
}

/** Where codes that are called like an actor were put. */
async function codedPlaces(db: Db, { codings, actors, within }: From) {
  const sides = new Map<string, string[]>();
  for (const { id, name } of await listCodes(db)) {
    const actor = actorNamed(actors, name);
    if (!actor) continue;
    sides.set(
      id,
      [...within].filter(([, own]) => own.has(actor.id)).map(([side]) => side),
    );
  }
  const places = new Map<string, (Span & { sides: string[] })[]>();
  for (const { code, document, start, end } of codings) {
    const own = sides.get(code);
    if (own && own.length > 0) {
      places.set(document, [...(places.get(document) ?? []), { start, end, sides: own }]);
    }
  }
  return places;
}

export async function readPresence(db: Db, from: From): Promise<Presence> {
  const byId = new Map(from.actors.map((actor) => [actor.id, actor]));
  const named = new Map<string, Named>();
  for (const [side, members] of from.within) {
    const queries = [...members].flatMap((id) => {
      const actor = byId.get(id);
      return (actor && allNamesQuery(actor)) ?? [];
    });
    named.set(side, await namedIn(db, queries));
  }
  const whole = await wholeDocuments(db, from);
  const coded = await codedPlaces(db, from);
  const textOf = new Map(from.documents.map(({ id, text }) => [id, text]));
  const passages = new Map<string, Span[]>();
  for (const id of new Set(from.codings.map(({ document }) => document))) {
    const text = textOf.get(id);
    if (text !== undefined) passages.set(id, await listPassages(db, text));
  }
  const inDocument = (id: string): Set<string> =>
    new Set([
      ...(whole.get(id)?.actors ?? []),
      ...[...named].filter(([, places]) => places.has(id)).map(([side]) => side),
      ...(coded.get(id) ?? []).flatMap(({ sides }) => sides),
    ]);
  return {
    inDocument,
    inPassage: (coding) => {
      const around = (passages.get(coding.document) ?? []).filter((one) => overlaps(one, coding));
      const reach = around.length > 0 ? around : [coding];
      const byName = [...named].filter(([, places]) =>
        reach.some(({ start }) => places.get(coding.document)?.has(start)),
      );
      const byCode = (coded.get(coding.document) ?? []).filter((place) =>
        reach.some((span) => overlaps(span, place)),
      );
      return new Set([
        ...(whole.get(coding.document)?.actors ?? []),
        ...byName.map(([side]) => side),
        ...byCode.flatMap(({ sides }) => sides),
      ]);
    },
    voiceOf: (document) => whole.get(document)?.voice ?? null,
  };
}
