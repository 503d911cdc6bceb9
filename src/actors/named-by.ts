import type { ReferencePaths } from '../db/references.ts';

/** Where records name actors. */
export const ACTOR_PATHS: ReferencePaths = {
  actors: ['roles.*.in'],
  observations: ['parts.*.actor'],
  episodes: ['parties.*'],
  agreements: ['parties.*', 'thirdParties.*'],
  provisions: ['obligated.*', 'benefiting.*', 'monitor'],
  performances: ['party', 'claims.*.party'],
  series: ['actors.*'],
  places: ['state'],
  links: ['through.*', 'statuses.*.controller', 'statuses.*.closedTo.*'],
  comparisons: ['dyads.*.from', 'dyads.*.to'],
  expectations: ['by'],
};
