import type { Span } from '../../kernel/span.ts';
import { countOf } from '../compare/naming.ts';
import { datedSentences } from '../compare/sentence-dates.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const MONTH =
  /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Ee]arly|[Ll]ate|mid)[\s-]+(January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s*(?:of\s+)?,?\s*\d)/gu;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;

const bareMonths = (subject: AuditSubject, span: Span): Span[] =>
  subject.article.language.startsWith('en')
    ? [...subject.words(span).matchAll(MONTH)].flatMap((match) => {
        const start = span.start + match.index;
        const found = { start, end: start + match[0].length };
        return subject.isProtected(found) ? [] : [found];
      })
    : [];

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
      for (const date of dates) if (!date.hasYear) spans.push({ start: date.start, end: date.end });
      spans.push(...bareMonths(subject, sentence.span));
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
