import type { ReferencePaths } from '../db/references.ts';

/** Where records name codes, besides codings, memos and settlements, which hang on them. */
export const CODE_PATHS: ReferencePaths = {
  observations: ['codes.*'],
  comparisons: ['questions.*.codes.*'],
};
