import type { PrintedField } from '../../sources/model.ts';
import { groupedBy } from '../compare/grouping.ts';
import { capital, whereAll, whereOf } from '../compare/naming.ts';
import { editDistance, fold } from '../compare/wording.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

/** Words of the short form stand in the full title in this order, with others between them or not. */
const isContained = (short: string, full: string): boolean => {
  const words = full.split(' ');
  let at = 0;
  for (const word of short.split(' ')) {
    while (at < words.length && words[at] !== word) at += 1;
    if (at === words.length) return false;
    at += 1;
  }
  return true;
};

/** Pages, edition and year that stand behind the title and were read as a part of it. */
const BEHIND =
  /(?:[\s,;(]+(?:\d|f{1,2}\.?(?!\p{L})|n\.|p{1,2}\.|S\.|s\.|С\.|art\. cit|op\. cit)[^\p{L}]*)+(?:\p{L}{1,3}\.?)?[^\p{L}]*$/u;

/** The last word may be cut by the ellipsis; what stands behind the whole title is not the title's. */
const fits = (short: string, full: string): boolean =>
  full.startsWith(short) || ` ${short} `.includes(` ${full} `) || isContained(short, full);

/** A shorter title is too often no title at all. */
const FEWEST_LETTERS = 6;
/** Letters by which a misspelt word may differ, and of how many there must be one to a difference. */
const SLIP = 2;
const LETTERS_EACH = 3;

/** Every word that the title lacks is one of its words misspelt. */
const isMisspelt = (short: string, full: string): boolean => {
  const words = full.split(' ');
  const odd = short.split(' ').filter((word) => !words.includes(word));
  return (
    odd.length > 0 &&
    odd.every((word) =>
      words.some((other) => {
        const apart = editDistance(word, other);
        return apart <= SLIP && apart * LETTERS_EACH <= word.length;
      }),
    )
  );
};

/** The raised number of an edition sticks to the last word in plain text: `Arbeitsrecht10`. */
const withoutEdition = (title: string): string => title.replace(/(?<=\p{L})\d{1,2}(?!\d)/gu, '');

const fullBefore = (subject: AuditSubject, source: string, at: number): Witness | undefined => {
  const all = subject.witnesses.get(source) ?? [];
  const full = all.filter((one) => one.citation?.form === 'full' && one.reference.title);
  return full.filter((one) => one.reference.start < at).at(-1) ?? full[0];
};

interface Mismatch {
  witness: Witness;
  full: Witness;
  title: PrintedField;
}

const mismatch = (subject: AuditSubject, witness: Witness): Mismatch | null => {
  const { citation, reference } = witness;
  if (citation?.form !== 'short' || !citation.source || !citation.note || !reference.title)
    return null;
  const full = fullBefore(subject, citation.source, reference.start);
  const whole = full?.reference.title;
  if (!full || !whole) return null;
  const short = fold(withoutEdition(reference.title.printed.replace(BEHIND, '')));
  const long = fold(withoutEdition(whole.printed));
  if (short.length < FEWEST_LETTERS || fits(short, long)) return null;
  return isMisspelt(short, long) ? { witness, full, title: reference.title } : null;
};

export const shortFormTitleMismatch: Rule = {
  id: 'short-form-title-mismatch',
  title: 'A short form spelt otherwise than its full citation',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The title in a short form is spelt differently from the full citation that it points back to.',
    why: 'The reader who looks for the first citation does not find it.',
    silent:
      'When the short form leaves words out but keeps the others in order, for capitals, punctuation and pages, when the words have little in common, and when no full citation with a title is known.',
    bad: 'Note 25: Otveti na voprosy SMI po situatsii… Note 29: Otvety na voprosy SMI…',
    good: 'Otvety in both.',
  },
  check: (subject) => {
    const odd = subject.allWitnesses.flatMap((witness) => mismatch(subject, witness) ?? []);
    return [
      ...groupedBy(odd, (one) => `${one.full.reference.start} ${fold(one.title.printed)}`).values(),
    ].flatMap((group) => {
      const [first] = group;
      const whole = first?.full.reference.title;
      if (!first || !whole) return [];
      return [
        finding(shortFormTitleMismatch, {
          message: `${capital(whereAll(group.map((one) => one.witness)))} ${group.length === 1 ? 'shortens' : 'shorten'} the title to “${first.title.printed}”, but ${whereOf(first.full)} has “${whole.printed}”.`,
          places: [...group.map((one) => placeOf(subject, one.title)), placeOf(subject, whole)],
          evidence: { short: first.title.printed, full: whole.printed },
          fix: advice('Spell both alike.'),
        }),
      ];
    });
  },
};
