import { distance } from 'fastest-levenshtein';
import { KNOWN_PEOPLE, type KnownPerson } from '../authority/people.ts';
import type { RuleFinding } from '../model.ts';
import { ownWords } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const FULL_NAME = /(?<![\p{L}'’.-])(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}-]{4,20})(?![\p{L}'’-]\p{L})/gu;
const NEARBY = 400;

interface Misspelling {
  person: KnownPerson;
  right: string;
}

/** A surname one letter off that nobody on the list has; the given name must be the person's own. */
const misspellingOf = (given: string, family: string): Misspelling | null => {
  if (KNOWN_PEOPLE.some((person) => person.family.includes(family))) return null;
  for (const person of KNOWN_PEOPLE) {
    if (!person.given.includes(given)) continue;
    const right = person.family.find(
      (name) => name.length >= 5 && name[0] === family[0] && distance(name, family) === 1,
    );
    if (right !== undefined && !isForm(right, family)) return { person, right };
  }
  return null;
};

/** "Putina", "Lavrovs": a grammatical form rather than a slip. */
const isForm = (right: string, printed: string): boolean =>
  printed.startsWith(right) || right.startsWith(printed);

/** What is said around the name, and in the notes of that paragraph. */
const surroundings = (subject: AuditSubject, at: number): string => {
  const near = subject.article.text.slice(Math.max(0, at - NEARBY), at + NEARBY);
  const paragraph = subject.paragraphAt(at);
  const notes = (paragraph?.markers ?? [])
    .filter((marker) => marker.at >= at && marker.at - at < NEARBY)
    .map((marker) => (marker.note === null ? undefined : subject.notesById.get(marker.note)))
    .map((note) => (note ? subject.words(note.span) : ''));
  return `${near} ${notes.join(' ')}`;
};

export const nameMisspelled: Rule = {
  id: 'name-misspelled',
  title: 'A known person misspelt',
  severity: 'error',
  basis: 'external',
  origin: 'author',
  doc: {
    what: 'A given name and a surname one letter away from those of a person of public life, where the context is that person’s.',
    why: 'A misspelt name cannot be looked up, and the person’s words are lost to whoever searches for them.',
    silent:
      'For people who are not on the short list, where nothing nearby points to the person, and for every accepted romanisation.',
    bad: 'Vladimir Puttin, the President of Russia',
    good: 'Vladimir Putin, the President of Russia',
  },
  check: (subject) => {
    const found = new Map<string, RuleFinding>();
    for (const match of ownWords(subject).all.matchAll(FULL_NAME)) {
      const [whole, given = '', family = ''] = match;
      const slip = misspellingOf(given, family);
      if (slip === null || found.has(whole)) continue;
      const around = surroundings(subject, match.index).replaceAll(whole, '');
      if (!slip.person.with.some((word) => around.includes(word))) continue;
      const surname = { start: match.index + given.length + 1, end: match.index + whole.length };
      const elsewhere = [
        ...subject.article.text.matchAll(new RegExp(`(?<!\\p{L})${family}(?!\\p{L})`, 'gu')),
      ]
        .map((other) => ({ start: other.index, end: other.index + family.length }))
        .filter((other) => other.start !== surname.start);
      found.set(
        whole,
        finding(nameMisspelled, {
          message: `“${whole}” is most likely ${slip.person.given[0]} ${slip.right}.`,
          places: [surname, ...elsewhere].map((span) => placeOf(subject, span)),
          evidence: { printed: whole, better: `${slip.person.given[0]} ${slip.right}` },
          fix: advice(`Check the source; it most likely reads “${slip.right}”`),
        }),
      );
    }
    return [...found.values()];
  },
};
