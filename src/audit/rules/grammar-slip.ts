import { grammarSlips } from '../slips/grammar.ts';
import { slipRule } from '../slips/slip.ts';

export const grammarSlip = slipRule(
  {
    id: 'grammar-slip',
    title: 'Grammar that no reading allows',
    severity: 'warning',
    basis: 'internal',
    origin: 'author',
    doc: {
      what: 'A singular after “one of the”, a plural with “has”, “in the result of”, “a” before a vowel and the like: slips that need no opinion to be called wrong.',
      why: 'They make a reader stop, and a reviewer doubt the care taken with the rest.',
      silent:
        'In quotations, titles and references, in other languages than English, and for questions of taste.',
      bad: 'In the end of October one of the party withdrew.',
      good: 'At the end of October one of the parties withdrew.',
    },
  },
  grammarSlips,
);
