/** An article as rows, and back. The two directions stand together because each must undo the other. */
import type { Piece } from '../documents/capture/model.ts';
import type { Article, BibliographyEntry, Citation, Note, Quotation, Unresolved } from './model.ts';
import type {
  ArticleCitationRow,
  ArticleEntryRow,
  ArticleNoteRow,
  ArticleQuotationRow,
  ArticleRow,
  ArticleTextRow,
  ArticleUnresolvedRow,
} from './tables.ts';

export interface ArticleRows {
  articles: ArticleRow;
  article_texts: ArticleTextRow;
  article_notes: ArticleNoteRow[];
  article_citations: ArticleCitationRow[];
  article_entries: ArticleEntryRow[];
  article_quotations: ArticleQuotationRow[];
  article_unresolved: ArticleUnresolvedRow[];
}

export const rowId = (article: string, local: string): string => `${article}:${local}`;
export const localId = (row: { id: string; article: string }): string =>
  row.id.slice(row.article.length + 1);

/** Our own JSON, written by the functions beside; not for text from outside. */
const parse = <T>(json: string): T => JSON.parse(json) as T;

type Packed = [number, number, number, number, number, number | null, string | null];

const packPiece = ({ start, end, at }: Piece): Packed => [
  start,
  end,
  at.offset,
  at.line,
  at.column,
  at.page ?? null,
  at.part ?? null,
];

const unpackPiece = ([start, end, offset, line, column, page, part]: Packed): Piece => ({
  start,
  end,
  at: { offset, line, column, ...(page !== null && { page }), ...(part !== null && { part }) },
});

type Details = Pick<Article, 'titles' | 'authors' | 'abstracts' | 'keywords' | 'remarks' | 'doi'>;
type Structure = Pick<
  Article,
  'styles' | 'sections' | 'paragraphs' | 'repairs' | 'dropped' | 'warnings'
>;

export const noteToRow = (article: string, { id, number, kind, ...rest }: Note, seq: number) => ({
  id: rowId(article, id),
  article,
  seq,
  number,
  kind,
  details: JSON.stringify(rest),
});

export function citationToRow(
  article: string,
  citation: Citation,
  seq: number,
): ArticleCitationRow {
  const { id, note, paragraph, form, source, rule, ...rest } = citation;
  const details = JSON.stringify(rest);
  return { id: rowId(article, id), article, seq, note, paragraph, form, source, rule, details };
}

export function entryToRow(
  article: string,
  entry: BibliographyEntry,
  seq: number,
): ArticleEntryRow {
  const { id, source, ...rest } = entry;
  return { id: rowId(article, id), article, seq, source, details: JSON.stringify(rest) };
}

export function quotationToRow(article: string, one: Quotation, seq: number): ArticleQuotationRow {
  const { id, role, speaker, ...rest } = one;
  return { id: rowId(article, id), article, seq, role, speaker, details: JSON.stringify(rest) };
}

export function unresolvedToRow(
  article: string,
  one: Unresolved,
  seq: number,
): ArticleUnresolvedRow {
  const { id, note, why, ...rest } = one;
  return { id: rowId(article, id), article, seq, note, why, details: JSON.stringify(rest) };
}

export function articleToRows(article: Article, importedAt: string, reader: number): ArticleRows {
  const { id, titles, authors, abstracts, keywords, remarks, doi } = article;
  const { styles, sections, paragraphs, repairs, dropped, warnings } = article;
  const details: Details = {
    titles,
    authors,
    abstracts,
    keywords,
    doi,
    ...(remarks && { remarks }),
  };
  const structure: Structure = { styles, sections, paragraphs, repairs, dropped, warnings };
  return {
    articles: {
      id,
      title: article.title,
      file_name: article.fileName,
      format: article.format,
      sha256: article.sha256,
      language: article.language,
      citation_style: article.citationStyle,
      imported_at: importedAt,
      reader,
      details: JSON.stringify(details),
    },
    article_texts: {
      id,
      text: article.text,
      pieces: JSON.stringify(article.pieces.map(packPiece)),
      structure: JSON.stringify(structure),
    },
    article_notes: article.notes.map((note, seq) => noteToRow(id, note, seq)),
    article_citations: article.citations.map((one, seq) => citationToRow(id, one, seq)),
    article_entries: article.entries.map((entry, seq) => entryToRow(id, entry, seq)),
    article_quotations: article.quotations.map((one, seq) => quotationToRow(id, one, seq)),
    article_unresolved: article.unresolved.map((one, seq) => unresolvedToRow(id, one, seq)),
  };
}

export const rowToNote = (row: ArticleNoteRow): Note => ({
  ...parse<Omit<Note, 'id' | 'number' | 'kind'>>(row.details),
  id: localId(row),
  number: row.number,
  kind: row.kind as Note['kind'],
});

export const rowToCitation = (row: ArticleCitationRow): Citation => ({
  ...parse<Omit<Citation, 'id' | 'note' | 'paragraph' | 'form' | 'source' | 'rule'>>(row.details),
  id: localId(row),
  note: row.note,
  paragraph: row.paragraph,
  form: row.form as Citation['form'],
  source: row.source,
  rule: row.rule as Citation['rule'],
});

export const rowToEntry = (row: ArticleEntryRow): BibliographyEntry => ({
  ...parse<Omit<BibliographyEntry, 'id' | 'source'>>(row.details),
  id: localId(row),
  source: row.source,
});

export const rowToQuotation = (row: ArticleQuotationRow): Quotation => ({
  ...parse<Omit<Quotation, 'id' | 'role' | 'speaker'>>(row.details),
  id: localId(row),
  role: row.role as Quotation['role'],
  speaker: row.speaker,
});

export const rowToUnresolved = (row: ArticleUnresolvedRow): Unresolved => ({
  ...parse<Omit<Unresolved, 'id' | 'note' | 'why'>>(row.details),
  id: localId(row),
  note: row.note,
  why: row.why,
});

export const rowsToArticle = (rows: ArticleRows): Article => ({
  ...parse<Details>(rows.articles.details),
  ...parse<Structure>(rows.article_texts.structure),
  id: rows.articles.id,
  fileName: rows.articles.file_name,
  format: rows.articles.format as Article['format'],
  sha256: rows.articles.sha256,
  title: rows.articles.title,
  language: rows.articles.language,
  citationStyle: rows.articles.citation_style as Article['citationStyle'],
  text: rows.article_texts.text,
  pieces: parse<Packed[]>(rows.article_texts.pieces).map(unpackPiece),
  notes: rows.article_notes.map(rowToNote),
  citations: rows.article_citations.map(rowToCitation),
  entries: rows.article_entries.map(rowToEntry),
  quotations: rows.article_quotations.map(rowToQuotation),
  unresolved: rows.article_unresolved.map(rowToUnresolved),
});
