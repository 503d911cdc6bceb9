import { dayRange, dayText, readingRanges } from '../compare/day-range.ts';
import { pushTo } from '../compare/grouping.ts';
import { nameOfSource, whereAll } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

/** Types whose printed year is that of an issue, which may be later than the day it could be read. */
const ISSUED_LATE = new Set(['book', 'chapter', 'article-journal', 'thesis', 'paper-conference']);

interface Clash {
  witness: Witness;
  issued: string;
  accessed: string;
  days: number;
  precise: boolean;
}

/** Words for “accessed” in the languages the product reads. */
const ACCESS_WORD =
  /accessed|access|retrieved|visited|viewed|dostęp|обращения|abgerufen|zugriff|abruf|stand|consult|erişim|accesso|consultado/iu;

/** A date that stands right after such a word is no publication date, whatever it was read as. */
const isAccessDate = (subject: AuditSubject, { reference }: Witness): boolean => {
  const at = reference.issued?.start ?? 0;
  return ACCESS_WORD.test(subject.words({ start: Math.max(0, at - 24), end: at }));
};

const clashOf = (witness: Witness): Clash | null => {
  const { issued, accessed, type } = witness.reference;
  if (!issued || !accessed) return null;
  const published = readingRanges(issued);
  const read = readingRanges(accessed);
  if (published.length === 0 || read.length === 0) return null;
  const earliest = Math.min(...published.map((range) => range.min));
  const latest = Math.max(...read.map((range) => range.max));
  if (latest >= earliest) return null;
  const precise = published.every(
    (range) => range.precision === 'day' || range.precision === 'month',
  );
  if (!precise && ISSUED_LATE.has(type)) return null;
  const late = ISSUED_LATE.has(type) || !precise;
  return {
    witness,
    issued: issued.printed,
    accessed: accessed.printed,
    days: earliest - latest,
    precise: !late,
  };
};

/** Other printings of the same access date that do not contradict the publication. */
const otherReadings = (subject: AuditSubject, clash: Clash): string[] => {
  const source = (clash.witness.citation ?? clash.witness.entry)?.source;
  const issued = dayRange(clash.witness.reference.issued?.value);
  if (!source || !issued) return [];
  const readings = (subject.witnesses.get(source) ?? []).flatMap((twin) => {
    const accessed = dayRange(twin.reference.accessed?.value);
    return accessed && accessed.max >= issued.min ? [twin.reference.accessed?.printed ?? ''] : [];
  });
  return [...new Set(readings)];
};

export const dateAccessedBeforePublished: Rule = {
  id: 'date-accessed-before-published',
  title: 'Read before it was published',
  severity: 'error',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The access date of a source is earlier than its publication date.',
    why: 'One of the two dates is wrong, and a reader who looks for the page by date will not find it.',
    silent:
      'When any reading of either date fits, when a date is missing, and for books, theses and journal articles of which only a year is given: they can be read online before the year of the issue.',
    bad: 'J. Kucera, Title, Eurasianet, 4 VI 2021 [accessed: 15 V 2021].',
    good: 'J. Kucera, Title, Eurasianet, 4 VI 2021 [accessed: 15 VI 2021].',
  },
  check: (subject) => {
    const groups = new Map<string, Clash[]>();
    for (const witness of subject.allWitnesses) {
      const clash = clashOf(witness);
      if (!clash || isAccessDate(subject, witness)) continue;
      const source = (witness.citation ?? witness.entry)?.source ?? `at ${witness.reference.start}`;
      const key = `${source}\n${clash.issued}\n${clash.accessed}`;
      pushTo(groups, key, clash);
    }
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const source = (first.witness.citation ?? first.witness.entry)?.source;
      const twins = otherReadings(subject, first);
      const name = source ? nameOfSource(subject, source) : 'The source';
      return [
        finding(dateAccessedBeforePublished, {
          severity: first.precise ? 'error' : 'warning',
          message: `“${name}” (${whereAll(group.map((one) => one.witness))}) was published on ${first.issued} but is said to have been accessed on ${first.accessed}, ${first.days === 1 ? 'the day before' : `${first.days} days earlier`}.`,
          places: group.map(({ witness }) =>
            placeOf(subject, witness.reference.accessed ?? witness.reference),
          ),
          evidence: {
            published: first.issued,
            accessed: first.accessed,
            days: first.days,
            latestAccess: dayText(dayRange(first.witness.reference.accessed?.value)?.max ?? 0),
            ...(twins.length > 0 ? { elsewhere: twins } : {}),
          },
          fix: advice(
            twins.length > 0
              ? `Elsewhere the same source was accessed on ${twins.join(' or ')}; check which is right.`
              : 'Check both dates against your notes; most often the month of access is off by one.',
          ),
        }),
      ];
    });
  },
};
