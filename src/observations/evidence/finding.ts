/** What is wrong with the evidence of an observation: said of one observation, in a sentence. */

export const EVIDENCE_RULES = {
  'observation-without-source': 'An observation names the place in a source on which it rests.',
  'office-not-held': 'Nobody acts or speaks in an office that he did not hold on that day.',
  'source-before-event': 'No source tells of what came after it.',
} as const;

export type EvidenceRule = keyof typeof EVIDENCE_RULES;

export interface EvidenceFinding {
  rule: EvidenceRule;
  /** Id of the observation. */
  observation: string;
  title: string;
  /** EDTF of the observation. */
  date: string;
  message: string;
}
