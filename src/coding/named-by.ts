import type { ReferencePaths } from '../db/references.ts';

/** Where records name codes, besides codings, memos and settlements, which hang on them. */
export const CODE_PATHS: ReferencePaths = {
  observations: ['codes.*'],
  comparisons: ['questions.*.codes.*'],
};

/** Where records name codings that were sorted by hand. */
export const CODING_PATHS: ReferencePaths = { comparison_cells: ['added.*.id', 'leftOut.*.id'] };
