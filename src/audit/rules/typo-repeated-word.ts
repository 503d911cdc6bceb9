import { type Slip, slipRule } from '../slips/slip.ts';

const slips: readonly Slip[] = [
  {
    find: /(?<![\p{L}'’-])(the|an?|of|to|for|with|and|or|from|its|their|his|our|by|are|were|at|be|as|this|has|would|should|could|between|which|into|after)\s\1(?![\p{L}'’-])/giu,
    say: 'stands twice',
    better: (match) => match[1] ?? null,
    // `FOR for` names a word, and `a A` a label; a slip repeats the word in small letters.
    holds: ([words, first = '']) =>
      /^\p{Ll}/u.test(words.slice(-first.length)) && !/^\p{Lu}{2}/u.test(first),
  },
];

export const typoRepeatedWord = slipRule(
  {
    id: 'typo-repeated-word',
    title: 'A small word printed twice',
    severity: 'warning',
    basis: 'internal',
    origin: 'author',
    doc: {
      what: 'An article, preposition or conjunction that is printed twice in a row.',
      why: 'The eye passes over it in one’s own text and is caught by it in another’s.',
      silent: 'Where English doubles a word rightly (had had, that that), in quotations and names.',
      bad: 'The line runs to the the border.',
      good: 'The line runs to the border.',
    },
  },
  slips,
);
