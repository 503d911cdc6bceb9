import type { Rule } from '../rule.ts';
import { recordRules } from './record-rules.ts';
import { textRules } from './text-rules.ts';

/** Every rule there is; the only list of them. */
export const allRules: readonly Rule[] = [...recordRules, ...textRules];
