import type { ReferencePaths } from '../db/references.ts';

/** Where records name observations. */
export const OBSERVATION_PATHS: ReferencePaths = {
  episodes: ['attempts.*.observation'],
  performances: ['observations.*'],
  links: ['statuses.*.observations.*'],
  comparison_cells: ['added.*.id', 'leftOut.*.id'],
  assessments: ['observation'],
  expectations: ['bearing.*.observation'],
  claims: ['restsOn.*'],
};
