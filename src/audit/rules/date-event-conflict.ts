import { dayText } from '../compare/day-range.ts';
import { groupedBy } from '../compare/grouping.ts';
import { datedSentences, type SentenceDate } from '../compare/sentence-dates.ts';
import { eventVerbs } from '../compare/time-words.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** Frequent words that two sentences may share without speaking of one thing. */
const COMMON =
  /^(?:prime|minist|foreig|presid|united|states|nation|russia|armeni|azerba|turkis|europe|union|republ|federa|januar|februa|march|april|june|july|august|septem|octobe|novemb|decemb|betwee|which|their|there|these|those|after|before|about|during|both|with|from|that|this|have|been|were|into|also|when|since|already|again|only|first|wurde|worden|nach|auch|über|eine|einen|einer|dass|nicht|seine|ihre|fut|avait|avec|dans|pour|leur|cette|była|został|przez|który|która|także|было|были|года|году|который|которая|также)$/u;
/** The same event in another year's words: a slip of a digit, not another event. */
const NEAR = 31;
/** Words that say outright that it happened more than once. */
const ANOTHER =
  /(?<!\p{L})(?:again|another|second|third|new round|anew|resumed|erneut|wieder|zweite\p{L}*|dritte\p{L}*|nouve\p{L}*|second\p{L}*|deuxième|ponownie|kolejn\p{L}*|drugi\p{L}*|снова|вновь|второ\p{L}*|нов\p{L}{2})(?!\p{L})/iu;
const STEM = 6;

interface Told {
  date: SentenceDate;
  day: number;
  verb: string;
  again: boolean;
  paragraph: number;
  /** Stems of content words in order; two neighbours that another sentence has too name the thing. */
  stems: readonly string[];
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** Four letters, or three of a German noun or a short name. */
const LONG = /^(?:\p{L}{4}|\p{Lu}\p{L}{2})/u;
const WORD = /\p{L}[\p{L}’'-]*/gu;

const toTold = (
  subject: AuditSubject,
  date: SentenceDate,
  text: string,
  paragraph: number,
): Told | null => {
  const verb = eventVerbs(subject.article.language).find(({ find }) => find.test(text));
  if (!verb || !date.range || (verb.again && ANOTHER.test(text))) return null;
  const plain = text.replace(verb.find, ' ').replace(date.printed, ' ');
  const all = [...plain.matchAll(WORD)];
  const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM);
  const kept = all.filter(([word]) => LONG.test(word) && !COMMON.test(stemOf(word)));
  const stems = kept.map(([word]) => stemOf(word));
  const inside = kept.filter((match) => match.index > 0 && /^\p{Lu}/u.test(match[0]));
  return {
    date,
    day: date.range.min,
    verb: verb.name,
    again: verb.again,
    paragraph,
    stems,
    words: new Set(stems),
    names: new Set(inside.map(([word]) => stemOf(word))),
  };
};

const told = (subject: AuditSubject): Told[] => {
  let paragraph = -1;
  let id = '';
  return datedSentences(subject).flatMap(({ sentence, dates }) => {
    if (sentence.paragraph.id !== id) paragraph += 1;
    id = sentence.paragraph.id;
    const [date, second] = dates;
    if (!date || second || !date.hasDay || date.range?.precision !== 'day') return [];
    const one = toTold(subject, date, subject.words(sentence.span), paragraph);
    return one ? [one] : [];
  });
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((word) => b.has(word));

/** Each names somebody or something that the other does not: two agreements, two founders. */
const namesDiffer = (a: Told, b: Told): boolean => {
  const common = shared(a.names, b.names).length;
  const [missingA, missingB] = [a, b].map(
    (one, at) => [...one.names].filter((name) => !(at === 0 ? b : a).words.has(name)).length,
  );
  return (missingA ?? 0) > 0 && (missingB ?? 0) > 0 && common < 2;
};

const hasPair = (a: Told, b: Told): boolean => {
  const pairs = new Set(a.stems.slice(1).map((word, at) => `${a.stems[at]} ${word}`));
  return b.stems.slice(1).some((word, at) => pairs.has(`${b.stems[at]} ${word}`));
};

/**
 * Anywhere: three words in common of which two stand side by side. In one paragraph or the next:
 * most of what the shorter sentence says, with a name in it.
 */
const isSameEvent = (a: Told, b: Told): boolean => {
  const apart = Math.abs(a.day - b.day);
  if (apart === 0 || apart > NEAR || namesDiffer(a, b)) return false;
  const common = shared(a.words, b.words);
  const beside = Math.abs(a.paragraph - b.paragraph) <= (a.again ? 0 : 1);
  if (!a.again && common.length >= 3 && hasPair(a, b)) return true;
  const shorter = Math.min(a.words.size, b.words.size);
  const named = common.some((word) => a.names.has(word) || b.names.has(word));
  return beside && named && shorter > 0 && common.length * 2 >= shorter;
};

const NAMED: Readonly<Record<string, string>> = {
  founded: 'the founding',
  signed: 'the signing',
  adopted: 'the adoption',
  'in force': 'the entry into force',
  ended: 'the dissolution',
  killed: 'the killing',
  begun: 'the beginning',
  over: 'the end',
};

const report = (subject: AuditSubject, a: Told, b: Told): RuleFinding => {
  const common = shared(a.words, b.words);
  const first = [
    ...subject.article.text.slice(a.date.start - 200, a.date.end + 200).matchAll(WORD),
  ];
  const thing = common.flatMap(
    (stem) => first.find(([word]) => word.toLowerCase().startsWith(stem))?.[0] ?? [],
  );
  return finding(dateEventConflict, {
    message: `The text dates ${NAMED[a.verb] ?? 'one event'} of one thing (${thing.slice(0, 4).join(', ')}) ${a.date.printed} in one place and ${b.date.printed} in another.`,
    places: [placeOf(subject, b.date), placeOf(subject, a.date)],
    evidence: { event: a.verb, words: thing, first: dayText(a.day), second: dayText(b.day) },
    fix: advice('Check both sentences against their sources, and print one day.'),
  });
};

/** Sentences that can be compared share a stem; each pair is looked at once. */
const conflicts = (subject: AuditSubject, group: readonly Told[]): RuleFinding[] => {
  const found: RuleFinding[] = [];
  const seen = new Set<Told>();
  group.forEach((a, at) => {
    for (const b of group.slice(at + 1, at + 200))
      if (!seen.has(b) && isSameEvent(a, b)) {
        seen.add(b);
        found.push(report(subject, a, b));
      }
  });
  return found;
};

export const dateEventConflict: Rule = {
  id: 'date-event-conflict',
  title: 'One event, two dates',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Two sentences tell of the founding, signing, adoption, entry into force or end of the same thing with different days; within a paragraph also of its beginning.',
    why: 'One of them is wrong, and the reader cannot know which.',
    silent:
      'For events that can happen more than once (visits, calls, clashes), for days more than a month apart, for sentences with several dates, where the two sentences name different parties, inside quotations, and in languages other than English, German, French, Polish and Russian.',
    bad: 'The working group was set up on 9 January 2021. … The statement of 11 January 2021 created the working group of three.',
    good: 'The working group was set up on 11 January 2021. … The statement of 11 January 2021 created it.',
  },
  check: (subject) =>
    [...groupedBy(told(subject), (one) => one.verb).values()].flatMap((group) =>
      conflicts(subject, group),
    ),
};
