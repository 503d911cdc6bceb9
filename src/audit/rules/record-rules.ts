import type { Rule } from '../rule.ts';

/** Rules that compare printed records: dates, addresses, notes with the bibliography, forms of citation. */
export const recordRules: readonly Rule[] = [];
