import type { Article, BibliographyEntry, Citation, Paragraph } from '../articles/model.ts';
import { once } from '../kernel/once.ts';
import type { Span } from '../kernel/span.ts';
import type { Source } from '../sources/model.ts';
import type { AuditFacts, AuditSubject, Sentence, Witness } from './rule.ts';
import { sentencesOf } from './sentences.ts';
import { SpanCover, SpanIndex } from './span-index.ts';

const NO_FACTS: AuditFacts = { records: [], events: [], pages: [], texts: [] };

const groupBy = <T>(items: readonly T[], key: (item: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
};

const bodyParagraphs = (article: Article): Paragraph[] => {
  const roles = new Map(article.sections.map((section) => [section.id, section.role]));
  return article.paragraphs.filter((paragraph) => {
    const role = paragraph.section === null ? 'body' : roles.get(paragraph.section);
    return role === 'body' || role === 'appendix' || role === undefined;
  });
};

const witnessesOf = (article: Article, notes: AuditSubject['notesById']): Witness[] => [
  ...article.citations.flatMap((citation) =>
    citation.reference
      ? [
          {
            reference: citation.reference,
            citation,
            note: citation.note === null ? null : (notes.get(citation.note) ?? null),
            entry: null,
          },
        ]
      : [],
  ),
  ...article.entries.map((entry) => ({
    reference: entry.reference,
    citation: null,
    note: null,
    entry,
  })),
];

const protectedSpans = (article: Article): Span[] => {
  const references = [
    ...article.citations.map((citation) => citation.reference),
    ...article.entries.map((entry) => entry.reference),
  ];
  return [
    ...article.quotations.map((quotation) => quotation.span),
    ...references.flatMap((reference) => (reference?.title ? [reference.title] : [])),
  ];
};

/** Where a note mark stands behind a stop (`2017 r.⁵ Szczyt`), the stop ended the sentence, abbreviation or not. */
const marksThatEnd = (text: string, paragraph: Paragraph): number[] =>
  paragraph.markers
    .map((marker) => marker.at)
    .filter(
      (at) => /[.!?]/u.test(text.charAt(at - 1)) && /^\s+\p{Lu}/u.test(text.slice(at, at + 4)),
    );

/** The sentences of a paragraph, cut also where a mark shows that one ends. */
const sentencesIn = (text: string, paragraph: Paragraph): Span[] => {
  const spans = sentencesOf(text, paragraph.span);
  const cuts = marksThatEnd(text, paragraph);
  if (cuts.length === 0) return spans;
  let next = 0;
  return spans.flatMap((span) => {
    const parts: Span[] = [];
    let { start } = span;
    for (; (cuts[next] ?? Infinity) < span.end; next += 1) {
      const at = cuts[next] ?? start;
      if (at <= start) continue;
      parts.push({ start, end: at });
      start = at + (/^\s+/u.exec(text.slice(at, at + 4))?.[0].length ?? 0);
    }
    return [...parts, { start, end: span.end }];
  });
};

const latestDay = (sources: readonly Source[]): string | null => {
  const days = sources.flatMap((source) => /^\d{4}-\d{2}-\d{2}$/.exec(source.issued ?? '') ?? []);
  return days.reduce<string | null>(
    (last, day) => (last === null || day > last ? day : last),
    null,
  );
};

const filePlaces = (article: Article): Pick<AuditSubject, 'fileLine' | 'isPrinted'> => {
  const index = once(
    () =>
      new SpanIndex(
        article.pieces.map((piece) => ({
          span: { start: piece.start, end: piece.end },
          at: piece.at,
        })),
      ),
  );
  return {
    fileLine: (offset) => {
      const at = (index().at(offset) ?? index().at(offset + 1))?.at;
      return { line: at?.line ?? 1, ...(at?.page === undefined ? {} : { page: at.page }) };
    },
    isPrinted: (offset) => (index().at(offset)?.span.end ?? -1) > offset,
  };
};

/** Lookups over an article for the rules: pure, built lazily, linear in the text. */
export const buildSubject = (
  article: Article,
  sources: readonly Source[],
  facts: Partial<AuditFacts> = {},
): AuditSubject => {
  const notesById = once(() => new Map(article.notes.map((note) => [note.id, note])));
  const sourcesById = once(() => new Map(sources.map((source) => [source.id, source])));
  const citationsById = once(() => new Map(article.citations.map((one) => [one.id, one])));
  const byNote = once(() => groupBy(article.citations, (citation) => citation.note));
  const bySource = once(() => groupBy(article.citations, (citation) => citation.source));
  const entries = once(() => groupBy(article.entries, (entry) => entry.source));
  const all = once(() => witnessesOf(article, notesById()));
  const witnesses = once(() =>
    groupBy(all(), (one) => (one.citation ?? one.entry)?.source ?? null),
  );
  const sentences = once(() =>
    bodyParagraphs(article).flatMap((paragraph): Sentence[] =>
      sentencesIn(article.text, paragraph).map((span) => ({ span, paragraph })),
    ),
  );
  const sentencesByParagraph = once(() => {
    const groups = groupBy(sentences(), (sentence) => sentence.paragraph.id);
    return new Map([...groups].map(([id, group]) => [id, group.map((sentence) => sentence.span)]));
  });
  const latest = once(() => latestDay(sources));
  const noteIndex = once(() => new SpanIndex(article.notes));
  const entryIndex = once(() => new SpanIndex<BibliographyEntry>(article.entries));
  const paragraphIndex = once(() => new SpanIndex<Paragraph>(article.paragraphs));
  const citationIndex = once(() => new SpanIndex<Citation>(article.citations));
  const cover = once(() => new SpanCover(protectedSpans(article)));
  return {
    article,
    sources,
    facts: { ...NO_FACTS, ...facts },
    get notesById() {
      return notesById();
    },
    get sourcesById() {
      return sourcesById();
    },
    get citationsById() {
      return citationsById();
    },
    get citationsByNote() {
      return byNote();
    },
    get citationsBySource() {
      return bySource();
    },
    get entriesBySource() {
      return entries();
    },
    get witnesses() {
      return witnesses();
    },
    get allWitnesses() {
      return all();
    },
    get sentences() {
      return sentences();
    },
    get sentencesByParagraph() {
      return sentencesByParagraph();
    },
    get latestSourceDate() {
      return latest();
    },
    words: (span) => article.text.slice(span.start, span.end),
    ...filePlaces(article),
    noteAt: (offset) => noteIndex().at(offset),
    entryAt: (offset) => entryIndex().at(offset),
    paragraphAt: (offset) => paragraphIndex().at(offset),
    citationAt: (offset) => citationIndex().at(offset),
    isProtected: (span) => cover().touches(span),
  };
};
