/** An article arranged for the screen: what is drawn in order, and what is looked up while drawing. */
import {
  type Article,
  type Citation,
  type Note,
  NoteKind,
  type NoteMarker,
  type Paragraph,
  type Quotation,
  type Section,
} from '../../articles/model.ts';
import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { Source } from '../../sources/model.ts';

export type DrawnBlock =
  | { kind: 'heading'; section: Section }
  | { kind: 'paragraph'; paragraph: Paragraph };

export interface ArticleView {
  article: Article;
  blocks: DrawnBlock[];
  sources: ReadonlyMap<string, Source>;
  notes: ReadonlyMap<string, Note>;
  citationsOf: ReadonlyMap<string, Citation[]>;
  /** Marks in order of the text, without those that call nothing. */
  marks: (NoteMarker & { note: string })[];
  /** Each note once, in the order in which it is called, then those never called. */
  noteOrder: string[];
  speakers: { name: string; count: number; look: number }[];
  /** In order of the text. */
  holders: readonly Holder[];
  italicsIn: ReadonlyMap<string, StyledSpan[]>;
  quotationsIn: ReadonlyMap<string, Quotation[]>;
}

const drawn = ({ role }: Section): boolean =>
  role === 'body' || role === 'appendix' || role === 'acknowledgements';

function blocksOf(article: Article): DrawnBlock[] {
  const blocks: (DrawnBlock & { at: number })[] = [
    ...article.sections
      .filter(drawn)
      .map((section) => ({ kind: 'heading' as const, section, at: section.span.start })),
    ...article.paragraphs.map((paragraph) => ({
      kind: 'paragraph' as const,
      paragraph,
      at: paragraph.span.start,
    })),
  ];
  return blocks.sort((a, b) => a.at - b.at);
}

function speakersOf(article: Article): ArticleView['speakers'] {
  const counts = new Map<string, number>();
  for (const { speaker } of article.quotations) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].map(([name, count], look) => ({ name, count, look }));
}

/** What holds words: a paragraph, a note, an entry of the bibliography. */
export interface Holder {
  id: string;
  span: Span;
}

const holdersOf = ({ paragraphs, notes, entries }: Article): Holder[] =>
  [...paragraphs, ...notes, ...entries].sort((a, b) => a.span.start - b.span.start);

/** Things by the holders that they touch; both run in order of the text, so one pass is enough. */
export function byHolder<T>(
  holders: readonly Holder[],
  things: readonly T[],
  spanOf: (thing: T) => Span,
): Map<string, T[]> {
  const sorted = [...things].sort((a, b) => spanOf(a).start - spanOf(b).start);
  const found = new Map<string, T[]>();
  let open: T[] = [];
  let next = 0;
  for (const { id, span } of holders) {
    open = open.filter((thing) => spanOf(thing).end > span.start);
    for (let thing = sorted[next]; thing && spanOf(thing).start < span.end; thing = sorted[next]) {
      if (spanOf(thing).end > span.start) open.push(thing);
      next += 1;
    }
    if (open.length > 0) found.set(id, [...open]);
  }
  return found;
}

export function viewOf(article: Article, sources: readonly Source[]): ArticleView {
  const citationsOf = new Map<string, Citation[]>();
  for (const citation of article.citations) {
    if (citation.note === null) continue;
    citationsOf.set(citation.note, [...(citationsOf.get(citation.note) ?? []), citation]);
  }
  const marks = article.paragraphs
    .flatMap(({ markers }) => markers)
    .filter((mark): mark is NoteMarker & { note: string } => mark.note !== null);
  const called = marks.map(({ note }) => note);
  const holders = holdersOf(article);
  return {
    article,
    blocks: blocksOf(article),
    sources: new Map(sources.map((source) => [source.id, source])),
    notes: new Map(article.notes.map((note) => [note.id, note])),
    citationsOf,
    marks,
    noteOrder: [...new Set([...called, ...article.notes.map(({ id }) => id)])],
    speakers: speakersOf(article),
    holders,
    italicsIn: byHolder(
      holders,
      article.styles.filter(({ style }) => style === 'italic'),
      (style) => style,
    ),
    quotationsIn: byHolder(
      holders,
      article.quotations.filter(({ role, note }) => role !== 'title' && note === null),
      ({ outer }) => outer,
    ),
  };
}

/** Spheres of what a note cites, each once; empty when it cites nothing. */
export function spheresOf(view: ArticleView, note: string): (string | null)[] {
  const citations = view.citationsOf.get(note) ?? [];
  return [
    ...new Set(citations.map(({ source }) => (source && view.sources.get(source)?.sphere) || null)),
  ];
}

/** Sources that a note cites, each once, in their order. */
export function sourcesOf(view: ArticleView, note: string): Source[] {
  const ids = new Set((view.citationsOf.get(note) ?? []).map(({ source }) => source));
  return [...ids].flatMap((id) => (id === null ? [] : (view.sources.get(id) ?? [])));
}

/** What a note is, where it is no full citation. */
export const KIND_WORDS: Record<Note['kind'], string> = {
  citation: 'full citation',
  short: 'short form',
  ibid: 'back-reference',
  explanatory: 'explanation',
  mixed: 'citation with explanation',
};

export const NOTE_KINDS = NoteKind.options.map((value) => ({ value, label: KIND_WORDS[value] }));

/** Okabe and Ito's colours, in the order in which speakers appear; text colours are set in CSS. */
export const SPEAKER_LOOKS = 7;
