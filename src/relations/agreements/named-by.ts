import type { ReferencePaths } from '../../db/references.ts';

/** Where records name agreements, besides what hangs on them and goes with them. */
export const AGREEMENT_PATHS: ReferencePaths = {
  observations: ['act.agreement'],
  agreements: ['supersedes.*'],
};

/** Where records name provisions, besides their ratings. */
export const PROVISION_PATHS: ReferencePaths = { observations: ['act.provision'] };
