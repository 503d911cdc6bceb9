/** What was understood of a file, as rows in the order of the file, each with the lines it came from. */
import type { Article, NoteKind } from '../../articles/model.ts';
import { placeInFile } from '../../articles/understand/reading-text.ts';
import type { Span } from '../../kernel/span.ts';

export interface UnderstoodRow {
  key: string;
  what: string;
  span: Span;
  line: number;
  endLine: number;
  page: number | undefined;
  /** Of a note: what it is taken for. */
  kind?: NoteKind;
}

type Found = { key: string; what: string; span: Span; kind?: NoteKind };

const speakerWords = (article: Article, span: Span): string => {
  const inside = article.quotations.filter(
    ({ outer, role }) => role === 'speech' && outer.start < span.end && outer.end > span.start,
  );
  return inside.length === 0 ? '' : ` · ${inside.length} quoted`;
};

function foundIn(article: Article): Found[] {
  const numbered = <T extends { span: Span }>(what: string, things: readonly T[]): Found[] =>
    things.map(({ span }, index) => ({ key: `${what}-${index}`, what, span }));
  const citations = new Map<string, number>();
  for (const { note } of article.citations) {
    if (note !== null) citations.set(note, (citations.get(note) ?? 0) + 1);
  }
  return [
    ...article.titles.map(({ language, span }) => ({
      key: `title-${span.start}`,
      what: `title · ${language}`,
      span,
    })),
    ...article.authors.flatMap(({ name, span }) =>
      span ? [{ key: `author-${span.start}`, what: `author · ${name}`, span }] : [],
    ),
    ...(article.remarks ?? []).map(({ language, span }) => ({
      key: `remark-${span.start}`,
      what: `remark · ${language}`,
      span,
    })),
    ...article.abstracts.map(({ language, span }) => ({
      key: `abstract-${span.start}`,
      what: `abstract · ${language}`,
      span,
    })),
    ...article.keywords.map(({ language, span }) => ({
      key: `keywords-${span.start}`,
      what: `keywords · ${language}`,
      span,
    })),
    ...numbered(
      'heading',
      article.sections.filter(({ role }) => role !== 'front' && role !== 'abstract'),
    ),
    ...article.paragraphs.map(({ id, kind, span }) => ({
      key: id,
      what: `${kind}${speakerWords(article, span)}`,
      span,
    })),
    ...article.notes.map(({ id, label, kind, span }) => ({
      key: id,
      what: `note ${label} · ${kind} · ${citations.get(id) ?? 0} cited`,
      span,
      kind,
    })),
    ...numbered('bibliography entry', article.entries),
  ];
}

export function understoodRows(article: Article): UnderstoodRow[] {
  const rows = foundIn(article).map((found): UnderstoodRow => {
    const first = placeInFile(article, found.span.start);
    const last = placeInFile(article, Math.max(found.span.start, found.span.end - 1));
    return { ...found, line: first.line, endLine: last.line, page: first.page };
  });
  return rows.sort(
    (a, b) => (a.page ?? 0) - (b.page ?? 0) || a.line - b.line || a.span.start - b.span.start,
  );
}

export interface FileLine {
  line: number;
  page: number | undefined;
  text: string;
}

/** The lines of a text file as they are; of Word and PDF files what was read, by page and line. */
export function fileLines(article: Article, fileText: string | null): FileLine[] {
  if (fileText !== null) {
    const lines = fileText.split(/\r\n|\n|\r/u);
    return lines.map((text, index) => ({ line: index + 1, page: undefined, text }));
  }
  const lines = new Map<string, FileLine>();
  for (const { start, end, at } of article.pieces) {
    const key = `${at.page ?? 0}/${at.part ?? ''}/${at.line}`;
    const words = article.text.slice(start, end);
    const known = lines.get(key);
    if (known) known.text += ` ${words}`;
    else lines.set(key, { line: at.line, page: at.page, text: words });
  }
  return [...lines.values()].sort((a, b) => (a.page ?? 0) - (b.page ?? 0) || a.line - b.line);
}
