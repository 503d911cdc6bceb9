import type { Grade, Observation } from '../../observations/model.ts';
import type { EvidenceClass, Source } from '../../sources/model.ts';
import { knownOn } from './known-on.ts';

/** What can be left out as a whole. */
export type Tag = 'observation' | 'source' | 'speaker' | 'outlet' | 'sphere' | 'language';
export const TAGS: readonly Tag[] = [
  'observation',
  'source',
  'speaker',
  'outlet',
  'sphere',
  'language',
];

/** What weighing needs to know of an observation. */
export interface WeighedObservation {
  id: string;
  title: string;
  kind: Observation['kind'];
  /** Of the record; null when not graded. */
  grade: Grade | null;
  /** Of the truth of a statement; null when not graded, or of anything else. */
  contentGrade: Grade | null;
  /** A text of record says it: of an utterance there is no doubt. */
  onRecord: boolean;
  /** Of an absence: somebody has written down where was searched. */
  searched: boolean;
  /** The day from which on it is known; null for one that counts on every day. */
  knownOn: string | null;
  tags: Record<Tag, readonly string[]>;
}

const ON_RECORD: ReadonlySet<EvidenceClass> = new Set(['official-document', 'speech', 'interview']);

const distinct = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
];

/** @param sources the register, by id; a source that is not in it lends no outlet, sphere or language */
export function weighedObservation(
  observation: Observation,
  sources: ReadonlyMap<string, Source>,
): WeighedObservation {
  const ids = distinct(observation.locators.map(({ source }) => source));
  const cited = ids.flatMap((id) => sources.get(id) ?? []);
  return {
    id: observation.id,
    title: observation.title,
    kind: observation.kind,
    grade: observation.grade,
    contentGrade: observation.kind === 'statement' ? observation.statement.contentGrade : null,
    onRecord: cited.some(({ evidenceClass }) => evidenceClass && ON_RECORD.has(evidenceClass)),
    searched: observation.kind === 'absence' && observation.absence.where.trim() !== '',
    knownOn: knownOn(observation, cited),
    tags: {
      observation: [observation.id],
      source: ids,
      speaker:
        observation.kind === 'statement'
          ? distinct(observation.parts.map(({ actor, part }) => (part === 'who' ? actor : null)))
          : [],
      outlet: distinct(cited.map(({ csl }) => csl['container-title'] ?? csl.publisher)),
      sphere: distinct(cited.map(({ sphere }) => sphere)),
      language: distinct(cited.map(({ languages }) => languages[0])),
    },
  };
}
