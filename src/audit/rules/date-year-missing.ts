import type { Span } from '../../kernel/span.ts';
import { countOf } from '../compare/naming.ts';
import { datedSentences } from '../compare/sentence-dates.ts';
import { monthWithoutYear } from '../compare/time-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;

const bareMonths = (subject: AuditSubject, span: Span, month: RegExp | null): Span[] =>
  month === null
    ? []
    : [...subject.words(span).matchAll(month)].flatMap((match) => {
        const start = span.start + match.index;
        const found = { start, end: start + match[0].length };
        return subject.isProtected(found) ? [] : [found];
      });

export const dateYearMissing: Rule = {
  id: 'date-year-missing',
  title: 'A day or month without its year',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The text names a day or a month, and neither its paragraph nor the one before says the year.',
    why: 'A reader who opens the article at this page, or years later, cannot place the event.',
    silent:
      'When the year stands in the same or the preceding paragraph, and inside quotations and titles.',
    bad: 'In May the foreign minister came to Yerevan.',
    good: 'In May 2021 the foreign minister came to Yerevan.',
  },
  check: (subject) => {
    const { article } = subject;
    const spans: Span[] = [];
    const month = monthWithoutYear(article.language);
    const hasYear = new Map<string, boolean>();
    let before: string | null = null;
    let previous: string | null = null;
    for (const { sentence, dates } of datedSentences(subject)) {
      const { id, span } = sentence.paragraph;
      if (!hasYear.has(id)) {
        hasYear.set(id, YEAR.test(article.text.slice(span.start, span.end)));
        before = previous;
        previous = id;
      }
      if (hasYear.get(id) || (before !== null && hasYear.get(before))) continue;
      const dated = dates.filter((date) => !date.hasYear);
      spans.push(
        ...dated.map(({ start, end }) => ({ start, end })),
        ...bareMonths(subject, sentence.span, month).filter(
          (bare) => !dated.some((date) => date.start < bare.end && bare.start < date.end),
        ),
      );
    }
    if (spans.length === 0) return [];
    spans.sort((a, b) => a.start - b.start);
    const words = spans.map((span) => subject.words(span));
    return [
      finding(dateYearMissing, {
        message: `${countOf(spans.length, 'date')} in the text ${spans.length === 1 ? 'has' : 'have'} no year nearby: ${words
          .slice(0, 6)
          .map((one) => `“${one}”`)
          .join(', ')}${words.length > 6 ? ' …' : ''}.`,
        places: spans.map((span) => placeOf(subject, span)),
        evidence: { dates: words },
        fix: advice('Add the year at least once in the paragraph.'),
      }),
    ];
  },
};
