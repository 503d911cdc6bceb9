import type { Span } from '../../kernel/span.ts';
import { countOf } from '../compare/naming.ts';
import type { Edit } from '../model.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

interface Slip extends Edit {
  what:
    | 'blank before a sign'
    | 'no blank after an abbreviation'
    | 'no blank after initials'
    | 'two blanks';
}

/** In French a blank before : ; ! ? is right; in ISBD style one stands before every colon. */
const HABIT = 6;
const BEFORE_SIGN = /(?<=[\p{L}\p{N})\]”"»])[ \u00a0]+(?=[,;:](?:\s|$)|\.(?:\s|$))/gu;
const ABBREVIATION = /(?<![\p{L}\d.])(no|nos|nr|pp|p|vol|vols|s|t|bd|h|z)\.( ?)(?=\d)/giu;
const INITIALS = /(?<![\p{L}.])\p{Lu}\.( ?)(?=\p{Lu}\p{Ll}{2})/gu;
const TWO_BLANKS = /(?<=\S) {2,}(?=\S)/gu;

const spansOf = (subject: AuditSubject): Span[] => [
  ...subject.article.paragraphs.map((one) => one.span),
  ...subject.article.notes.map((one) => one.span),
  ...subject.article.entries.map((one) => one.span),
];

/** A blank that joins two lines was put there by the reader of the file. */
const isReal = (subject: AuditSubject, span: Span): boolean =>
  subject.isPrinted(span.start) &&
  subject.fileLine(Math.max(0, span.start - 1)).line === subject.fileLine(span.end).line;

/** Places without a blank, where most of their kind have one. */
const unspaced = (
  subject: AuditSubject,
  spans: readonly Span[],
  pattern: RegExp,
  what: Slip['what'],
  keyOf: (match: RegExpMatchArray) => string,
): Slip[] => {
  const found = new Map<string, { bare: Slip[]; spaced: number }>();
  for (const span of spans)
    for (const match of subject.words(span).matchAll(pattern)) {
      const key = keyOf(match);
      const kind = found.get(key) ?? { bare: [], spaced: 0 };
      found.set(key, kind);
      const at = span.start + match.index + match[0].length;
      if (match[0].endsWith(' ')) kind.spaced += 1;
      else kind.bare.push({ start: at, end: at, replacement: ' ', what });
    }
  return [...found.values()].flatMap(({ bare, spaced }) => (spaced > bare.length * 2 ? bare : []));
};

const blanks = (
  subject: AuditSubject,
  spans: readonly Span[],
  pattern: RegExp,
  what: Slip['what'],
  replacement: string,
): Slip[] => {
  const found = spans.flatMap((span) =>
    [...subject.words(span).matchAll(pattern)].map((match): Slip => {
      const start = span.start + match.index;
      return { start, end: start + match[0].length, replacement, what };
    }),
  );
  const real = found.filter((slip) => isReal(subject, slip));
  return real.length >= HABIT ? [] : real;
};

const slipsOf = (subject: AuditSubject): Slip[] => {
  const spans = spansOf(subject);
  const { language } = subject.article;
  const marks = new Set(
    subject.article.paragraphs.flatMap((one) => one.markers.map((marker) => marker.at)),
  );
  const besideMark = (slip: Slip): boolean => {
    for (let at = slip.start; at <= slip.end; at += 1) if (marks.has(at)) return true;
    return false;
  };
  return [
    ...(language.startsWith('fr')
      ? []
      : blanks(subject, spans, BEFORE_SIGN, 'blank before a sign', '')),
    ...unspaced(
      subject,
      spans,
      ABBREVIATION,
      'no blank after an abbreviation',
      () => 'abbreviations',
    ),
    ...unspaced(subject, spans, INITIALS, 'no blank after initials', () => 'initials'),
    ...blanks(subject, spans, TWO_BLANKS, 'two blanks', ' '),
  ]
    .filter((slip) => !subject.isProtected(slip) && !besideMark(slip))
    .sort((a, b) => a.start - b.start);
};

export const spacing: Rule = {
  id: 'spacing',
  title: 'Stray and missing blanks',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A blank before a comma or colon, none after “no.”, “pp.” or initials where the others have one, two blanks in a row.',
    why: 'Small, but a reviewer sees them at once.',
    silent:
      'For dashes (see typo-punctuation); in PDF; in French, where a blank belongs before : ; ! ?; where the article makes a habit of it; beside note marks; in titles and quotations.',
    bad: 'Th. De Waal : Black Garden; pp.72-92',
    good: 'Th. De Waal: Black Garden; pp. 72–92',
  },
  check: (subject) => {
    const slips = subject.article.format === 'pdf' ? [] : slipsOf(subject);
    if (slips.length === 0) return [];
    const kinds = [...new Set(slips.map((slip) => slip.what))];
    const around = slips.map((slip) => ({
      start: Math.max(0, slip.start - 8),
      end: Math.min(subject.article.text.length, slip.end + 8),
    }));
    return [
      finding(spacing, {
        message: `${countOf(slips.length, 'stray or missing blank')}: ${kinds.join(', ')}.`,
        places: around.map((span) => placeOf(subject, span)),
        evidence: { kinds: slips.map((slip) => slip.what) },
        fix: fixOf(
          subject,
          'automatic',
          'Put the blanks right',
          slips.map(({ start, end, replacement }) => ({ start, end, replacement })),
        ),
      }),
    ];
  },
};
