/** What a copy of the case has that this one has not, and where both went their own ways. Nothing is written. */
import type { Db } from '../../db/schema.ts';
import type { Document } from '../../documents/document.ts';
import { rowToDocument } from '../../documents/rows.ts';
import type { Code, Coding } from '../model.ts';
import { listCodes, listCodings } from '../store.ts';
import { codeVersion, codingVersion, guidKey, type Seen, seenIn } from './versions.ts';

export interface Pair<T> {
  ours: T;
  theirs: T;
}

/** `theirs`: only the copy has changed it since both had the same; `both`: this case has, too. */
export interface Differing<T> extends Pair<T> {
  ahead: 'theirs' | 'both';
}

export interface Comparison {
  codes: { fresh: Code[]; known: Pair<Code>[]; differing: Differing<Code>[]; removedHere: Code[] };
  documents: { fresh: Document[]; known: Pair<Document>[]; otherText: Differing<Document>[] };
  codings: {
    fresh: Coding[];
    known: number;
    newer: Pair<Coding>[];
    differing: Pair<Coding>[];
    /** Removed here, changed there. */
    removedHere: Coding[];
    /** Removed there, unchanged here; and changed here. */
    removedThere: Coding[];
    removedThereChangedHere: Coding[];
  };
}

interface Side {
  db: Db;
  codes: Code[];
  codings: Coding[];
  documents: Document[];
  /** All texts that a document has had. */
  texts: Map<string, Set<string>>;
  seen: Seen;
}

async function readSide(db: Db): Promise<Side> {
  const codes = await listCodes(db);
  const codings = await listCodings(db);
  const documents = (
    await db.selectFrom('documents').selectAll().orderBy('title').orderBy('id').execute()
  ).map(rowToDocument);
  const texts = new Map<string, Set<string>>();
  const revisions = await db
    .selectFrom('document_revisions')
    .select(['document', 'text'])
    .execute();
  for (const { document, text } of revisions) {
    texts.set(document, (texts.get(document) ?? new Set()).add(text));
  }
  return { db, codes, codings, documents, texts, seen: await seenIn(db, { codes, codings }) };
}

const byGuid = <T extends { guid: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [guidKey(thing.guid), thing]));

function compareCodes(ours: Side, theirs: Side): Comparison['codes'] {
  const here = byGuid(ours.codes);
  const found: Comparison['codes'] = { fresh: [], known: [], differing: [], removedHere: [] };
  for (const code of theirs.codes) {
    const guid = guidKey(code.guid);
    const own = here.get(guid);
    if (!own) {
      (ours.seen.codes.has(guid) ? found.removedHere : found.fresh).push(code);
      continue;
    }
    found.known.push({ ours: own, theirs: code });
    if (codeVersion(own) === codeVersion(code)) continue;
    if (ours.seen.codes.get(guid)?.has(codeVersion(code))) continue;
    const ahead = theirs.seen.codes.get(guid)?.has(codeVersion(own)) ? 'theirs' : 'both';
    found.differing.push({ ours: own, theirs: code, ahead });
  }
  return found;
}

/** The same document: by its own name, by what was imported, else by the words it has or had. */
function findDocument(ours: Side, theirs: Side, document: Document): Document | undefined {
  const texts = theirs.texts.get(document.id) ?? new Set([document.text]);
  return (
    ours.documents.find(
      (own) => own.id === document.id && own.fingerprint === document.fingerprint,
    ) ??
    ours.documents.find(
      (own) =>
        own.guid !== undefined &&
        document.guid !== undefined &&
        guidKey(own.guid) === guidKey(document.guid),
    ) ??
    ours.documents.find((own) => own.fingerprint === document.fingerprint) ??
    ours.documents.find((own) =>
      [...(ours.texts.get(own.id) ?? [own.text])].some((text) => texts.has(text)),
    )
  );
}

function compareDocuments(ours: Side, theirs: Side): Comparison['documents'] {
  const found: Comparison['documents'] = { fresh: [], known: [], otherText: [] };
  for (const document of theirs.documents) {
    const own = findDocument(ours, theirs, document);
    if (!own) {
      found.fresh.push(document);
      continue;
    }
    found.known.push({ ours: own, theirs: document });
    if (own.text === document.text) continue;
    const ahead = theirs.texts.get(document.id)?.has(own.text) ? 'theirs' : 'both';
    found.otherText.push({ ours: own, theirs: document, ahead });
  }
  return found;
}

const place = (coding: Coding, code: string, document: string | undefined): string =>
  [document, code, coding.coder, coding.prefix, coding.quote, coding.suffix].join('\n');

function compareCodings(
  ours: Side,
  theirs: Side,
  documents: Comparison['documents'],
): Comparison['codings'] {
  const found: Comparison['codings'] = {
    fresh: [],
    known: 0,
    newer: [],
    differing: [],
    removedHere: [],
    removedThere: [],
    removedThereChangedHere: [],
  };
  const here = byGuid(ours.codings);
  const there = byGuid(theirs.codings);
  const version = (side: Side, coding: Coding): string =>
    codingVersion(coding, side.seen.guidOfCode.get(coding.code) ?? '');
  const codeOf = (side: Side, coding: Coding): string =>
    side.seen.guidOfCode.get(coding.code) ?? '';
  const ourDocument = new Map(documents.known.map((pair) => [pair.theirs.id, pair.ours.id]));
  const places = new Set(ours.codings.map((one) => place(one, codeOf(ours, one), one.document)));
  for (const coding of theirs.codings) {
    const guid = guidKey(coding.guid);
    const own = here.get(guid);
    const theirVersion = version(theirs, coding);
    const seenHere = ours.seen.codings.get(guid);
    if (!own) {
      const twin = place(coding, codeOf(theirs, coding), ourDocument.get(coding.document));
      if (places.has(twin)) found.known += 1;
      else if (!seenHere) found.fresh.push(coding);
      else if (!seenHere.has(theirVersion)) found.removedHere.push(coding);
      continue;
    }
    if (seenHere?.has(theirVersion)) found.known += 1;
    else if (theirs.seen.codings.get(guid)?.has(version(ours, own)))
      found.newer.push({ ours: own, theirs: coding });
    else found.differing.push({ ours: own, theirs: coding });
  }
  for (const own of ours.codings) {
    const guid = guidKey(own.guid);
    const seenThere = theirs.seen.codings.get(guid);
    if (there.has(guid) || !seenThere) continue;
    const unchanged = seenThere.has(version(ours, own));
    (unchanged ? found.removedThere : found.removedThereChangedHere).push(own);
  }
  return found;
}

export async function compareCases(db: Db, other: Db): Promise<Comparison> {
  const ours = await readSide(db);
  const theirs = await readSide(other);
  const documents = compareDocuments(ours, theirs);
  return {
    codes: compareCodes(ours, theirs),
    documents,
    codings: compareCodings(ours, theirs, documents),
  };
}
