import type { Span } from '../../kernel/span.ts';
import { countOf } from '../compare/naming.ts';
import { datedSentences } from '../compare/sentence-dates.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:until now|till now|up to now|up today|up to today|to this day|till recently|until recently|(?:most |more )?recently|last (?:year|month|week)(?:['’]s)?|this (?:year|month|week)(?:['’]s)?|next (?:year|month|week)(?:['’]s)?|nowadays|at present|currently|in recent (?:years|months|weeks|days)|so far|these days)\b/giu,
  de: /(?<!\p{L})(?:kürzlich|neuerdings|derzeit|zurzeit|bis heute|bisher|in jüngster Zeit|vor kurzem|letztes Jahr|dieses Jahr|heutzutage)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:récemment|actuellement|jusqu[’']à présent|l[’']année dernière|cette année|de nos jours|ces derniers (?:mois|jours)|ces dernières années)(?!\p{L})/giu,
  pl: /(?<!\p{L})(?:ostatnio|niedawno|obecnie|dotychczas|do tej pory|w ubiegłym roku|w tym roku|w ostatnich latach)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:недавно|в последнее время|в настоящее время|до сих пор|в прошлом году|в этом году|в последние годы|ныне)(?!\p{L})/giu,
};

export const dateRelativeExpression: Rule = {
  id: 'date-relative-expression',
  title: 'A time counted from the day of writing',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Words such as “recently”, “until now” or “last year” without a date in the same sentence.',
    why: 'They age: a later reader has to find out when the article was written to know what they mean.',
    silent:
      'When the sentence also gives a year, inside quotations, and in languages whose words the rule does not know.',
    bad: 'Russia was the main exporter of arms to both states till recently.',
    good: 'Russia was the main exporter of arms to both states until 2020.',
  },
  check: (subject) => {
    const pattern = WORDS[subject.article.language.slice(0, 2)];
    if (!pattern) return [];
    const spans: Span[] = [];
    for (const { sentence, dates } of datedSentences(subject)) {
      if (dates.some((date) => date.hasYear)) continue;
      for (const match of subject.words(sentence.span).matchAll(pattern)) {
        const start = sentence.span.start + match.index;
        const span = { start, end: start + match[0].length };
        if (!subject.isProtected(span)) spans.push(span);
      }
    }
    if (spans.length === 0) return [];
    const words = spans.map((span) => subject.words(span));
    return [
      finding(dateRelativeExpression, {
        message: `${countOf(spans.length, 'expression')} of time ${spans.length === 1 ? 'counts' : 'count'} from the day of writing: ${[
          ...new Set(words.map((one) => one.toLowerCase())),
        ]
          .slice(0, 6)
          .map((one) => `“${one}”`)
          .join(', ')}.`,
        places: spans.map((span) => placeOf(subject, span)),
        evidence: { expressions: words },
        fix: advice('Say the month or year instead, or beside it.'),
      }),
    ];
  },
};
