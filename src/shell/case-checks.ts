import { articleFaults } from '../articles/check.ts';
import { documentFaults } from '../documents/check.ts';
import type { CaseCheck } from './check-case.ts';

/** What the rooms promise about their rows, in the order of the rooms. */
export const caseChecks: readonly CaseCheck[] = [
  { name: 'documents have their texts, and passages lie in them', run: documentFaults },
  { name: 'articles point into their texts and to their sources', run: articleFaults },
];
