/** The words of passages, with what their documents are called, for a page of results. */
import { sql } from 'kysely';
import type { Db } from '../../db/schema.ts';
import { CHUNK } from '../index/chunk-layout.ts';
import type { Answer } from './ask.ts';

export interface ReadPassage {
  document: string;
  title: string;
  source: string | null;
  sphere: string | null;
  date: string;
  passage: number;
  language: string;
  /** Place of the passage in the text in force. */
  start: number;
  end: number;
  text: string;
}

/** Bytes of all texts that are read in one statement: one of them can be a book. */
const MOST_AT_ONCE = 8_000_000;

/** What a hit stands in. */
export interface HitPlace {
  document: number;
  passage: number;
}

/** Reads what hits stand in, in their order. */
export async function readPassages(
  answer: Answer,
  places: readonly HitPlace[],
): Promise<ReadPassage[]> {
  const { corpus, register, db } = answer.world;
  const seqOf = ({ passage }: HitPlace): number =>
    corpus.chunks[Math.floor(passage / CHUNK)]?.seqs[passage % CHUNK] ?? -1;
  const seqs = [...new Set(places.map(seqOf))];
  if (seqs.length === 0) return [];
  const words = await wordsOfPassages(db, seqs);
  return places.map((place) => {
    const document = register.documents[place.document];
    const seq = seqOf(place);
    const found = words.get(seq) ?? { start: 0, end: 0, language: 'und', text: '' };
    return {
      document: document?.id ?? '',
      title: document?.title ?? '',
      source: document?.source ?? null,
      sphere: document?.sphere ?? null,
      date: document?.date ?? '',
      passage: seq,
      ...found,
    };
  });
}

async function wordsOfPassages(db: Db, seqs: readonly number[]) {
  const passages = await db
    .selectFrom('passages')
    .innerJoin('texts', 'texts.sha256', 'passages.text')
    .select(['seq', 'passages.text', 'start_at as start', 'end_at as end', 'language'])
    // Of the head of the row; "characters" stands behind the text, which would be read for it.
    .select(sql<number>`octet_length(texts.text)`.as('bytes'))
    .where('seq', 'in', seqs)
    .execute();
  const byText = new Map<string, typeof passages>();
  for (const passage of passages) {
    const list = byText.get(passage.text);
    if (list) list.push(passage);
    else byText.set(passage.text, [passage]);
  }
  const found = new Map<number, Pick<ReadPassage, 'start' | 'end' | 'language' | 'text'>>();
  for (const hashes of someAtOnce([...byText.values()].flatMap(([first]) => first ?? []))) {
    const rows = await db
      .selectFrom('texts')
      .select(['sha256', 'text'])
      .where('sha256', 'in', hashes)
      .execute();
    for (const { sha256, text } of rows) {
      for (const { seq, start, end, language } of byText.get(sha256) ?? []) {
        found.set(seq, { start, end, language, text: text.slice(start, end) });
      }
    }
  }
  return found;
}

/** Texts that together are not too long to be held at once; a long one comes alone. */
function someAtOnce(texts: readonly { text: string; bytes: number }[]): string[][] {
  const parts: string[][] = [[]];
  let bytes = 0;
  for (const one of texts) {
    if (bytes > 0 && bytes + one.bytes > MOST_AT_ONCE) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(one.text);
    bytes += one.bytes;
  }
  return parts.filter((part) => part.length > 0);
}
