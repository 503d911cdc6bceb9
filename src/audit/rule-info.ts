import type { RuleInfo } from './model.ts';
import { allRules } from './rules/all-rules.ts';

/** What is said of the rules to a reader; their code stays here. */
export const ruleInfos = (): RuleInfo[] =>
  allRules.map(({ id, title, severity, basis, doc }) => ({ id, title, severity, basis, ...doc }));
