import { articleFaults } from '../articles/check.ts';
import { correctionFaults } from '../articles/corrections/check.ts';
import { findingFaults } from '../audit/check.ts';
import { documentFaults } from '../documents/check.ts';
import { sourceFaults } from '../sources/check.ts';
import type { CaseCheck } from './check-case.ts';

/** What the rooms promise about their rows, in the order of the rooms. */
export const caseChecks: readonly CaseCheck[] = [
  { name: 'documents have their texts, and passages lie in them', run: documentFaults },
  { name: 'the register can be read', run: sourceFaults },
  { name: 'articles point into their texts and to their sources', run: articleFaults },
  { name: 'what was set right is so', run: correctionFaults },
  { name: 'findings belong to their articles', run: findingFaults },
];
