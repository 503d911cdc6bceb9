/** Which observations are meant: one filter for lists, timelines, reports and the address of a screen. */
import { z } from 'zod';
import { rangesMeet } from '../../kernel/dates/edtf-range.ts';
import { foldTitle } from '../../sources/similarity.ts';
import { gradeIsAtLeast, LeastGrade } from '../grade.ts';
import { ObservationKind, Part } from '../model.ts';
import type { ListedObservation } from './projection.ts';

/** Year, month or day. */
const Day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/u);
const Ids = z.array(z.string().max(200)).max(500);

/** All parts must hold; an empty list and null ask for nothing. */
export const ObservationFilter = z.object({
  kinds: z.array(ObservationKind),
  /** The date may fall between the two. */
  from: Day.nullable(),
  to: Day.nullable(),
  /** Takes part in any way, or in the one named by `part`. Any of the actors. */
  actors: Ids,
  part: Part.nullable(),
  /** The first acts towards the second; or, when not directed, both act or are acted upon. */
  dyad: z.tuple([Ids, Ids]).nullable(),
  directed: z.boolean(),
  /** Any of these. */
  codes: Ids,
  episodes: Ids,
  sources: Ids,
  /** A source of any of these media spheres is behind it. */
  spheres: Ids,
  oneSphere: z.boolean().nullable(),
  corroborated: z.boolean().nullable(),
  /** `B2`, `B`, `2`. */
  grade: LeastGrade.nullable(),
  /** Event tables; `none` for what came from none. */
  tables: Ids,
  /** What is still to be done about it. */
  without: z.array(z.enum(['locators', 'actors', 'codes', 'grade', 'episode'])),
  /** Every word must begin a word of its title, text or words. */
  words: z.string().max(500),
});
export type ObservationFilter = z.infer<typeof ObservationFilter>;

export const ALL_OBSERVATIONS: ObservationFilter = {
  kinds: [],
  from: null,
  to: null,
  actors: [],
  part: null,
  dyad: null,
  directed: true,
  codes: [],
  episodes: [],
  sources: [],
  spheres: [],
  oneSphere: null,
  corroborated: null,
  grade: null,
  tables: [],
  without: [],
  words: '',
};

type Test = (observation: ListedObservation) => boolean;

const lastOf = (day: string): string => (day.length === 10 ? day : `${day}-99`);

function testOfDays({ from, to }: ObservationFilter): Test | null {
  if (from === null && to === null) return null;
  const asked = { from, to: to === null ? null : lastOf(to) };
  return ({ compact }) => rangesMeet(compact, asked);
}

function testOfActors({ actors, part }: ObservationFilter): Test | null {
  if (actors.length === 0) return null;
  const wanted = new Set(actors);
  return ({ compact }) =>
    compact.parts.some((one) => wanted.has(one.actor) && (part === null || one.part === part));
}

function testOfDyad({ dyad, directed }: ObservationFilter): Test | null {
  if (dyad === null) return null;
  const [first, second] = [new Set(dyad[0]), new Set(dyad[1])];
  if (directed) {
    return ({ compact: { parts } }) =>
      parts.some(({ actor, part }) => part === 'who' && first.has(actor)) &&
      parts.some(({ actor, part }) => part === 'to' && second.has(actor));
  }
  return ({ compact: { parts } }) => {
    const acting = parts.filter(({ part }) => part === 'who' || part === 'to');
    return acting.some(
      (one) =>
        first.has(one.actor) &&
        acting.some((other) => other.actor !== one.actor && second.has(other.actor)),
    );
  };
}

function anyOf(
  wanted: readonly string[],
  values: (observation: ListedObservation) => readonly string[],
): Test | null {
  if (wanted.length === 0) return null;
  const set = new Set(wanted);
  return (observation) => values(observation).some((value) => set.has(value));
}

function testOfWords({ words }: ObservationFilter): Test | null {
  const asked = foldTitle(words).split(' ').filter(Boolean);
  if (asked.length === 0) return null;
  const starts = asked.map((word) => ` ${word}`);
  return (observation) => {
    const text = ` ${observation.folded()}`;
    return starts.every((word) => text.includes(word));
  };
}

function testsOfWorth(filter: ObservationFilter): (Test | null)[] {
  const { oneSphere, corroborated, grade, without } = filter;
  return [
    oneSphere === null ? null : ({ compact }) => compact.oneSphere === oneSphere,
    corroborated === null ? null : ({ compact }) => compact.corroborated === corroborated,
    grade === null ? null : ({ compact }) => gradeIsAtLeast(compact.grade, grade),
    ...without.map((field): Test => {
      if (field === 'locators') return ({ compact }) => compact.locators === 0;
      if (field === 'actors') return ({ compact }) => compact.parts.length === 0;
      if (field === 'codes') return ({ compact }) => compact.codes.length === 0;
      return ({ compact }) => compact[field] === null;
    }),
  ];
}

/** The observations that the filter lets through, in their order. */
export function filterObservations(
  all: readonly ListedObservation[],
  filter: ObservationFilter,
): readonly ListedObservation[] {
  const tests = [
    anyOf(filter.kinds, ({ compact }) => [compact.kind]),
    testOfDays(filter),
    testOfActors(filter),
    testOfDyad(filter),
    anyOf(filter.codes, ({ compact }) => compact.codes),
    anyOf(filter.episodes, ({ compact }) => [compact.episode ?? '']),
    anyOf(filter.sources, ({ sources }) => sources),
    anyOf(filter.spheres, ({ compact }) => compact.spheres),
    anyOf(filter.tables, ({ compact }) => [compact.table ?? 'none']),
    ...testsOfWorth(filter),
    testOfWords(filter),
  ].filter((test) => test !== null);
  if (tests.length === 0) return all;
  return all.filter((observation) => tests.every((test) => test(observation)));
}
