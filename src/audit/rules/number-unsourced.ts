import type { Span } from '../../kernel/span.ts';
import { isEnglish, ownWords, spanOf } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Sentence } from '../rule.ts';

/** Figures that somebody must have counted: shares, money, people, weapons. Ordinals, years and durations are not among them. */
const FIGURE =
  /(?<![\p{L}\d.,])\d[\d.,]*(?: (?:million|billion|thousand))?(?:\s?%| per ?cent\b| percent\b|(?: (?:million|billion))? (?:US )?(?:dollars|euros|roubles|rubles)\b| (?:\p{Ll}+ )?(?:refugees|casualties|troops|soldiers|civilians|displaced persons|tanks|missiles|aircraft)\b)/gu;
const ATTRIBUTED =
  /\b(?:according to|reported|estimates?|statistics|data (?:from|of)|database)\b/iu;

const markersIn = (
  subject: AuditSubject,
  sentence: Span,
  paragraph: Sentence['paragraph'],
): boolean =>
  paragraph.markers.some((one) => one.at > sentence.start && one.at <= sentence.end + 3) ||
  subject.article.citations.some(
    (one) =>
      one.paragraph === paragraph.id &&
      one.span.start >= sentence.start &&
      one.span.end <= sentence.end + 1,
  );

export const numberUnsourced: Rule = {
  id: 'number-unsourced',
  title: 'A figure without a source',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A share, a sum or a count with no note in its sentence, nor in the sentences around it in the same paragraph.',
    why: 'A figure is a finding of somebody else; without the source a reader cannot know for what, when and how it was counted.',
    silent:
      'For years, durations and ordinals, where the sentence names who counted, and where the note stands one or two sentences on.',
    bad: 'Trade grew by 40 per cent.',
    good: 'Trade grew by 40 per cent.¹',
  },
  check: (subject) => {
    if (!isEnglish(subject) || subject.article.citationStyle === 'none') return [];
    const text = ownWords(subject).body;
    const { sentences } = subject;
    return sentences.flatMap(({ span, paragraph }, at) => {
      const figures = [...text.slice(span.start, span.end).matchAll(FIGURE)];
      if (figures.length === 0 || ATTRIBUTED.test(subject.words(span))) return [];
      const near = [sentences[at - 1], sentences[at], sentences[at + 1], sentences[at + 2]];
      const sourced = near.some(
        (one) => one?.paragraph.id === paragraph.id && markersIn(subject, one.span, paragraph),
      );
      if (sourced) return [];
      const places = figures.map((match) => {
        const { start, end } = spanOf(match);
        return placeOf(subject, { start: span.start + start, end: span.start + end });
      });
      return finding(numberUnsourced, {
        message: `No source is given for “${figures.map((match) => match[0]).join('”, “')}”.`,
        places,
        evidence: { figures: figures.map((match) => match[0]) },
        fix: advice('Add the note from which the figure is taken'),
      });
    });
  },
};
