import type { PrintedName } from '../../sources/model.ts';
import { groupedBy } from '../compare/grouping.ts';
import { capital, whereAll } from '../compare/naming.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

const FEWEST = 5;
const SHARE = 0.8;

/** An office or a body is no person with a family name: "Präsident Russlands", "European Council". */
const NO_PERSON =
  /\b(?:Pr[eä]sident|Pr[ée]sident|Prezydent|Minist\p{L}+|Government|Regierung|Council|Commission|Office|Bureau|Library|Assistance|Institut\p{L}*|University|Agency|Union|Association|Organi[sz]ation|Federation|Committee|Court|Department|Society|Center|Centre|Foundation|Bank)\b/u;

export const isBody = (name: PrintedName): boolean => NO_PERSON.test(name.printed);

interface Named {
  witness: Witness;
  name: PrintedName;
}

/** In a list only the first name is inverted by many styles, so the others are not asked there. */
const namesIn = (subject: AuditSubject, where: 'notes' | 'list'): Named[] =>
  subject.allWitnesses.flatMap((witness) => {
    if ((where === 'list') !== (witness.entry !== null)) return [];
    const names = where === 'list' ? witness.reference.names.slice(0, 1) : witness.reference.names;
    return names
      .filter((name) => name.role === 'author' && name.order && name.family && name.given)
      .filter((name) => !isBody(name))
      .map((name) => ({ witness, name }));
  });

const turned = ({ order, family = '', given = '', printed }: PrintedName): string => {
  if (order === 'family-first') return `${given} ${family}`;
  return `${family}${printed.includes(',') ? ', ' : ' '}${given}`;
};

export const authorNameOrder: Rule = {
  id: 'author-name-order',
  title: 'Family name first where it stands last elsewhere',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'An author’s names are in the other order than those of the other authors in the notes, or in the bibliography.',
    why: 'The reader cannot tell which is the family name.',
    silent:
      'With fewer than five names, when the article has no settled order, for second and later authors in a bibliography, for institutions, and in PDF, where names run into other words.',
    bad: 'Note 55: Blinken A. J. (all other notes: A. J. Blinken)',
    good: 'Note 55: A. J. Blinken',
  },
  check: (subject) =>
    (['notes', 'list'] as const).flatMap((where) => {
      if (subject.article.format === 'pdf') return [];
      const all = namesIn(subject, where);
      const first = all.filter((one) => one.name.order === 'given-first');
      const last = all.filter((one) => one.name.order === 'family-first');
      const [few, many] = first.length < last.length ? [first, last] : [last, first];
      if (all.length < FEWEST || many.length < all.length * SHARE) return [];
      return [...groupedBy(few, (one) => one.name.printed)].flatMap(([printed, group]) => {
        const [odd] = group;
        if (!odd) return [];
        return [
          finding(authorNameOrder, {
            message: `${capital(whereAll(group.map((one) => one.witness)))}: “${printed}” has the ${odd.name.order === 'family-first' ? 'family' : 'given'} name first, unlike ${many.length} other names in the ${where === 'list' ? 'bibliography' : 'notes'}.`,
            places: group.map((one) => placeOf(subject, one.name)),
            evidence: { printed, turned: turned(odd.name), others: many.length },
            fix: fixOf(
              subject,
              // Only initials show beyond doubt which part is the given name.
              group.every((one) => /\p{Lu}\p{L}?\./u.test(one.name.given ?? ''))
                ? 'automatic'
                : 'suggested',
              `Print “${turned(odd.name)}”`,
              group.map((one) => ({
                start: one.name.start,
                end: one.name.end,
                replacement: turned(one.name),
              })),
            ),
          }),
        ];
      });
    }),
};
