import type { Rule } from '../rule.ts';
import { grammarSlip } from './grammar-slip.ts';
import { quoteDuplicateAttribution } from './quote-duplicate-attribution.ts';
import { quoteGrammarFusion } from './quote-grammar-fusion.ts';
import { quoteMarkStyle } from './quote-mark-style.ts';
import { quoteSpeakerUnclear } from './quote-speaker-unclear.ts';
import { quoteSuspectedSlip } from './quote-suspected-slip.ts';
import { quoteTranslationUnmarked } from './quote-translation-unmarked.ts';
import { quoteUnbalancedMarks } from './quote-unbalanced-marks.ts';
import { sentenceGarbled } from './sentence-garbled.ts';
import { typoCompound } from './typo-compound.ts';
import { typoPunctuation } from './typo-punctuation.ts';
import { typoRealWord } from './typo-real-word.ts';
import { typoRepeatedWord } from './typo-repeated-word.ts';
import { typoSpelling } from './typo-spelling.ts';

/** Rules that read the author's own words: names, numbers, quotations, claims, slips of the pen. */
export const textRules: readonly Rule[] = [
  grammarSlip,
  quoteDuplicateAttribution,
  quoteGrammarFusion,
  quoteMarkStyle,
  quoteSpeakerUnclear,
  quoteSuspectedSlip,
  quoteTranslationUnmarked,
  quoteUnbalancedMarks,
  sentenceGarbled,
  typoCompound,
  typoPunctuation,
  typoRealWord,
  typoRepeatedWord,
  typoSpelling,
];
