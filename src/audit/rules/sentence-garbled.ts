import { garbledSlips } from '../slips/garbled.ts';
import { slipRule } from '../slips/slip.ts';

export const sentenceGarbled = slipRule(
  {
    id: 'sentence-garbled',
    title: 'A sentence that cannot be parsed',
    severity: 'warning',
    basis: 'internal',
    origin: 'author',
    doc: {
      what: 'A sentence whose words do not make a sentence as printed, so that its claim cannot be known.',
      why: 'A claim that cannot be read cannot be checked or cited. Only the author can say what was meant, so nothing is proposed.',
      silent:
        'Inside quotations (see quote-suspected-slip), in other languages, and for sentences that are only long or clumsy.',
      bad: 'This is questioned Moscow’s motives by both sides.',
      good: 'Both sides therefore question Moscow’s motives.',
    },
  },
  garbledSlips,
);
