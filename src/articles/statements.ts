/** What rests on a source: the words of the text that end at a note which cites it. */
import { sentencesOf } from '../kernel/sentences.ts';
import type { Span } from '../kernel/span.ts';
import type { Article, Paragraph, Quotation } from './model.ts';

/** Ids of the notes that cite a source. */
export function notesCiting(article: Pick<Article, 'citations'>, source: string): Set<string> {
  const notes = new Set<string>();
  for (const citation of article.citations) {
    if (citation.source === source && citation.note !== null) notes.add(citation.note);
  }
  return notes;
}

/** A quotation that ends at the mark belongs to the statement whole, however many sentences it has. */
function withQuotation(quotations: readonly Quotation[], statement: Span): Span {
  const last = quotations.find(
    ({ outer }) =>
      outer.start < statement.start &&
      statement.end - outer.end <= 2 &&
      outer.end <= statement.end &&
      outer.end > statement.start,
  );
  return last ? { start: last.outer.start, end: statement.end } : statement;
}

/** From the start of the sentence, or from the mark before in it, to the mark. */
function statementBefore(
  text: string,
  sentences: readonly Span[],
  marks: readonly number[],
  at: number,
): Span {
  const sentence = sentences.findLast(({ start }) => start < at) ?? { start: at, end: at };
  const before = marks.findLast((mark) => mark < at && mark > sentence.start);
  let start = before ?? sentence.start;
  while (start < at && /[\s.,;:]/u.test(text[start] ?? '')) start += 1;
  return { start, end: at };
}

/** Statements of the body that rest on a source, in order of the text. */
export function statementsOn(
  article: Pick<Article, 'text' | 'paragraphs' | 'citations' | 'quotations'>,
  source: string,
): Span[] {
  const notes = notesCiting(article, source);
  const inText = new Set(
    article.citations.filter((one) => one.source === source && one.paragraph !== null),
  );
  const found: Span[] = [];
  const add = (paragraph: Paragraph, ends: readonly number[]): void => {
    if (ends.length === 0) return;
    const sentences = sentencesOf(article.text, paragraph.span);
    const marks = paragraph.markers.map((marker) => marker.at);
    for (const at of ends) {
      const statement = statementBefore(article.text, sentences, marks, at);
      const whole = withQuotation(article.quotations, statement);
      found.push({ start: Math.max(whole.start, paragraph.span.start), end: whole.end });
    }
  };
  for (const paragraph of article.paragraphs) {
    const marks = paragraph.markers.filter(({ note }) => note !== null && notes.has(note));
    const cited = [...inText].filter((one) => one.paragraph === paragraph.id);
    add(paragraph, [...marks.map(({ at }) => at), ...cited.map(({ span }) => span.end)]);
  }
  return found;
}
