import type { Span } from '../kernel/span.ts';
import type { Edit, Fix, Place, RuleFinding } from './model.ts';
import type { AuditSubject, Rule } from './rule.ts';

const LONGEST = 200;

/** The place of a span, with the note, entry, citation or paragraph it stands in; `more` adds what the span cannot tell. */
export const placeOf = (
  subject: AuditSubject,
  span: Span,
  more: Partial<Pick<Place, 'source' | 'quotation' | 'section'>> = {},
): Place => {
  const at = subject.fileLine(span.start);
  const note = subject.noteAt(span.start);
  const entry = note ? null : subject.entryAt(span.start);
  const paragraph = note || entry ? null : subject.paragraphAt(span.start);
  const citation = subject.citationAt(span.start);
  const source = more.source ?? citation?.source ?? entry?.source ?? undefined;
  const words = subject.words(span);
  return {
    ...(note && note.number > 0 ? { note: note.number } : {}),
    ...(source ? { source } : {}),
    ...(paragraph ? { paragraph: paragraph.id } : {}),
    ...(entry ? { entry: entry.id } : {}),
    ...(citation ? { citation: citation.id } : {}),
    ...(more.quotation ? { quotation: more.quotation } : {}),
    ...(more.section ? { section: more.section } : {}),
    line: at.line,
    ...(at.page === undefined ? {} : { page: at.page }),
    span: { start: span.start, end: span.end },
    text: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words,
  };
};

/** A finding with the rule's defaults, which `what` may override. */
export const finding = (
  rule: Pick<Rule, 'id' | 'severity' | 'basis' | 'origin'>,
  what: Pick<RuleFinding, 'message' | 'places'> &
    Partial<Pick<RuleFinding, 'severity' | 'basis' | 'origin' | 'evidence' | 'fix'>>,
): RuleFinding => ({
  rule: rule.id,
  severity: what.severity ?? rule.severity,
  basis: what.basis ?? rule.basis,
  origin: what.origin ?? rule.origin,
  message: what.message,
  places: what.places,
  evidence: what.evidence ?? {},
  fix: what.fix ?? null,
});

/** A fix that never touches a quotation or a title: if one edit would, only the advice is left. */
export const fixOf = (
  subject: AuditSubject,
  kind: Fix['kind'],
  label: string,
  edits: readonly Edit[],
): Fix =>
  edits.some((edit) => subject.isProtected(edit))
    ? { kind: 'suggested', label, edits: [] }
    : { kind, label, edits: [...edits] };

/** Advice in words, for a person to act upon. */
export const advice = (label: string): Fix => ({ kind: 'suggested', label, edits: [] });
