import { dayRange, dayText } from '../compare/day-range.ts';
import { type DatedSentence, datedSentences } from '../compare/sentence-dates.ts';
import { recentWords } from '../compare/time-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** What is written about the day; laws, cases and books are cited for what they say at any time. */
const REPORTS = new Set([
  'article-newspaper',
  'article-magazine',
  'webpage',
  'post',
  'post-weblog',
  'broadcast',
  'interview',
  'speech',
  'report',
]);
/** A season: less than that may still be called recent when an article goes to press. */
const STALE = 90;
/** How many sentences further on a note may stand that still speaks for the word. */
const REACH = 2;

/**
 * The day by which the author was still reading: the second latest, because a single later date may
 * be a slip itself.
 */
const lastReading = (subject: AuditSubject): number | null => {
  const days = subject.sources.flatMap((source) => {
    const range = REPORTS.has(source.csl.type) ? dayRange(source.issued) : null;
    return range?.precision === 'day' ? [range.max] : [];
  });
  if (days.length < 3) return null;
  days.sort((a, b) => b - a);
  return days[1] ?? null;
};

/** The newest source of the first note that follows within reach. */
const newestAfter = (subject: AuditSubject, all: readonly DatedSentence[], at: number) => {
  const paragraph = all[at]?.sentence.paragraph.id;
  for (const one of all.slice(at, at + REACH + 1)) {
    if (one.sentence.paragraph.id !== paragraph) return null;
    const [marker] = one.markers;
    if (!marker?.note) continue;
    const days = (subject.citationsByNote.get(marker.note) ?? []).map((citation) => {
      const source = subject.sourcesById.get(citation.source ?? '');
      return source && REPORTS.has(source.csl.type) ? dayRange(source.issued) : null;
    });
    const known = days.filter((day) => day !== null);
    if (known.length === 0 || known.length < days.length) return null;
    return { marker, day: Math.max(...known.map((day) => day.max)) };
  }
  return null;
};

export const dateStaleRecency: Rule = {
  id: 'date-stale-recency',
  title: '“Recently” is no longer recent',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A sentence says “recently” or “last month”, and the source for it is months older than the latest source of the article.',
    why: 'The sentence was written earlier than the rest and now says something that is not so.',
    silent:
      'When the sentence gives a year, within three months, without at least three dated reports, where the note cites a law, a case or a book, and in languages other than English, German, French, Polish and Russian.',
    bad: 'Recently fifteen prisoners were exchanged.⁵⁴ [source of VI 2021; the latest source is of X 2021]',
    good: 'In June 2021 fifteen prisoners were exchanged.⁵⁴',
  },
  check: (subject) => {
    const latest = lastReading(subject);
    const recent = recentWords(subject.article.language);
    if (latest === null || recent === null) return [];
    const all = datedSentences(subject);
    return all.flatMap((one, at) => {
      const words = subject.words(one.sentence.span);
      const match = recent.exec(words);
      if (!match || one.dates.some((date) => date.hasYear)) return [];
      const start = one.sentence.span.start + match.index;
      const span = { start, end: start + match[0].length };
      const newest = subject.isProtected(span) ? null : newestAfter(subject, all, at);
      if (!newest || latest - newest.day < STALE) return [];
      return [
        finding(dateStaleRecency, {
          message: `“${match[0]}” speaks of something whose source (note ${newest.marker.label}) is of ${dayText(newest.day)}, while the article uses sources up to ${dayText(latest)}.`,
          places: [placeOf(subject, span)],
          evidence: { expression: match[0], source: dayText(newest.day), latest: dayText(latest) },
          fix: advice('Put the month and year in its place.'),
        }),
      ];
    });
  },
};
