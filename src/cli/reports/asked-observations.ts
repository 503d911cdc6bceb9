/** `--from`, `--to`, `--actor`, `--dyad`, `--kind` and `--code` as a filter of observations, and in words. */
import type { Actor } from '../../actors/model.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { ObservationFilter } from '../../observations/listing/filter.ts';
import { filterFrom } from './filter-options.ts';
import type { ReportOptions } from './report-maker.ts';
import { wordOf } from './share-reports.ts';

export interface AskedObservations {
  readonly filter: ObservationFilter;
  /** `All observations.`, `Observations from 2020-09 to 2020-11; who acts: Armenia.` */
  readonly words: string;
}

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

type Find = (wanted: string) => Actor;

async function actorFinder(db: Db): Promise<Find> {
  const { listActors } = await import('../../actors/store.ts');
  const { actorNamed } = await import('../../observations/drafts/find-speaker.ts');
  const actors = await listActors(db);
  return (wanted) => {
    const code = wanted.toUpperCase();
    const found =
      actors.find(({ id }) => id === wanted) ??
      actorNamed(actors, wanted) ??
      actors.find(({ codes }) => codes.iso2 === code || codes.iso3 === code);
    if (found) return found;
    throw new DomainError(
      'wrong-use',
      `There is no one actor “${wanted}” in this case: name it by id, by one of its names or by its ISO code.`,
    );
  };
}

function dyadOf(options: ReportOptions, find: Find): [Actor, Actor] | null {
  const text = wordOf(options.dyad);
  if (text === null) return null;
  const [first, second, ...more] = text.split(',').map((name) => name.trim());
  if (!first || !second || more.length > 0) {
    throw new DomainError('wrong-use', `--dyad needs two actors with a comma, not “${text}”.`);
  }
  return [find(first), find(second)];
}

function inWords(
  { kinds, from, to }: ObservationFilter,
  actors: readonly Actor[],
  dyad: readonly [Actor, Actor] | null,
  eitherWay: boolean,
  codes: readonly string[],
): string {
  const parts = [
    kinds.length > 0 && `kinds: ${kinds.join(', ')}`,
    actors.length > 0 && `with ${actors.map(({ name }) => name).join(' or ')}`,
    dyad &&
      `between ${dyad[0].name} and ${dyad[1].name}${eitherWay ? ', whoever acts' : ', the first acting'}`,
    codes.length > 0 && `codes: ${codes.join(', ')}`,
    from !== null && `from ${from}`,
    to !== null && `to ${to}`,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? 'All there are.' : `Only ${parts.join('; ')}.`;
}

export async function askedObservations(
  db: Db,
  options: ReportOptions,
): Promise<AskedObservations> {
  const { ALL_OBSERVATIONS, ObservationFilter: Schema } = await import(
    '../../observations/listing/filter.ts'
  );
  const find = await actorFinder(db);
  const actors = list(options.actor).map(find);
  const dyad = dyadOf(options, find);
  const eitherWay = options.eitherWay === true;
  const codes = list(options.code);
  const named = await filterFrom(db, { code: options.code });
  const { withCodesBelow } = await import('../../observations/listing/codes-below.ts');
  const filter = Schema.safeParse({
    ...ALL_OBSERVATIONS,
    kinds: (wordOf(options.kind) ?? '').split(',').filter((kind) => kind !== ''),
    ...{ from: wordOf(options.from), to: wordOf(options.to) },
    actors: actors.map(({ id }) => id),
    dyad: dyad && [[dyad[0].id], [dyad[1].id]],
    directed: !eitherWay,
    codes: named.codes.length === 0 ? [] : await withCodesBelow(db, named.codes),
  });
  if (filter.success) {
    return { filter: filter.data, words: inWords(filter.data, actors, dyad, eitherWay, codes) };
  }
  const [field] = filter.error.issues[0]?.path ?? [];
  throw new DomainError(
    'wrong-use',
    field === 'kinds'
      ? '--kind needs event, statement, figure, act or absence, with commas.'
      : 'A date is a year, a month or a day: 2020, 2020-11, 2020-11-10.',
  );
}
