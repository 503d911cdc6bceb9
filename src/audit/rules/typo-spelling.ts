import { type Slip, slipRule } from '../slips/slip.ts';
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

export const typoSpelling = slipRule(
  {
    id: 'typo-spelling',
    title: 'A misspelt word',
    severity: 'warning',
    basis: 'internal',
    origin: 'author',
    doc: {
      what: 'A spelling that is wrong in every variety of English and is no other word.',
      why: 'It is the cheapest fault to mend and the first that a reader sees.',
      silent: 'In quotations, titles, references, names, and for British or American forms.',
      bad: 'Both goverments recieved the text.',
      good: 'Both governments received the text.',
    },
  },
  slips,
);
