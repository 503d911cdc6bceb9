import { markPlaces } from '../compare/ibid.ts';
import type { RuleFinding } from '../model.ts';
import { isEnglish, ownWords } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Sentence } from '../rule.ts';

const PERIOD =
  /\b(?:[Bb]etween|[Ff]rom|[Ii]n|[Oo]ver|[Dd]uring) ((?:19|20)\d{2})(?: and | to |[–-])((?:(?:19|20)\d{2})|\d{2})\b/gu;
const FIGURE = /\d[\d.,]*(?:\s?%| per ?cent\b)/u;
/** The fact sheets of this series each cover the five years that end with the year in their title. */
const FIVE_YEARS = /\bTrends in international arms transfers\b/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

interface Period {
  from: number;
  to: number;
}

const toPeriod = (match: RegExpMatchArray): Period | null => {
  const from = Number(match[1]);
  const end = match[2] ?? '';
  const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
  return to > from ? { from, to } : null;
};

/** Notes of the sentence and of the two after it, up to the first that has any. */
const notesFor = (subject: AuditSubject, at: number): string[] => {
  const { sentences } = subject;
  const here = sentences[at] as Sentence;
  for (const next of sentences.slice(at, at + 3)) {
    if (next.paragraph.id !== here.paragraph.id) break;
    const notes = next.paragraph.markers
      .filter((one) => one.at > next.span.start && one.at <= next.span.end + 3)
      .flatMap((one) => (one.note === null ? [] : [one.note]));
    if (notes.length > 0) return notes;
  }
  return [];
};

/** The edition a reference of the series is of: the year that its title or the words after it carry. */
const editionOf = (words: string): number | null => {
  const series = FIVE_YEARS.exec(words);
  if (!series) return null;
  const after = words.slice(series.index, series.index + 120);
  const printed = after.replace(/https?:\S+/gu, '').match(YEAR) ?? [];
  const years = printed.map(Number);
  return years[0] ?? null;
};

export const numberPeriodMismatch: Rule = {
  id: 'number-period-mismatch',
  title: 'A figure for other years than its source covers',
  severity: 'warning',
  basis: 'external',
  origin: 'author',
  doc: {
    what: 'A figure given for a period that the source cited for it does not cover: the period ends after the source appeared, or differs from the fixed five years of an edition.',
    why: 'A share of five years is not the share of four; with the wrong period the figure can be neither checked nor compared.',
    silent:
      'For forecasts, for figures without a stated period, where the period of the source cannot be known from its title, and where the mark of the note before is lost.',
    bad: 'Between 2013 and 2016 its share was 65 per cent (a fact sheet for 2013–17).',
    good: 'Between 2013 and 2017 its share was 65 per cent (a fact sheet for 2013–17).',
  },
  check: (subject) => {
    if (!isEnglish(subject)) return [];
    const text = ownWords(subject).body;
    return subject.sentences.flatMap(({ span }, at) => {
      const words = text.slice(span.start, span.end);
      if (!FIGURE.test(words)) return [];
      return [...words.matchAll(PERIOD)].flatMap((match) => {
        const period = toPeriod(match);
        if (!period) return [];
        const start = span.start + match.index;
        const place = { start, end: start + match[0].length };
        return notesFor(subject, at).flatMap((id) => judge(subject, period, place, id));
      });
    });
  },
};

/** The note before has no mark in the text: it may be the one that belongs to the sentence. */
function lostMarkBefore(subject: AuditSubject, noteId: string): boolean {
  const { notes } = subject.article;
  const before = notes[notes.findIndex((note) => note.id === noteId) - 1];
  return before !== undefined && !markPlaces(subject).has(before.id);
}

function judge(
  subject: AuditSubject,
  period: Period,
  place: { start: number; end: number },
  noteId: string,
): RuleFinding[] {
  const note = subject.notesById.get(noteId);
  if (!note || lostMarkBefore(subject, noteId)) return [];
  const edition = editionOf(subject.words(note.span));
  if (edition === null || period.to === edition) return [];
  const covered = `${edition - 4}–${String(edition).slice(2)}`;
  return [
    finding(numberPeriodMismatch, {
      message: `The figure is given for ${period.from}–${period.to}; the edition cited in note ${note.label} is that of ${edition}, which covers ${covered}.`,
      places: [placeOf(subject, place), placeOf(subject, note.span)],
      evidence: {
        period: `${period.from}/${period.to}`,
        edition,
        covers: `${edition - 4}/${edition}`,
      },
      fix: advice(`Check the years in the source; the edition covers ${covered}`),
    }),
  ];
}
