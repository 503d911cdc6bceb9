import { dayRange, dayText } from '../compare/day-range.ts';
import { datedSentences } from '../compare/sentence-dates.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const NEAR = 45;

export const dateFactCheck: Rule = {
  id: 'date-fact-check',
  title: 'The case dates the event otherwise',
  severity: 'warning',
  basis: 'external',
  origin: 'author',
  doc: {
    what: 'A sentence speaks of an event that the case knows, with another date.',
    why: 'The chronology of the case rests on sources; the article contradicts it.',
    silent:
      'Without events in the case, when not all words of the event stand in the sentence, with several dates in it, and for dates more than six weeks apart (another event).',
    bad: 'The working group was set up on 9 January 2021. [the case: 11 January 2021]',
    good: 'The working group was set up on 11 January 2021.',
  },
  check: (subject) => {
    const { events } = subject.facts;
    if (events.length === 0) return [];
    return datedSentences(subject).flatMap(({ sentence, dates }) => {
      const [date, second] = dates;
      const told = date?.range;
      if (!date || !told || second || !date.hasDay) return [];
      const words = subject.words(sentence.span).toLowerCase();
      return events.flatMap((event) => {
        const known = dayRange(event.date);
        if (!known || event.words.length === 0) return [];
        if (!event.words.every((word) => words.includes(word.toLowerCase()))) return [];
        const apart = Math.max(known.min - told.max, told.min - known.max);
        if (apart <= 0 || apart > NEAR) return [];
        return [
          finding(dateFactCheck, {
            message: `The text dates “${event.label}” ${date.printed}; the case has ${event.date}.`,
            places: [placeOf(subject, date)],
            evidence: {
              event: event.label,
              printed: date.printed,
              printedDay: dayText(told.min),
              known: event.date,
            },
            fix: advice(`Check whether ${event.date} is right.`),
          }),
        ];
      });
    });
  },
};
