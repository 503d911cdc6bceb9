/** What `dragoman check` asks of articles: every span inside its text, every reference to something that is there. */
import type { Db } from '../db/schema.ts';
import type { Span } from '../kernel/span.ts';
import type { Article } from './model.ts';
import { loadArticle } from './store.ts';

const isWithin = (length: number, { start, end }: Span): boolean =>
  start >= 0 && start <= end && end <= length;

/** Everything in an article that has a span, with words for a person. */
function spansOf(article: Article): { name: string; span: Span }[] {
  const named = <T extends { id: string; span: Span }>(word: string, things: readonly T[]) =>
    things.map(({ id, span }) => ({ name: `${word} ${id}`, span }));
  return [
    ...named('section', article.sections),
    ...named('paragraph', article.paragraphs),
    ...named('note', article.notes),
    ...named('citation', article.citations),
    ...named('entry', article.entries),
    ...named('quotation', article.quotations),
    ...named('unresolved place', article.unresolved),
    ...article.pieces.map((span, index) => ({ name: `piece ${index}`, span })),
    ...article.styles.map((span, index) => ({ name: `style ${index}`, span })),
  ];
}

/** Faults of one article that show in itself. */
export function faultsOf(article: Article): string[] {
  const { length } = article.text;
  const faults = spansOf(article)
    .filter(({ span }) => !isWithin(length, span))
    .map(({ name }) => `${name} reaches out of the text`);
  const notes = new Set(article.notes.map(({ id }) => id));
  for (const { id, markers } of article.paragraphs) {
    for (const { note, label } of markers) {
      if (note !== null && !notes.has(note)) faults.push(`mark ${label} in ${id} calls no note`);
    }
  }
  for (const { id, note } of [...article.citations, ...article.unresolved]) {
    if (note !== null && !notes.has(note))
      faults.push(`${id} stands in note ${note}, which is not there`);
  }
  const citations = new Set(article.citations.map(({ id }) => id));
  for (const { id, antecedent } of article.citations) {
    if (antecedent !== null && !citations.has(antecedent))
      faults.push(`${id} leads to ${antecedent}, which is not there`);
  }
  for (const [index, piece] of article.pieces.entries()) {
    const next = article.pieces[index + 1];
    if (next && next.start < piece.end) faults.push(`piece ${index} overlaps the next`);
  }
  return faults;
}

async function sourceFaults(db: Db, article: Article): Promise<string[]> {
  const rows = await db.selectFrom('sources').select('id').execute();
  const known = new Set(rows.map(({ id }) => id));
  return [...article.citations, ...article.entries]
    .filter(({ source }) => source !== null && !known.has(source))
    .map(({ id, source }) => `${id} cites source ${source}, which is not there`);
}

export async function articleFaults(db: Db): Promise<string[]> {
  const articles = await db.selectFrom('articles').select(['id', 'sha256']).execute();
  const originals = await db.selectFrom('originals').select('sha256').execute();
  const kept = new Set(originals.map(({ sha256 }) => sha256));
  const faults: string[] = [];
  for (const { id, sha256 } of articles) {
    const article = await loadArticle(db, id);
    const found = [...faultsOf(article), ...(await sourceFaults(db, article))];
    if (!kept.has(sha256)) found.push('the bytes of its file are missing');
    faults.push(...found.map((fault) => `Article ${id}: ${fault}.`));
  }
  return faults;
}
