import type { ReferencePaths } from '../../db/references.ts';

/** Where records name hypotheses. */
export const HYPOTHESIS_PATHS: ReferencePaths = {
  hypotheses: ['composedOf.*'],
  rivalries: ['rivals.*.hypothesis', 'searches.*.chances.*.hypothesis'],
  expectations: ['emitted.*.hypothesis'],
  assessments: ['chances.*.hypothesis', 'chances.*.chance.against'],
};
