/** The words of passages, with what their documents are called, for a page of results. */
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

/** Few at a time: one can be a book. */
const TEXTS_AT_ONCE = 10;

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
  const ids = [...new Set(places.map(({ document }) => register.documents[document]?.id ?? ''))];
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'title'])
    .where('id', 'in', ids)
    .execute();
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return places.map((place) => {
    const document = register.documents[place.document];
    const seq = seqOf(place);
    const id = document?.id ?? '';
    const found = words.get(seq) ?? { start: 0, end: 0, language: 'und', text: '' };
    return {
      document: id,
      title: titles.get(id) ?? '',
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
    .select(['seq', 'text', 'start_at as start', 'end_at as end', 'language'])
    .where('seq', 'in', seqs)
    .execute();
  const byText = new Map<string, typeof passages>();
  for (const passage of passages) {
    const list = byText.get(passage.text);
    if (list) list.push(passage);
    else byText.set(passage.text, [passage]);
  }
  const found = new Map<number, Pick<ReadPassage, 'start' | 'end' | 'language' | 'text'>>();
  const hashes = [...byText.keys()];
  for (let from = 0; from < hashes.length; from += TEXTS_AT_ONCE) {
    const rows = await db
      .selectFrom('texts')
      .select(['sha256', 'text'])
      .where('sha256', 'in', hashes.slice(from, from + TEXTS_AT_ONCE))
      .execute();
    for (const { sha256, text } of rows) {
      for (const { seq, start, end, language } of byText.get(sha256) ?? []) {
        found.set(seq, { start, end, language, text: text.slice(start, end) });
      }
    }
  }
  return found;
}
