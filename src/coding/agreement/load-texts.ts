/** From the case to the texts on which coders are compared. */
import type { Db } from '../../db/schema.ts';
import { sentencesOf } from '../../kernel/sentences.ts';
import type { Span } from '../../kernel/span.ts';
import type { Code } from '../model.ts';
import { listCodes } from '../store.ts';
import { codeFold } from './code-fold.ts';
import type { AppliedCode } from './coded-text.ts';
import type { AgreementQuestion } from './question.ts';
import type { TextInUnits } from './unit-codes.ts';

/** A text to be compared. Spans count in UTF-16 units, the units are empty when letters are compared. */
export interface ComparedText extends TextInUnits {
  title: string;
  /** sha-256 of the text in force. */
  text: string;
  words: string;
}

export interface Compared {
  texts: ComparedText[];
  leftOut: number;
  codes: Code[];
  /** What was assumed, in words. */
  notes: string[];
}

type StoredDocument = { id: string; title: string; text: string };

async function listDocuments(db: Db, wanted: readonly string[]): Promise<StoredDocument[]> {
  const all = await db
    .selectFrom('documents')
    .select(['id', 'title', 'text'])
    .orderBy('title')
    .orderBy('id')
    .execute();
  const only = new Set(wanted);
  return only.size === 0 ? all : all.filter(({ id }) => only.has(id));
}

/** Codings that stand in the texts in force, by document. */
async function listApplied(
  db: Db,
  { coders, machine }: AgreementQuestion,
): Promise<Map<string, AppliedCode[]>> {
  let query = db
    .selectFrom('codings')
    .innerJoin('documents', 'documents.id', 'codings.document')
    .select(['codings.document', 'codings.code', 'codings.coder', 'start_at', 'end_at'])
    .whereRef('codings.text', '=', 'documents.text')
    .where('codings.coder', 'in', coders)
    .where('codings.state', '=', 'placed');
  if (!machine) query = query.where('codings.origin', '!=', 'machine');
  const rows = await query.orderBy('start_at').orderBy('codings.id').execute();
  const byDocument = new Map<string, AppliedCode[]>();
  for (const { document, code, coder, start_at, end_at } of rows) {
    const list = byDocument.get(document) ?? [];
    list.push({ code, coder, start: start_at, end: end_at });
    byDocument.set(document, list);
  }
  return byDocument;
}

interface Readers {
  of(document: string): string[];
  /** Coders who have not marked any text as read. */
  unmarked: string[];
}

/** Who has marked no text at all is taken to have read the texts that he coded. */
async function readersOf(
  db: Db,
  coders: readonly string[],
  applied: ReadonlyMap<string, readonly AppliedCode[]>,
): Promise<Readers> {
  const rows = await db
    .selectFrom('readings')
    .select(['document', 'coder'])
    .where('coder', 'in', coders)
    .execute();
  const marked = new Set(rows.map(({ document, coder }) => `${document} ${coder}`));
  const unmarked = coders.filter((coder) => !rows.some((row) => row.coder === coder));
  const has = (document: string, coder: string): boolean =>
    unmarked.includes(coder)
      ? (applied.get(document) ?? []).some((coding) => coding.coder === coder)
      : marked.has(`${document} ${coder}`);
  return { unmarked, of: (document) => coders.filter((coder) => has(document, coder)) };
}

async function readTexts(
  db: Db,
  documents: readonly StoredDocument[],
): Promise<Map<string, { words: string; passages: Span[] }>> {
  const found = new Map<string, { words: string; passages: Span[] }>();
  for (const { text } of documents) {
    if (found.has(text)) continue;
    const row = await db
      .selectFrom('texts')
      .select('text')
      .where('sha256', '=', text)
      .executeTakeFirstOrThrow();
    const passages = await db
      .selectFrom('passages')
      .select(['start_at as start', 'end_at as end'])
      .where('text', '=', text)
      .orderBy('position')
      .execute();
    found.set(text, { words: row.text, passages });
  }
  return found;
}

const unitsOf = (
  unit: AgreementQuestion['unit'],
  { words, passages }: { words: string; passages: readonly Span[] },
): Span[] => {
  if (unit === 'span') return [];
  return unit === 'passage'
    ? [...passages]
    : passages.flatMap((passage) => sentencesOf(words, passage));
};

const listed = (names: readonly string[]): string => names.join(', ');

/** The texts that all of the coders have read, with their codings folded to the codes that are compared. */
export async function loadTexts(db: Db, question: AgreementQuestion): Promise<Compared> {
  const codes = await listCodes(db);
  const documents = await listDocuments(db, question.documents);
  const applied = await listApplied(db, question);
  const readers = await readersOf(db, question.coders, applied);
  const isRead = ({ id }: StoredDocument): boolean =>
    readers.of(id).length === question.coders.length;
  const compared = documents.filter(isRead);
  const texts = await readTexts(db, compared);
  const fold = codeFold(codes, question.codes, question.branches);
  return {
    codes,
    leftOut: documents.length - compared.length,
    notes:
      readers.unmarked.length === 0
        ? []
        : [
            `${listed(readers.unmarked)} marked no text as read: the texts that they coded are taken for those they read. Texts read without finding anything are then missing, and agreement on what does not apply is underrated.`,
          ],
    texts: compared.map(({ id, title, text }) => {
      const stored = texts.get(text) ?? { words: '', passages: [] };
      return {
        document: id,
        title,
        text,
        words: stored.words,
        length: stored.words.length,
        readers: question.coders,
        codings: (applied.get(id) ?? []).flatMap((coding) => {
          const code = fold(coding.code);
          return code === null ? [] : [{ ...coding, code }];
        }),
        units: unitsOf(question.unit, stored),
      };
    }),
  };
}
