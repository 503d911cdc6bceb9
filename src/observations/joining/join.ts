/** Several observations of one thing made one: places, parts and codes united, and what differs chosen. Pure. */
import { z } from 'zod';
import type { Locator } from '../../sources/locator.ts';
import { Observation, type TableRow } from '../model.ts';

/** What can differ; the facts of the kind are chosen as a whole. */
export const JoinField = z.enum(['title', 'text', 'date', 'place', 'grade', 'episode', 'facts']);
export type JoinField = z.infer<typeof JoinField>;

/** Field to the id of the observation whose value is taken. */
export const JoinChoice = z.partialRecord(JoinField, z.string().max(200));
export type JoinChoice = z.infer<typeof JoinChoice>;

export const JoinDifference = z.object({
  field: JoinField,
  /** Whose value is taken. */
  chosen: z.string(),
  values: z.array(z.object({ observation: z.string(), value: z.unknown() })),
});
export type JoinDifference = z.infer<typeof JoinDifference>;

/** Facts of the kind, under whatever name they have. */
export function factsOf(observation: Observation): unknown {
  switch (observation.kind) {
    case 'event':
      return observation.event;
    case 'statement':
      return observation.statement;
    case 'figure':
      return observation.figure;
    case 'act':
      return observation.act;
    case 'absence':
      return observation.absence;
  }
}

const fieldOf = (observation: Observation, field: JoinField): unknown =>
  field === 'facts' ? factsOf(observation) : observation[field];

/** Saying nothing is no other opinion. */
const isEmpty = (value: unknown): boolean => {
  if (value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isEmpty);
};

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where they say different things; the first one has the word unless another is chosen. */
export function joinDifferences(
  observations: readonly Observation[],
  choice: JoinChoice,
): JoinDifference[] {
  return JoinField.options.flatMap((field) => {
    const values = observations
      .map((one) => ({ observation: one.id, value: fieldOf(one, field) }))
      .filter(({ value }) => !isEmpty(value));
    const [first] = values;
    if (!first || values.every(({ value }) => sameJson(value, first.value))) return [];
    const chosen = values.find(({ observation }) => observation === choice[field]) ?? first;
    return [{ field, chosen: chosen.observation, values }];
  });
}

const united = <T>(lists: readonly (readonly T[])[]): T[] => [
  ...new Map(lists.flat().map((member) => [JSON.stringify(member), member])).values(),
];

function rowsOf(observations: readonly Observation[], kept: TableRow | null): TableRow[] {
  const rows = observations.flatMap(({ imported, alsoImported = [] }) => [
    ...(imported === null ? [] : [imported]),
    ...alsoImported,
  ]);
  return united([rows]).filter((row) => !sameJson(row, kept));
}

/**
 * The observations as one, under the id of the first.
 * @param observations at least two, of one kind
 */
export function joinObservations(
  observations: readonly [Observation, ...Observation[]],
  choice: JoinChoice,
): Observation {
  const [first] = observations;
  const pick = (field: JoinField): unknown => {
    const chosen = observations.find(({ id }) => id === choice[field]);
    const filled = observations.find((one) => !isEmpty(fieldOf(one, field)));
    return fieldOf(chosen ?? filled ?? first, field);
  };
  const imported = observations.find((one) => one.imported !== null)?.imported ?? null;
  const alsoImported = rowsOf(observations, imported);
  return Observation.parse({
    ...first,
    title: pick('title'),
    text: pick('text'),
    date: pick('date'),
    place: pick('place'),
    grade: pick('grade'),
    episode: pick('episode'),
    [first.kind]: pick('facts'),
    parts: united(observations.map(({ parts }) => parts)),
    codes: united(observations.map(({ codes }) => codes)),
    locators: united<Locator>(observations.map(({ locators }) => locators)),
    note: united([observations.map(({ note }) => note).filter((note) => note !== '')]).join('\n\n'),
    imported,
    ...(alsoImported.length > 0 && { alsoImported }),
  });
}
