import { commonScheme, detectRomanisation } from '../../sources/romanisation/detect.ts';
import { findRomanisationAnomalies } from '../../sources/romanisation/propose-original.ts';
import { groupedBy } from '../compare/grouping.ts';
import { listed, whereAll } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

/** Fewer romanised titles do not show which scheme the article follows. */
const FEWEST = 4;
/** More misfits than this share of the titles: the article follows no one scheme. */
const SHARE = 0.4;

interface Odd {
  witness: Witness;
  start: number;
  word: string;
  expected: string | null;
}

const romanised = (subject: AuditSubject): Witness[] =>
  subject.allWitnesses.filter(
    (one) => detectRomanisation(one.reference.title?.printed ?? '')?.language === 'ru',
  );

/** The word that another printing of the title has in the same place: better than what the scheme would make of a slip. */
const twinWord = (subject: AuditSubject, witness: Witness, word: string): string | null => {
  const wordsOf = (title: string): string[] =>
    title.split(/[^\p{L}'’]+/u).filter((one) => one !== '');
  const own = wordsOf(witness.reference.title?.printed ?? '');
  const at = own.indexOf(word);
  const source = (witness.citation ?? witness.entry)?.source ?? '';
  for (const twin of (subject.witnesses.get(source) ?? []).slice(0, 10)) {
    const words = wordsOf(twin.reference.title?.printed ?? '');
    if (at >= 0 && words.length === own.length && words[at] !== word) return words[at] ?? null;
  }
  return null;
};

export const romanisationAnomaly: Rule = {
  id: 'romanisation-anomaly',
  title: 'A romanised word that does not fit its scheme',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A word in a romanised Russian title cannot come from the scheme that the other titles follow.',
    why: 'It cannot be turned back into Russian, so that the title is not found.',
    silent:
      'With fewer than four romanised titles, when they follow no one scheme, and for titles of other languages.',
    bad: '… Azerbaydzhanskoj Respubliki … (all others: -skoy)',
    good: '… Azerbaydzhanskoy Respubliki …',
  },
  check: (subject) => {
    const titles = romanised(subject);
    const distinct = [...new Set(titles.map((one) => one.reference.title?.printed ?? ''))];
    const scheme = distinct.length >= FEWEST ? commonScheme(distinct.slice(0, 400)) : null;
    if (scheme === null) return [];
    const odd = titles.flatMap((witness): Odd[] => {
      const title = witness.reference.title;
      if (!title) return [];
      return findRomanisationAnomalies(title.printed, scheme).map((one) => ({
        witness,
        start: title.start + one.start,
        word: one.word,
        expected: twinWord(subject, witness, one.word) ?? one.expected,
      }));
    });
    const bad = new Set(odd.map((one) => one.witness.reference.title?.printed));
    if (bad.size > distinct.length * SHARE) return [];
    return [
      ...groupedBy(
        odd,
        (one) =>
          `${(one.witness.citation ?? one.witness.entry)?.source ?? one.start}\n${one.witness.reference.title?.printed}`,
      ).values(),
    ].flatMap((group) => {
      const words = [...new Set(group.map((one) => one.word))];
      const hints = [...new Set(group.flatMap((one) => (one.expected ? [one.expected] : [])))];
      const [first] = group;
      if (!first) return [];
      return [
        finding(romanisationAnomaly, {
          message: `${listed(words.map((one) => `“${one}”`))} in a title of ${whereAll(group.map((one) => one.witness))} ${words.length === 1 ? 'does' : 'do'} not fit the romanisation of the other titles${hints.length > 0 ? ` (there: ${hints.join(', ')})` : ''}.`,
          places: group.map((one) =>
            placeOf(subject, { start: one.start, end: one.start + one.word.length }),
          ),
          evidence: {
            scheme,
            words,
            expected: hints,
            title: first.witness.reference.title?.printed,
          },
          fix: advice(
            hints.length > 0
              ? `Compare with the original; the scheme would give ${hints.join(', ')}.`
              : 'Compare with the original title.',
          ),
        }),
      ];
    });
  },
};
