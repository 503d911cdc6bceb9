/** Where the sources of the register are cited and listed, and what was printed there. */
import type { Db } from '../../db/schema.ts';
import type { Span } from '../../kernel/span.ts';
import type { Reference } from '../../sources/model.ts';
import { ReferenceField, readField } from '../corrections/reference-field.ts';
import { type HandMark, handMarks, isSetByHand } from '../corrections/set-by-hand.ts';
import { listCorrections } from '../corrections/store.ts';
import { localId, rowToCitation, rowToEntry, rowToNote } from '../rows.ts';

export interface SourceUse {
  /** Row of the citation or entry: what splitting moves. */
  row: string;
  kind: 'citation' | 'entry';
  article: string;
  articleTitle: string;
  /** Label of the note; null in the bibliography and in the text. */
  note: string | null;
  noteId: string | null;
  form: string;
  rule: string | null;
  /** The words as printed. */
  printed: string;
  locator: string | null;
  /** Fields as read; null for a bare Ibid. */
  reference: Reference | null;
  /** Fields that a person has put right there, with what is printed. */
  corrected: { field: string; value: string; printed: string }[];
  start: number;
  end: number;
}

export interface SourceCount {
  source: string;
  citations: number;
  entries: number;
  articles: number;
}

const LONGEST_PRINTED = 2000;

async function textsOf(db: Db, articles: readonly string[]) {
  const found = new Map<string, { title: string; text: string }>();
  for (const id of new Set(articles)) {
    const row = await db
      .selectFrom('articles')
      .innerJoin('article_texts', 'article_texts.id', 'articles.id')
      .select(['articles.title', 'article_texts.text'])
      .where('articles.id', '=', id)
      .executeTakeFirst();
    if (row) found.set(id, row);
  }
  return found;
}

async function noteLabels(db: Db, articles: readonly string[]): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  for (const article of new Set(articles)) {
    const rows = await db
      .selectFrom('article_notes')
      .selectAll()
      .where('article', '=', article)
      .execute();
    for (const row of rows) labels.set(`${article}:${localId(row)}`, rowToNote(row).label);
  }
  return labels;
}

async function marksOf(db: Db, texts: ReadonlyMap<string, { text: string }>) {
  const marks = new Map<string, HandMark[]>();
  for (const [article, text] of texts) {
    const set = (await listCorrections(db, article)).filter(({ value }) => value.what === 'field');
    marks.set(article, handMarks(text, set));
  }
  return marks;
}

/** The fields of a reference that a person has set, as they now are. */
function correctedFields(
  marks: readonly HandMark[],
  span: Span,
  reference: Reference | null,
): SourceUse['corrected'] {
  if (!reference) return [];
  return ReferenceField.options.flatMap((field) => {
    const read = readField(reference, field);
    if (!read || !isSetByHand(marks, span, 'field', field)) return [];
    return [{ field, value: read.value, printed: read.printed }];
  });
}

/** All places where a source stands, in the order of the text. */
export async function usesOfSource(db: Db, source: string): Promise<SourceUse[]> {
  const citations = await db
    .selectFrom('article_citations')
    .selectAll()
    .where('source', '=', source)
    .orderBy('article')
    .orderBy('seq')
    .execute();
  const entries = await db
    .selectFrom('article_entries')
    .selectAll()
    .where('source', '=', source)
    .orderBy('article')
    .orderBy('seq')
    .execute();
  const articles = [...citations, ...entries].map(({ article }) => article);
  const texts = await textsOf(db, articles);
  const labels = await noteLabels(
    db,
    citations.map(({ article }) => article),
  );
  const marks = await marksOf(db, texts);
  const words = (article: string, start: number, end: number): string =>
    (texts.get(article)?.text ?? '').slice(start, Math.min(end, start + LONGEST_PRINTED));
  const inText = citations.map((row): SourceUse => {
    const { span, note, form, rule, locator, reference } = rowToCitation(row);
    return {
      row: row.id,
      kind: 'citation',
      article: row.article,
      articleTitle: texts.get(row.article)?.title ?? '',
      note: note === null ? null : (labels.get(`${row.article}:${note}`) ?? note),
      noteId: note,
      form,
      rule,
      printed: words(row.article, span.start, span.end),
      locator: locator?.printed ?? null,
      reference,
      corrected: correctedFields(marks.get(row.article) ?? [], span, reference),
      ...span,
    };
  });
  const listed = entries.map((row): SourceUse => {
    const { span, reference } = rowToEntry(row);
    return {
      row: row.id,
      kind: 'entry',
      article: row.article,
      articleTitle: texts.get(row.article)?.title ?? '',
      note: null,
      noteId: null,
      form: 'full',
      rule: null,
      printed: words(row.article, span.start, span.end),
      locator: null,
      reference,
      corrected: correctedFields(marks.get(row.article) ?? [], span, reference),
      ...span,
    };
  });
  return [...inText, ...listed];
}

/** How often each source is cited and listed. */
export async function countUses(db: Db): Promise<SourceCount[]> {
  const counts = new Map<string, SourceCount & { seen: Set<string> }>();
  const add = (source: string | null, article: string, what: 'citations' | 'entries'): void => {
    if (source === null) return;
    const count = counts.get(source) ?? {
      source,
      citations: 0,
      entries: 0,
      articles: 0,
      seen: new Set<string>(),
    };
    count[what] += 1;
    count.seen.add(article);
    counts.set(source, count);
  };
  const cited = await db.selectFrom('article_citations').select(['source', 'article']).execute();
  for (const { source, article } of cited) add(source, article, 'citations');
  const listed = await db.selectFrom('article_entries').select(['source', 'article']).execute();
  for (const { source, article } of listed) add(source, article, 'entries');
  return [...counts.values()].map(({ seen, ...count }) => ({ ...count, articles: seen.size }));
}
