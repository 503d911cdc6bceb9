/** Dates that the author's own sentences name, read once for all rules that ask. */
import type { NoteMarker } from '../../articles/model.ts';
import { readPrintedDates } from '../../kernel/dates/read-printed-dates.ts';
import type { AuditSubject, Sentence } from '../rule.ts';
import { type DayRange, dayRange } from './day-range.ts';

export interface SentenceDate {
  printed: string;
  start: number;
  end: number;
  edtf: string;
  /** Null where no year is printed. */
  range: DayRange | null;
  hasYear: boolean;
  hasDay: boolean;
}

export interface DatedSentence {
  sentence: Sentence;
  dates: SentenceDate[];
  /** Marks that stand in the sentence or right after its stop. */
  markers: NoteMarker[];
}

const CAPITAL_MONTHS = new Set(['en', 'de']);
const LOWER_WORD = /(?:^|[\s.])\p{Ll}{3}/u;

const memory = new WeakMap<AuditSubject, DatedSentence[]>();

const datesIn = (subject: AuditSubject, sentence: Sentence): SentenceDate[] => {
  const { start } = sentence.span;
  const found = readPrintedDates(subject.words(sentence.span), {
    language: subject.article.language,
  });
  return found.flatMap((date) => {
    const [reading] = date.readings;
    if (!reading) return [];
    const span = { start: start + date.start, end: start + date.end };
    // "may 3 times" is no date: English and German print months with a capital.
    const isVerb =
      CAPITAL_MONTHS.has(subject.article.language.slice(0, 2)) && LOWER_WORD.test(date.printed);
    if (isVerb || subject.isProtected(span)) return [];
    const hasYear = /^\d{4}/.test(reading.edtf);
    return [
      {
        printed: date.printed,
        ...span,
        edtf: reading.edtf,
        range: dayRange(reading.edtf),
        hasYear,
        hasDay: /^.{4}-\d{2}-\d{2}/.test(reading.edtf),
      },
    ];
  });
};

/** Every sentence of the body with its dates and note marks. */
export const datedSentences = (subject: AuditSubject): DatedSentence[] => {
  const known = memory.get(subject);
  if (known) return known;
  const next = new Map<string, number>();
  const made = subject.sentences.map((sentence) => {
    const { paragraph, span } = sentence;
    const markers: NoteMarker[] = [];
    let at = next.get(paragraph.id) ?? 0;
    for (; at < paragraph.markers.length; at += 1) {
      const marker = paragraph.markers[at];
      if (!marker || marker.at > span.end) break;
      markers.push(marker);
    }
    next.set(paragraph.id, at);
    return { sentence, dates: datesIn(subject, sentence), markers };
  });
  memory.set(subject, made);
  return made;
};
