/**
 * The author's own words: the text of the same length and with the same offsets, in which all that
 * is somebody else's (quotations, references, titles, other languages) is blotted out. Rules about
 * spelling, terms and claims read this and so cannot blame an author for what he quotes.
 */
import type { Article } from '../articles/model.ts';
import type { Span } from '../kernel/span.ts';
import type { AuditSubject } from './rule.ts';

/** Neither a letter nor a blank, so that no pattern reads across it; private use, so nobody types it. */
export const BLOT = '\uE000';

const referenceSpans = (article: Article): Span[] => [
  ...article.citations.map((citation) => citation.span),
  ...article.entries.map((entry) => entry.span),
];

const bodyIds = (article: Article): Set<string> =>
  new Set(
    article.sections
      .filter((section) => section.role === 'body' || section.role === 'appendix')
      .map((section) => section.id),
  );

const bodySpans = (article: Article): Span[] => {
  const body = bodyIds(article);
  return article.paragraphs
    .filter((one) => one.kind === 'paragraph' || one.kind === 'item')
    .filter((one) => one.section === null || body.has(one.section))
    .map((one) => one.span);
};

const talkingNotes = (article: Article): Span[] =>
  article.notes
    .filter((note) => note.kind === 'explanatory' || note.kind === 'mixed')
    .map((note) => note.span);

const sameTongue = (article: Article): Span[] =>
  article.abstracts
    .filter((one) => one.language.split('-')[0] === article.language.split('-')[0])
    .map((one) => one.span);

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Linear after sorting: what is kept is copied, what is not becomes blots of the same length. */
export const blotOutside = (text: string, keep: readonly Span[], drop: readonly Span[]): string => {
  const parts: string[] = [];
  let done = 0;
  const blotTo = (to: number): void => {
    if (to > done) parts.push(BLOT.repeat(to - done));
    done = Math.max(done, to);
  };
  const dropped = [...drop].sort(byStart);
  let next = 0;
  for (const span of [...keep].sort(byStart)) {
    blotTo(span.start);
    while (done < span.end) {
      while ((dropped[next]?.end ?? Infinity) <= done) next += 1;
      const hole = dropped[next];
      const to = Math.min(span.end, Math.max(done, hole?.start ?? span.end));
      parts.push(text.slice(done, to));
      done = to;
      if (hole && done < span.end) blotTo(Math.min(span.end, hole.end));
    }
  }
  blotTo(text.length);
  return parts.join('');
};

/** `body`: paragraphs of the argument; `all`: also abstracts in the article's language and notes that talk. */
export interface OwnWords {
  body: string;
  all: string;
}

const build = (article: Article): OwnWords => {
  const drop = [...article.quotations.map((one) => one.outer), ...referenceSpans(article)];
  const body = bodySpans(article);
  const all = [...body, ...sameTongue(article), ...talkingNotes(article)];
  return {
    body: blotOutside(article.text, body, drop),
    all: blotOutside(article.text, all, drop),
  };
};

const made = new WeakMap<AuditSubject, OwnWords>();

export const ownWords = (subject: AuditSubject): OwnWords => {
  const before = made.get(subject);
  if (before) return before;
  const words = build(subject.article);
  made.set(subject, words);
  return words;
};

export const isEnglish = (subject: AuditSubject): boolean =>
  subject.article.language.toLowerCase().startsWith('en');

export const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};
