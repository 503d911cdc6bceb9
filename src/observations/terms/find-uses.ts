/** Who uses which variant of a term since when: in statements, in coded passages, and in documents of a speaker. */
import { z } from 'zod';
import { listActors } from '../../actors/store.ts';
import { listCodings } from '../../coding/store.ts';
import type { Db } from '../../db/schema.ts';
import { openWorld } from '../../search/evaluate/open-world.ts';
import { parseQuery } from '../../search/query/parse.ts';
import { ask } from '../../search/results/ask.ts';
import type { ContestedTerm } from '../model.ts';
import { listStatements, speakersOf } from '../statements/store.ts';
import { type DatedDocument, datedDocuments } from './dated-documents.ts';
import { readVariant, type VariantMatcher } from './read-variant.ts';

export const TermUse = z.object({
  variant: z.string(),
  /** Actor; null when nobody knows who speaks. */
  speaker: z.string().nullable(),
  kind: z.enum(['statement', 'passage', 'document']),
  /** Of the statement, the coding or the document. */
  id: z.string(),
  /** EDTF; empty when unknown. */
  date: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** How often, and as it is printed; of documents only how often. */
  count: z.number().int(),
  words: z.array(z.string()),
});
export type TermUse = z.infer<typeof TermUse>;

type Found = Omit<TermUse, 'variant'>;

async function inStatements(db: Db, matcher: VariantMatcher): Promise<Found[]> {
  return (await listStatements(db)).flatMap(({ statement, days }) => {
    const { words: said, language } = statement.statement;
    const words = matcher.find(said, language);
    if (words.length === 0) return [];
    const speakers: (string | null)[] = speakersOf(statement);
    return (speakers.length === 0 ? [null] : speakers).map(
      (speaker): Found => ({
        ...{ speaker, kind: 'statement', id: statement.id, date: statement.date, ...days },
        ...{ count: words.length, words: [...new Set(words)] },
      }),
    );
  });
}

/** The same stretch coded twice, or by two coders, is one use. */
async function inCodings(
  db: Db,
  matcher: VariantMatcher,
  documents: ReadonlyMap<string, DatedDocument>,
): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const coding of await listCodings(db, { state: 'placed' })) {
    const document = documents.get(coding.document);
    const place = JSON.stringify([coding.document, coding.start, coding.end]);
    if (!document || found.has(place)) continue;
    const words = matcher.find(coding.quote, document.language);
    if (words.length === 0) continue;
    const { speaker, date, from, to } = document;
    found.set(place, {
      ...{ speaker, kind: 'passage', id: coding.id, date, from, to },
      ...{ count: words.length, words: [...new Set(words)] },
    });
  }
  return [...found.values()];
}

async function inDocuments(
  db: Db,
  matcher: VariantMatcher,
  documents: ReadonlyMap<string, DatedDocument>,
): Promise<Found[]> {
  const answer = await ask(db, parseQuery(matcher.query));
  const counts = new Map<string, number>();
  for (let hit = 0; hit < answer.hits.length; hit++) {
    const id = answer.world.register.documents[answer.hits.documents[hit] ?? -1]?.id;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, count]): Found[] => {
    const document = documents.get(id);
    if (!document) return [];
    const { speaker, date, from, to } = document;
    return [{ speaker, kind: 'document', id, date, from, to, count, words: [] }];
  });
}

export const SpeakerUse = z.object({
  variant: z.string(),
  speaker: z.string().nullable(),
  /** First and last day known; null when nothing is dated. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  statements: z.number().int(),
  passages: z.number().int(),
  documents: z.number().int(),
});
export type SpeakerUse = z.infer<typeof SpeakerUse>;

export const TermUses = z.object({
  /** By variant and speaker, the earliest first. */
  speakers: z.array(SpeakerUse),
  /** In the order of time, undated ones last. */
  uses: z.array(TermUse),
  /** False when no document is in the index yet: then they were not looked through. */
  documentsSearched: z.boolean(),
});
export type TermUses = z.infer<typeof TermUses>;

const byTime = (a: { from: string | null }, b: { from: string | null }): number => {
  const [left, right] = [a.from ?? '9999', b.from ?? '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
};

function bySpeaker(uses: readonly TermUse[]): SpeakerUse[] {
  const found = new Map<string, SpeakerUse>();
  for (const { variant, speaker, kind, from, to } of uses) {
    const key = JSON.stringify([variant, speaker]);
    const own = found.get(key) ?? {
      ...{ variant, speaker, first: null, last: null },
      ...{ statements: 0, passages: 0, documents: 0 },
    };
    found.set(key, own);
    own[`${kind}s`] += 1;
    if (from !== null && (own.first === null || from < own.first)) own.first = from;
    if (to !== null && (own.last === null || to > own.last)) own.last = to;
  }
  return [...found.values()].sort((a, b) => byTime({ from: a.first }, { from: b.first }));
}

export async function findUses(db: Db, term: ContestedTerm): Promise<TermUses> {
  const documents = await datedDocuments(db, await listActors(db));
  const { indexed } = (await openWorld(db)).state;
  const uses: TermUse[] = [];
  for (const { label, words } of term.variants) {
    const matcher = readVariant(words);
    const found = [
      ...(await inStatements(db, matcher)),
      ...(await inCodings(db, matcher, documents)),
      ...(indexed > 0 ? await inDocuments(db, matcher, documents) : []),
    ];
    uses.push(...found.map((use) => ({ ...use, variant: label })));
  }
  uses.sort(byTime);
  return { speakers: bySpeaker(uses), uses, documentsSearched: indexed > 0 };
}
