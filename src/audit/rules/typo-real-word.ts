import { realWordSlips } from '../slips/real-words.ts';
import { slipRule } from '../slips/slip.ts';

export const typoRealWord = slipRule(
  {
    id: 'typo-real-word',
    title: 'A word that is not the one meant',
    severity: 'warning',
    basis: 'internal',
    origin: 'author',
    doc: {
      what: 'A word that is spelt like an English word but cannot be the one meant: the words around it allow only another.',
      why: 'A spelling checker passes it, and the sentence says something its author never meant.',
      silent:
        'In quotations, titles and references, in other languages than English, and wherever a second reading is possible.',
      bad: 'The army had to left the district and stooped military operations.',
      good: 'The army had to leave the district and stopped military operations.',
    },
  },
  realWordSlips,
);
