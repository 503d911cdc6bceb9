import type { Rule } from '../rule.ts';
import { grammarSlip } from './grammar-slip.ts';
import { sentenceGarbled } from './sentence-garbled.ts';
import { typoCompound } from './typo-compound.ts';
import { typoPunctuation } from './typo-punctuation.ts';
import { typoRealWord } from './typo-real-word.ts';
import { typoRepeatedWord } from './typo-repeated-word.ts';
import { typoSpelling } from './typo-spelling.ts';

/** Rules that read the author's own words: names, numbers, quotations, claims, slips of the pen. */
export const textRules: readonly Rule[] = [
  grammarSlip,
  sentenceGarbled,
  typoCompound,
  typoPunctuation,
  typoRealWord,
  typoRepeatedWord,
  typoSpelling,
];
