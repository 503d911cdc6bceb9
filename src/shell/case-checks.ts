import { actorRecords } from '../actors/records.ts';
import { claimRecords } from '../argument/records.ts';
import { articleFaults } from '../articles/check.ts';
import { correctionFaults } from '../articles/corrections/check.ts';
import { findingFaults } from '../audit/check.ts';
import { cellRecords, comparisonRecords } from '../comparison/records.ts';
import { type RecordKind, type RecordTable, recordFaults } from '../db/records.ts';
import { documentFaults } from '../documents/check.ts';
import {
  assessmentRecords,
  expectationRecords,
  hypothesisRecords,
  rivalryRecords,
} from '../hypotheses/records.ts';
import {
  contestedTermRecords,
  episodeRecords,
  observationRecords,
} from '../observations/records.ts';
import {
  agreementRecords,
  linkRecords,
  performanceRecords,
  placeRecords,
  provisionRecords,
  seriesPointRecords,
  seriesRecords,
} from '../relations/records.ts';
import { sourceFaults } from '../sources/check.ts';
import type { CaseCheck } from './check-case.ts';

const canBeRead = <R extends { id: string }, T extends RecordTable>(
  kind: RecordKind<R, T>,
): CaseCheck => ({
  name: `${kind.name} can be read`,
  run: (db) => recordFaults(db, kind),
});

/** What the rooms promise about their rows, in the order of the rooms. */
export const caseChecks: readonly CaseCheck[] = [
  { name: 'documents have their texts, and passages lie in them', run: documentFaults },
  { name: 'the register can be read', run: sourceFaults },
  { name: 'articles point into their texts and to their sources', run: articleFaults },
  { name: 'what was set right is so', run: correctionFaults },
  canBeRead(actorRecords),
  canBeRead(observationRecords),
  canBeRead(episodeRecords),
  canBeRead(contestedTermRecords),
  canBeRead(agreementRecords),
  canBeRead(provisionRecords),
  canBeRead(performanceRecords),
  canBeRead(seriesRecords),
  canBeRead(seriesPointRecords),
  canBeRead(placeRecords),
  canBeRead(linkRecords),
  canBeRead(comparisonRecords),
  canBeRead(cellRecords),
  canBeRead(hypothesisRecords),
  canBeRead(rivalryRecords),
  canBeRead(assessmentRecords),
  canBeRead(expectationRecords),
  canBeRead(claimRecords),
  { name: 'findings belong to their articles', run: findingFaults },
];
