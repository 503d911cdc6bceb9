/**
 * Row types of articles. An article's parts are rows of their own so that one of them can be put
 * right alone; ids are `ARTICLE:LOCAL`, and what is not searched for is JSON in `details`.
 */

export interface ArticleRow {
  id: string;
  title: string;
  file_name: string;
  format: string;
  /** Names the bytes in `originals`. */
  sha256: string;
  language: string;
  citation_style: string;
  imported_at: string;
  /** Version of the reader that took the file apart. */
  reader: number;
  /** JSON: titles, authors, abstracts, keywords, doi. */
  details: string;
}

/** The reading text and its map to the file: large, and written once a reading. */
export interface ArticleTextRow {
  /** The article's id. */
  id: string;
  text: string;
  /** JSON: pieces, packed. */
  pieces: string;
  /** JSON: styles, sections, paragraphs, repairs, dropped, warnings. */
  structure: string;
}

interface PartRow {
  id: string;
  article: string;
  /** Place among its kind. */
  seq: number;
  details: string;
}

export interface ArticleNoteRow extends PartRow {
  number: number;
  kind: string;
}

export interface ArticleCitationRow extends PartRow {
  note: string | null;
  paragraph: string | null;
  form: string;
  source: string | null;
  rule: string | null;
}

export interface ArticleEntryRow extends PartRow {
  source: string | null;
}

export interface ArticleQuotationRow extends PartRow {
  role: string;
  speaker: string | null;
}

export interface ArticleUnresolvedRow extends PartRow {
  note: string | null;
  why: string;
}

/** What a person set right, by the words it concerns, so that a newer reading can take it over. */
export interface ArticleCorrectionRow {
  id: string;
  article: string;
  /** Corrections are taken over in this order. */
  seq: number;
  at: string;
  user_name: string;
  /** JSON: where, as words with their surroundings. */
  anchor: string;
  /** JSON: what was said of it. */
  value: string;
}

export interface ArticleTables {
  articles: ArticleRow;
  article_texts: ArticleTextRow;
  article_notes: ArticleNoteRow;
  article_citations: ArticleCitationRow;
  article_entries: ArticleEntryRow;
  article_quotations: ArticleQuotationRow;
  article_unresolved: ArticleUnresolvedRow;
  article_corrections: ArticleCorrectionRow;
}
