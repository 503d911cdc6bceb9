import type { Rule } from '../rule.ts';
import { abstractMismatch } from './abstract-mismatch.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { claimAbsolute } from './claim-absolute.ts';
import { claimNotInSource } from './claim-not-in-source.ts';
import { claimScopeMismatch } from './claim-scope-mismatch.ts';
import { claimWithoutCitation } from './claim-without-citation.ts';
import { grammarSlip } from './grammar-slip.ts';
import { hypothesisUnresolved } from './hypothesis-unresolved.ts';
import { institutionWrong } from './institution-wrong.ts';
import { methodEvidenceMismatch } from './method-evidence-mismatch.ts';
import { methodUndocumented } from './method-undocumented.ts';
import { mixedScriptWord } from './mixed-script-word.ts';
import { nameMisspelled } from './name-misspelled.ts';
import { nameVariant } from './name-variant.ts';
import { numberPeriodMismatch } from './number-period-mismatch.ts';
import { numberUnsourced } from './number-unsourced.ts';
import { predictionHorizonInconsistent } from './prediction-horizon-inconsistent.ts';
import { quoteDuplicateAttribution } from './quote-duplicate-attribution.ts';
import { quoteGrammarFusion } from './quote-grammar-fusion.ts';
import { quoteMarkStyle } from './quote-mark-style.ts';
import { quoteMissingMarks } from './quote-missing-marks.ts';
import { quoteSpeakerUnclear } from './quote-speaker-unclear.ts';
import { quoteSuspectedSlip } from './quote-suspected-slip.ts';
import { quoteTranslationUnmarked } from './quote-translation-unmarked.ts';
import { quoteUnbalancedMarks } from './quote-unbalanced-marks.ts';
import { sentenceGarbled } from './sentence-garbled.ts';
import { spellingVarietyMixed } from './spelling-variety-mixed.ts';
import { termInconsistent } from './term-inconsistent.ts';
import { termWrong } from './term-wrong.ts';
import { typoCompound } from './typo-compound.ts';
import { typoPunctuation } from './typo-punctuation.ts';
import { typoRealWord } from './typo-real-word.ts';
import { typoRepeatedWord } from './typo-repeated-word.ts';
import { typoSpelling } from './typo-spelling.ts';

/** Rules that read the author's own words: names, numbers, quotations, claims, slips of the pen. */
export const textRules: readonly Rule[] = [
  abstractMismatch,
  acronymUndefined,
  claimAbsolute,
  claimNotInSource,
  claimScopeMismatch,
  claimWithoutCitation,
  grammarSlip,
  hypothesisUnresolved,
  institutionWrong,
  methodEvidenceMismatch,
  methodUndocumented,
  mixedScriptWord,
  nameMisspelled,
  nameVariant,
  numberPeriodMismatch,
  numberUnsourced,
  predictionHorizonInconsistent,
  quoteDuplicateAttribution,
  quoteGrammarFusion,
  quoteMarkStyle,
  quoteMissingMarks,
  quoteSpeakerUnclear,
  quoteSuspectedSlip,
  quoteTranslationUnmarked,
  quoteUnbalancedMarks,
  sentenceGarbled,
  spellingVarietyMixed,
  termInconsistent,
  termWrong,
  typoCompound,
  typoPunctuation,
  typoRealWord,
  typoRepeatedWord,
  typoSpelling,
];
