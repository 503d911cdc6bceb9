/** What of an article a person has set, by place: so that a screen can say so. Pure. */
import { overlaps, type Span } from '../../kernel/span.ts';
import type { Article } from '../model.ts';
import { findAnchor } from './anchor.ts';
import type { Correction, CorrectionValue } from './correction.ts';

export interface HandMark {
  span: Span;
  value: CorrectionValue;
}

/** The places of the corrections in the text of today; one whose words are gone has none. */
export const handMarks = (
  { text }: Pick<Article, 'text'>,
  corrections: readonly Correction[],
): HandMark[] =>
  corrections.flatMap(({ anchor, value }) => {
    const span = findAnchor(text, anchor);
    return span ? [{ span, value }] : [];
  });

/** Whether a person has set this of the thing with the span; for a field, which one. */
export const isSetByHand = (
  marks: readonly HandMark[],
  span: Span,
  what: CorrectionValue['what'],
  field?: string,
): boolean =>
  marks.some(
    (mark) =>
      mark.value.what === what &&
      overlaps(mark.span, span) &&
      (mark.value.what !== 'field' || mark.value.field === field),
  );
