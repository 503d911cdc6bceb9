import { comparableWitnesses } from '../compare/comparable.ts';
import { countOf, nameOfSource, whereAll } from '../compare/naming.ts';
import { fold } from '../compare/wording.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule, Witness } from '../rule.ts';

const authorsOf = (witness: Witness): string[] =>
  witness.reference.names
    .filter((name) => name.role === 'author' && name.family)
    .map((name) => fold(name.family ?? ''));

export const authorsIncomplete: Rule = {
  id: 'authors-incomplete',
  title: 'Fewer authors here than there',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A full citation names fewer authors than another citation of the same source.',
    why: 'The others lose their credit, and searches by their name miss the work.',
    silent:
      'When “et al.” stands in the shorter one, for short forms, and when the shorter list is no part of the longer one (then the records differ, and another rule speaks).',
    bad: 'Note 2: P. D. Wezeman. Bibliography: Wezeman P. D., Fleurant A.',
    good: 'Both authors in both places.',
  },
  check: (subject) =>
    [...comparableWitnesses(subject)].flatMap(([source, all]) => {
      const full = all.filter((one) => one.citation?.form !== 'short' && authorsOf(one).length > 0);
      const longest = full.reduce<Witness | null>(
        (most, one) => (most && authorsOf(most).length >= authorsOf(one).length ? most : one),
        null,
      );
      if (!longest) return [];
      const whole = authorsOf(longest);
      const short = full.filter((one) => {
        const some = authorsOf(one);
        return (
          !one.reference.moreNames &&
          some.length < whole.length &&
          some.every((name) => whole.includes(name))
        );
      });
      const [first] = short;
      const [name] = first?.reference.names ?? [];
      if (!first || !name) return [];
      return [
        finding(authorsIncomplete, {
          message: `“${nameOfSource(subject, source)}” has ${countOf(authorsOf(first).length, 'author')} in ${whereAll(short)} and ${whole.length} in ${whereAll([longest])}.`,
          places: [
            placeOf(subject, name),
            placeOf(subject, longest.reference.names[0] ?? longest.reference),
          ],
          evidence: { few: authorsOf(first), many: whole },
          fix: advice('Name all authors, or write “et al.”.'),
        }),
      ];
    }),
};
