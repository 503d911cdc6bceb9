import { countOf, nameOfReference, whereAll } from '../compare/naming.ts';
import { fold } from '../compare/wording.ts';
import { finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

interface Person {
  family: string;
  initial: string;
}

const personOf = (name: string): Person | null => {
  const words = fold(name).split(' ');
  const family = words.at(-1) ?? '';
  return words.length > 1 && family.length > 1
    ? { family, initial: words[0]?.slice(0, 1) ?? '' }
    : null;
};

const isBy = (people: readonly Person[], { reference }: Witness): boolean =>
  reference.names.some((name) => {
    const family = fold(name.family ?? '');
    const initial = fold(name.given ?? '').slice(0, 1);
    return people.some((one) => one.family === family && initial !== '' && one.initial === initial);
  });

const ownWorks = (
  subject: AuditSubject,
  people: readonly Person[],
): { witness: Witness; all: readonly Witness[] }[] =>
  [...subject.witnesses.values()].flatMap((all) => {
    const witness = all.find((one) => isBy(people, one));
    return witness ? [{ witness, all }] : [];
  });

export const selfCitation: Rule = {
  id: 'self-citation',
  title: 'The author’s own works',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'How many of the sources are works of the author of the article.',
    why: 'Nothing is wrong with it; an editor counts it, and the reader sees what rests on the author alone.',
    silent: 'When the author of the article is not known, and for namesakes with another initial.',
    bad: 'Ten of thirty sources are the author’s own.',
    good: 'Two of fifty-eight.',
  },
  check: (subject) => {
    const people = subject.article.authors.flatMap((author) => personOf(author.name) ?? []);
    const own = people.length === 0 ? [] : ownWorks(subject, people);
    if (own.length === 0) return [];
    const names = own.map(
      ({ witness, all }) => `“${nameOfReference(subject, witness.reference)}” (${whereAll(all)})`,
    );
    return [
      finding(selfCitation, {
        message: `${countOf(own.length, 'of the sources', 'of the sources')} (${subject.sources.length} in all) ${own.length === 1 ? 'is' : 'are'} by the author of the article: ${names.slice(0, 4).join(', ')}${names.length > 4 ? ' …' : ''}.`,
        places: own.map(({ witness }) =>
          placeOf(subject, witness.citation?.span ?? witness.reference),
        ),
        evidence: { own: own.length, sources: subject.sources.length },
      }),
    ];
  },
};
