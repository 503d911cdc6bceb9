import type { PrintedName } from '../../sources/model.ts';
import { groupedBy } from '../compare/grouping.ts';
import { listed } from '../compare/naming.ts';
import { fold } from '../compare/wording.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';
import { isBody } from './author-name-order.ts';

const INITIALS = /^(?:\p{Lu}\p{L}?\.[\s-]*)+$/u;
const FEWEST = 8;
const SHARE = 0.7;

const notesNames = (subject: AuditSubject): PrintedName[] =>
  subject.allWitnesses.flatMap(({ citation, reference }) =>
    citation
      ? reference.names.filter(
          (name) => name.role === 'author' && name.family && name.given && !isBody(name),
        )
      : [],
  );

/** `Th. De Waal` in one note and `Thomas De Waal` in another. */
const twoForms = (subject: AuditSubject, names: readonly PrintedName[]): RuleFinding[] =>
  [
    ...groupedBy(
      names,
      (name) => `${fold(name.family ?? '')} ${fold(name.given ?? '').slice(0, 1)}`,
    ).values(),
  ].flatMap((group) => {
    const forms = groupedBy(group, (name) => (name.given ?? '').replace(/[\s.]+/gu, ' ').trim());
    const [shortest, ...longer] = [...forms.keys()].sort((a, b) => a.length - b.length);
    const folded = fold(shortest ?? '');
    const same = longer.filter((form) => fold(form).startsWith(folded) && fold(form) !== folded);
    if (same.length === 0 || shortest === undefined) return [];
    const printed = [shortest, ...same].flatMap((form) => forms.get(form)?.slice(0, 1) ?? []);
    return [
      finding(authorNameForm, {
        message: `One author is named ${listed(printed.map((name) => `“${name.printed}”`))}.`,
        places: printed.map((name) => placeOf(subject, name)),
        evidence: { forms: printed.map((name) => name.printed) },
        fix: advice('Use one form of the name.'),
      }),
    ];
  });

export const authorNameForm: Rule = {
  id: 'author-name-form',
  title: 'Initials here, full names there',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Notes that give initials throughout name some authors in full, or one author stands in two forms.',
    why: 'Two forms of one name look like two people.',
    silent:
      'With fewer than eight names, when the article has no settled form, for institutions, and in bibliographies.',
    bad: 'Th. De Waal in note 1, Thomas De Waal in note 6',
    good: 'T. de Waal in both',
  },
  check: (subject) => {
    const names = notesNames(subject);
    const full = names.filter((name) => !INITIALS.test((name.given ?? '').trim()));
    const settled = names.length >= FEWEST && full.length <= names.length * (1 - SHARE);
    const odd = settled ? full : [];
    return [
      ...twoForms(subject, names),
      ...(odd.length === 0
        ? []
        : [
            finding(authorNameForm, {
              message: `${listed(odd.slice(0, 8).map((name) => `“${name.printed}”`))} ${odd.length === 1 ? 'is' : 'are'} named in full, while ${names.length - odd.length} other names in the notes have initials.`,
              places: odd.map((name) => placeOf(subject, name)),
              evidence: {
                full: odd.map((name) => name.printed),
                withInitials: names.length - odd.length,
              },
              fix: advice('Give initials here too.'),
            }),
          ]),
    ];
  },
};
