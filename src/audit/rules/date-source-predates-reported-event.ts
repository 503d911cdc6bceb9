import { type DayRange, dayRange, dayText, readingRanges } from '../compare/day-range.ts';
import { nameOfSource } from '../compare/naming.ts';
import {
  type DatedSentence,
  datedSentences,
  type SentenceDate,
} from '../compare/sentence-dates.ts';
import { leavesOpen, looksAhead } from '../compare/time-words.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** Reports appear after what they report; laws, treaties and books are cited for what they say at any time. */
const REPORTS = new Set([
  'article-newspaper',
  'article-magazine',
  'webpage',
  'post',
  'broadcast',
  'interview',
  'speech',
]);
/** A slip of a month or two; a source that is years older is cited for background. */
const FURTHEST = 92;

interface Cited {
  id: string;
  issued: DayRange;
  printed: string;
}

/** The sources of a note, when every one of them is a report dated to the day; else nothing. */
const reportsIn = (subject: AuditSubject, note: string): Cited[] => {
  const citations = subject.citationsByNote.get(note) ?? [];
  const cited = citations.map((citation): Cited | null => {
    if (!citation.source) return null;
    const dated = (subject.witnesses.get(citation.source) ?? []).filter(
      (one) => one.reference.issued,
    );
    const [first] = dated;
    if (!first || dated.some((one) => !REPORTS.has(one.reference.type))) return null;
    const ranges = dated.flatMap((one) => readingRanges(one.reference.issued));
    const latest = ranges.reduce<DayRange | null>(
      (last, one) => (last && last.max >= one.max ? last : one),
      null,
    );
    if (latest?.precision !== 'day') return null;
    return { id: citation.source, issued: latest, printed: first.reference.issued?.printed ?? '' };
  });
  return cited.every((one) => one !== null) ? cited : [];
};

/** The date's days; where no year is printed, that of the text before it, if the sources share it. */
const eventRange = (
  date: SentenceDate,
  year: string | null,
  cited: readonly Cited[],
): DayRange | null => {
  if (date.hasYear) return date.range;
  if (year === null || cited.some((one) => !dayText(one.issued.max).startsWith(year))) return null;
  return dayRange(date.edtf.replace('XXXX', year));
};

const inSentence = (
  subject: AuditSubject,
  one: DatedSentence,
  year: string | null,
): RuleFinding[] => {
  const [date, second] = one.dates;
  const { language } = subject.article;
  if (!date || second || !date.hasDay) return [];
  if (looksAhead(language)?.test(subject.words(one.sentence.span)) !== false) return [];
  const before = subject.words({ start: one.sentence.span.start, end: date.start });
  if (leavesOpen(language)?.test(before) !== false) return [];
  const marker = one.markers.find((mark) => mark.at >= date.end);
  if (!marker?.note || one.markers.some((mark) => mark.at < date.start)) return [];
  const cited = reportsIn(subject, marker.note);
  const event = eventRange(date, year, cited);
  if (!event || cited.length === 0) return [];
  const late = cited.every(
    ({ issued }) => event.min > issued.max && event.min - issued.max <= FURTHEST,
  );
  const [first] = cited;
  if (!late || !first) return [];
  const own = subject.witnesses.get(first.id)?.find((one) => one.reference.issued)
    ?.reference.issued;
  return [
    finding(dateSourcePredatesReportedEvent, {
      severity: date.hasYear ? 'error' : 'warning',
      message: `The sentence speaks of ${date.printed}${date.hasYear ? '' : ` (${dayText(event.min).slice(0, 4)})`}, but “${nameOfSource(subject, first.id)}”, which note ${marker.label} gives for it, is dated ${first.printed}.`,
      places: [
        placeOf(subject, date),
        ...(own ? [placeOf(subject, own, { source: first.id })] : []),
      ],
      evidence: {
        event: date.printed,
        eventFrom: dayText(event.min),
        published: first.printed,
        yearPrinted: date.hasYear,
      },
      fix: advice(
        'Check the date of the source and the date in the sentence; a report cannot be older than what it reports.',
      ),
    }),
  ];
};

export const dateSourcePredatesReportedEvent: Rule = {
  id: 'date-source-predates-reported-event',
  title: 'The source is older than the event',
  severity: 'error',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A sentence tells of a day, and every report that its note gives was published before that day.',
    why: 'Either the date of the source or that of the event is wrong, and the chronology built on it with it.',
    silent:
      'For plans and announcements, for sentences with several dates, for laws, treaties, books and studies, for sources more than three months older (background), and in languages other than English, German, French, Polish and Russian.',
    bad: 'He had calls with both leaders on October 19–20.³⁴ [note 34: interview of 17 X 2020]',
    good: 'He had calls with both leaders on October 19–20.³⁴ [note 34: interview of 17 XI 2020]',
  },
  check: (subject) => {
    const found: RuleFinding[] = [];
    let year: string | null = null;
    let section: string | null = null;
    for (const one of datedSentences(subject)) {
      if (one.sentence.paragraph.section !== section) {
        section = one.sentence.paragraph.section;
        year = null;
      }
      found.push(...inSentence(subject, one, year));
      year =
        one.dates
          .filter((date) => date.hasYear)
          .at(-1)
          ?.edtf.slice(0, 4) ?? year;
    }
    return found;
  },
};
