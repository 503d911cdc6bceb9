import { dayText } from '../compare/day-range.ts';
import { groupedBy } from '../compare/grouping.ts';
import { datedSentences, type SentenceDate } from '../compare/sentence-dates.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** Things that happen once to one thing, by the stem of their verbs. */
const ONCE: readonly (readonly [name: string, stem: RegExp])[] = [
  ['begun', /^(?:creat|establish|found|launch|set up|inaugurat)/u],
  ['signed', /^(?:sign|initial|conclud)/u],
  ['adopted', /^(?:adopt|ratif|enact)/u],
  ['ended', /^(?:dissolv|abolish|expir)/u],
  ['killed', /^(?:assassinat|murder)/u],
];
const COMMON =
  /^(?:prime|minister|foreign|president|united|states|nations|russian|armenian|azerbaijani|turkish|european|union|republic|federation|january|february|march|april|june|july|august|september|october|november|december|between|which|their|there|these|those|after|before|about|during|both|with|from|that|this|have|been|were|were|into|also)$/u;

interface Told {
  date: SentenceDate;
  day: number;
  verb: string;
  pairs: string[];
  words: ReadonlySet<string>;
}

const contentWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 4 && !COMMON.test(word));

const told = (subject: AuditSubject): Told[] =>
  datedSentences(subject).flatMap(({ sentence, dates }) => {
    const [date, second] = dates;
    if (!date?.range || second || !date.hasDay || date.range.precision !== 'day') return [];
    const text = subject.words(sentence.span);
    const words = contentWords(text.replace(/\bset up\b/giu, 'created'));
    const verb = ONCE.find(([, stem]) => words.some((word) => stem.test(word)))?.[0];
    if (!verb) return [];
    const plain = words.filter((word) => !ONCE.some(([, stem]) => stem.test(word)));
    const pairs = plain.slice(1).map((word, at) => `${plain[at]} ${word}`);
    const near = pairs.filter((pair) => text.toLowerCase().includes(pair));
    return [{ date, day: date.range.min, verb, pairs: near, words: new Set(plain) }];
  });

const shared = (a: Told, b: Told): number =>
  [...a.words].filter((word) => b.words.has(word)).length;

/** Sentences that tell one event have the verb, a pair of neighbouring words and a third word in common. */
const isSameEvent = (a: Told, b: Told): boolean => {
  const apart = Math.abs(a.day - b.day);
  return apart > 0 && apart <= 31 && shared(a, b) >= 3;
};

const report = (subject: AuditSubject, a: Told, b: Told, pair: string): RuleFinding =>
  finding(dateEventConflict, {
    message: `The text dates one event (${pair}, ${a.verb}) ${a.date.printed} in one place and ${b.date.printed} in another.`,
    places: [placeOf(subject, b.date), placeOf(subject, a.date)],
    evidence: { event: pair, first: dayText(a.day), second: dayText(b.day) },
    fix: advice('Check both sentences against their sources.'),
  });

export const dateEventConflict: Rule = {
  id: 'date-event-conflict',
  title: 'One event, two dates',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Two sentences tell of the founding, signing, adoption or end of the same thing with different days.',
    why: 'One of them is wrong, and the reader cannot know which.',
    silent:
      'For events that can happen more than once (visits, calls, clashes), for days more than a month apart, for sentences with several dates, inside quotations, and in languages other than English.',
    bad: 'The working group was set up on 9 January 2021. … The statement of 11 January 2021 created the working group of three.',
    good: 'The working group was set up on 11 January 2021. … The statement of 11 January 2021 created it.',
  },
  check: (subject) => {
    if (!subject.article.language.startsWith('en')) return [];
    const byPair = groupedBy(
      told(subject).flatMap((one) =>
        one.pairs.map((pair) => ({ one, key: `${one.verb}: ${pair}`, pair })),
      ),
      (item) => item.key,
    );
    const seen = new Set<string>();
    return [...byPair.values()].flatMap((group) => {
      const [first, ...others] = group;
      if (!first) return [];
      return others.flatMap(({ one, pair }) => {
        const key = `${first.one.date.start} ${one.date.start}`;
        if (seen.has(key) || !isSameEvent(first.one, one)) return [];
        seen.add(key);
        return [report(subject, first.one, one, pair)];
      });
    });
  },
};
