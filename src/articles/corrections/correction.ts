/** What a person can set right in an article, and how it changes it. Pure. */
import { z } from 'zod';
import { isInside, overlaps, type Span } from '../../kernel/span.ts';
import {
  type Article,
  type BibliographyEntry,
  type Citation,
  NoteKind,
  type Quotation,
} from '../model.ts';
import { Anchor, findAnchor } from './anchor.ts';

/** Fields of a reference that hold printed words. */
export const ReferenceField = z.enum([
  'title',
  'containerTitle',
  'publisher',
  'place',
  'series',
  'volume',
  'issue',
  'pages',
  'edition',
  'medium',
  'url',
  'doi',
  'isbn',
]);
export type ReferenceField = z.infer<typeof ReferenceField>;

export const CorrectionValue = z.discriminatedUnion('what', [
  /** The citation at the place rests on this source. */
  z.object({ what: z.literal('citation-source'), source: z.string() }),
  /** The words at the place cite this source, though no citation was seen there. */
  z.object({
    what: z.literal('new-citation'),
    source: z.string(),
    form: z.enum(['full', 'short', 'ibid']),
  }),
  z.object({ what: z.literal('no-citation') }),
  z.object({ what: z.literal('speaker'), speaker: z.string().min(1).max(300).nullable() }),
  z.object({ what: z.literal('quotation-role'), role: z.enum(['speech', 'term', 'title']) }),
  z.object({ what: z.literal('note-kind'), kind: NoteKind }),
  /** What was left open at the place is nothing to be understood. */
  z.object({ what: z.literal('settled') }),
  z.object({
    what: z.literal('field'),
    field: ReferenceField,
    value: z.string().max(5000),
  }),
]);
export type CorrectionValue = z.infer<typeof CorrectionValue>;

export const Correction = z.object({ anchor: Anchor, value: CorrectionValue });
export type Correction = z.infer<typeof Correction>;

const closeness = (a: Span, b: Span): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) - Math.abs(a.start - b.start) / 1e6;

/** The thing whose span meets the place most. */
function at<T extends { span: Span }>(things: readonly T[], place: Span): T | null {
  let best: T | null = null;
  for (const thing of things) {
    if (!overlaps(thing.span, place)) continue;
    if (!best || closeness(thing.span, place) > closeness(best.span, place)) best = thing;
  }
  return best;
}

const replaced = <T extends { id: string }>(things: readonly T[], thing: T): T[] =>
  things.map((one) => (one.id === thing.id ? thing : one));

const openElsewhere = (article: Article, place: Span): Article['unresolved'] =>
  article.unresolved.filter(({ span }) => !overlaps(span, place));

function setSource(article: Article, place: Span, source: string): Article | null {
  const citation = at(article.citations, place);
  if (!citation) return null;
  const set: Citation = { ...citation, source, rule: 'person' };
  const unresolved = openElsewhere(article, citation.span);
  return { ...article, unresolved, citations: replaced(article.citations, set) };
}

const nextId = (citations: readonly Citation[]): string => {
  const numbers = citations.map(({ id }) => Number(/\d+$/u.exec(id)?.[0] ?? 0));
  return `c${numbers.reduce((a, b) => Math.max(a, b), 0) + 1}`;
};

function addCitation(
  article: Article,
  span: Span,
  { source, form }: { source: string; form: Citation['form'] },
): Article | null {
  const note = article.notes.find((one) => isInside(span, one.span));
  const paragraph = note ? undefined : article.paragraphs.find((one) => isInside(span, one.span));
  if (!note && !paragraph) return null;
  const citation: Citation = {
    id: nextId(article.citations),
    note: note?.id ?? null,
    paragraph: paragraph?.id ?? null,
    span,
    form,
    source,
    rule: 'person',
    antecedent: null,
    locator: null,
    signal: null,
    reference: null,
  };
  const before = article.citations.filter((one) => one.span.start <= span.start);
  const after = article.citations.filter((one) => one.span.start > span.start);
  const notes = article.notes.map((one) =>
    one.id === note?.id && one.kind === 'explanatory' ? { ...one, kind: 'mixed' as const } : one,
  );
  const unresolved = openElsewhere(article, span);
  return { ...article, notes, unresolved, citations: [...before, citation, ...after] };
}

function removeCitation(article: Article, place: Span): Article | null {
  const citation = at(article.citations, place);
  const unresolved = openElsewhere(article, citation?.span ?? place);
  if (!citation)
    return unresolved.length < article.unresolved.length ? { ...article, unresolved } : null;
  const citations = article.citations
    .filter(({ id }) => id !== citation.id)
    .map((one) => (one.antecedent === citation.id ? { ...one, antecedent: null } : one));
  const isBare = !citations.some(({ note }) => note === citation.note);
  const notes = article.notes.map((note) =>
    isBare && note.id === citation.note ? { ...note, kind: 'explanatory' as const } : note,
  );
  return { ...article, citations, notes, unresolved };
}

function setQuotation(article: Article, place: Span, set: Partial<Quotation>): Article | null {
  const quotation = at(article.quotations, place);
  if (!quotation) return null;
  return { ...article, quotations: replaced(article.quotations, { ...quotation, ...set }) };
}

function setField(
  article: Article,
  place: Span,
  field: ReferenceField,
  value: string,
): Article | null {
  const withField = <T extends Citation | BibliographyEntry>(thing: T): T | null => {
    const { reference } = thing;
    if (!reference) return null;
    const before = reference[field];
    const { start, end } = before ?? thing.span;
    const printed = before?.printed ?? '';
    return { ...thing, reference: { ...reference, [field]: { printed, value, start, end } } };
  };
  const citation = at(article.citations, place);
  const changed = citation && withField(citation);
  if (changed) return { ...article, citations: replaced(article.citations, changed) };
  const entry = at(article.entries, place);
  const changedEntry = entry && withField(entry);
  return changedEntry && { ...article, entries: replaced(article.entries, changedEntry) };
}

/** The article with a correction made; null when its place is no longer there or holds nothing of the kind. */
export function applyCorrection(article: Article, { anchor, value }: Correction): Article | null {
  const place = findAnchor(article.text, anchor);
  if (!place) return null;
  switch (value.what) {
    case 'citation-source':
      return setSource(article, place, value.source);
    case 'new-citation':
      return addCitation(article, place, value);
    case 'no-citation':
      return removeCitation(article, place);
    case 'speaker':
      return setQuotation(article, place, {
        speaker: value.speaker,
        speakerSpan: null,
        speakerRule: 'person',
      });
    case 'quotation-role':
      return setQuotation(article, place, { role: value.role });
    case 'note-kind': {
      const note = at(article.notes, place);
      return note && { ...article, notes: replaced(article.notes, { ...note, kind: value.kind }) };
    }
    case 'settled': {
      const unresolved = openElsewhere(article, place);
      return unresolved.length < article.unresolved.length ? { ...article, unresolved } : null;
    }
    case 'field':
      return setField(article, place, value.field, value.value);
  }
}
