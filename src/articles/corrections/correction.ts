/** What a person can set right in an article, and how it changes it. Pure. */
import { z } from 'zod';
import type { Span } from '../../kernel/span.ts';
import { type Article, NoteKind, type Quotation } from '../model.ts';
import { Anchor, findAnchor } from './anchor.ts';
import { addCitation, removeCitation, setSource } from './cited-source.ts';
import { ReferenceField, withField } from './reference-field.ts';
import { citingAt, openElsewhere, replaced, thingAt } from './things-at.ts';

export const CorrectionValue = z.discriminatedUnion('what', [
  /** The citation or the entry at the place rests on this source. */
  z.object({ what: z.literal('citation-source'), source: z.string() }),
  /** So does the back-reference at the place, because what it leads to was set right. */
  z.object({ what: z.literal('follows'), source: z.string() }),
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

function setQuotation(article: Article, place: Span, set: Partial<Quotation>): Article | null {
  const quotation = thingAt(article.quotations, place);
  if (!quotation) return null;
  return { ...article, quotations: replaced(article.quotations, { ...quotation, ...set }) };
}

/** What the field of a reference is set in: the citation at the place, or an entry where none has fields. */
export const fieldHolderAt = (article: Article, place: Span) => {
  const at = citingAt(article, place);
  if (at && 'citation' in at && at.citation.reference === null) {
    const entry = thingAt(article.entries, place);
    return entry && { entry };
  }
  return at;
};

function setField(
  article: Article,
  place: Span,
  field: ReferenceField,
  value: string,
): Article | null {
  const at = fieldHolderAt(article, place);
  if (!at) return null;
  if ('entry' in at) {
    const reference = withField(at.entry.reference, field, value, at.entry.span);
    return { ...article, entries: replaced(article.entries, { ...at.entry, reference }) };
  }
  const { citation } = at;
  if (!citation.reference) return null;
  const reference = withField(citation.reference, field, value, citation.span);
  return { ...article, citations: replaced(article.citations, { ...citation, reference }) };
}

/** The article with a correction made; null when its place is no longer there or holds nothing of the kind. */
export function applyCorrection(article: Article, { anchor, value }: Correction): Article | null {
  const place = findAnchor(article.text, anchor);
  if (!place) return null;
  switch (value.what) {
    case 'citation-source':
      return setSource(article, place, value.source);
    case 'follows':
      return setSource(article, place, value.source, true);
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
      const note = thingAt(article.notes, place);
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
