import type { ReferencePaths } from '../../db/references.ts';

/** Where records name series, besides the numbers, which go with them. */
export const SERIES_PATHS: ReferencePaths = {
  observations: ['figure.check.series'],
  comparisons: ['questions.*.figure.series'],
};
