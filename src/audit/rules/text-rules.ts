import type { Rule } from '../rule.ts';

/** Rules that read the author's own words: names, numbers, quotations, claims, slips of the pen. */
export const textRules: readonly Rule[] = [];
