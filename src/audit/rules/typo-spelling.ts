import { isEnglish, ownWords, spanOf } from '../own-words.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';
import { ownMisspellings } from '../slips/own-misspellings.ts';
import { type Slip, slipFindings } from '../slips/slip.ts';
import { MISSPELT } from '../slips/spelling.ts';

const keepCase = (printed: string, better: string): string =>
  /^\p{Lu}/u.test(printed) ? better.charAt(0).toUpperCase() + better.slice(1) : better;

const slips: readonly Slip[] = [
  {
    find: /(?<![\p{L}'’./@-])\p{L}\p{Ll}{2,24}(?![\p{L}'’/@-])/gu,
    say: 'is misspelt',
    holds: (match) => Object.hasOwn(MISSPELT, match[0].toLowerCase()),
    better: (match) => keepCase(match[0], MISSPELT[match[0].toLowerCase()] ?? match[0]),
  },
];

/** Not on the list, but the article itself knows better. */
const againstItself = (subject: AuditSubject) =>
  ownMisspellings(ownWords(subject).all)
    .filter(({ word }) => !Object.hasOwn(MISSPELT, word))
    .map(({ word, usual, times, match }) =>
      finding(typoSpelling, {
        message: `“${word}” is most likely misspelt: the article writes “${usual}” ${times} times.`,
        places: [placeOf(subject, spanOf(match))],
        evidence: { printed: word, better: usual, times },
        fix: fixOf(subject, 'suggested', `Write “${usual}”`, [
          { ...spanOf(match), replacement: usual },
        ]),
      }),
    );

export const typoSpelling: Rule = {
  id: 'typo-spelling',
  title: 'A misspelt word',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A spelling that is wrong in every variety of English and is no other word; or a word that stands once with a letter too few, too many or exchanged, where the article writes it otherwise three times or more.',
    why: 'It is the cheapest fault to mend and the first that a reader sees.',
    silent:
      'In quotations, titles, references, names, for British or American forms, for pairs that are both words (contact, contract), and in other languages than English.',
    bad: 'Both goverments recieved the text.',
    good: 'Both governments received the text.',
  },
  check: (subject) =>
    isEnglish(subject)
      ? [...slipFindings(typoSpelling, subject, slips), ...againstItself(subject)]
      : [],
};
