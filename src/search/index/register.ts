/** The documents of the case as columns, for filters and counts; read again when they have changed. */
import { connectionKey } from '../../db/open.ts';
import type { Db } from '../../db/schema.ts';
import type { IndexStamp } from './index-stamp.ts';
import type { Corpus } from './read-index.ts';

export interface RegisteredDocument {
  id: string;
  title: string;
  text: string;
  source: string | null;
  date: string;
  from: string | null;
  to: string | null;
  sphere: string | null;
  evidenceClass: string | null;
}

export interface Register {
  documents: RegisteredDocument[];
  /** For each text of the corpus the documents in which it is in force. */
  ofText: (number[] | undefined)[];
  /** Most documents that share a text. */
  mostOfText: number;
}

/** What tells whether a document or source may have been changed since. */
interface Stamp extends Pick<IndexStamp, 'seq' | 'done' | 'position'> {
  texts: number;
}

const kept = new WeakMap<object, { stamp: Stamp; register: Register }>();

/** New changes that did not touch documents or sources leave the register as it is. */
async function isCurrent(db: Db, before: Stamp, now: Stamp): Promise<boolean> {
  const added = now.seq - before.seq;
  if (before.texts !== now.texts || now.done - before.done !== added || added < 0) return false;
  if (added === 0 && before.position === now.position) return true;
  const touched = await db
    .selectFrom('revision_rows')
    .select('revision')
    .where((where) =>
      where.or([
        where('revision', '>', before.seq),
        where.and([where('revision', '=', before.seq), where('position', '>', before.position)]),
      ]),
    )
    .where('table_name', 'in', ['documents', 'sources'])
    .limit(1)
    .executeTakeFirst();
  return touched === undefined;
}

export async function readRegister(
  db: Db,
  corpus: Corpus,
  { seq, done, position }: IndexStamp,
): Promise<Register> {
  const key = connectionKey(db);
  const stamp: Stamp = { seq, done, position, texts: corpus.texts.size };
  const before = kept.get(key);
  if (before && (await isCurrent(db, before.stamp, stamp))) {
    before.stamp = stamp;
    return before.register;
  }
  const register = await load(db, corpus);
  kept.set(key, { stamp, register });
  return register;
}

async function load(db: Db, corpus: Corpus): Promise<Register> {
  const sources = await db
    .selectFrom('sources')
    .select(['id', 'sphere', 'evidence_class'])
    .execute();
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'title', 'text', 'source', 'date', 'date_from', 'date_to'])
    .orderBy('id')
    .execute();
  const register: Register = { documents: [], ofText: [], mostOfText: 0 };
  for (const row of rows) {
    const source = row.source === null ? undefined : bySource.get(row.source);
    const number = register.documents.push({
      id: row.id,
      title: row.title,
      text: row.text,
      source: row.source,
      date: row.date,
      from: row.date_from,
      to: row.date_to,
      sphere: source?.sphere ?? null,
      evidenceClass: source?.evidence_class ?? null,
    });
    const text = corpus.texts.get(row.text);
    if (text === undefined) continue;
    const sharing = register.ofText[text] ?? [];
    register.ofText[text] = sharing;
    register.mostOfText = Math.max(register.mostOfText, sharing.push(number - 1));
  }
  return register;
}
