/** A weighing as it stands on a day, with what its tags are called. */
import type { Db } from '../../db/schema.ts';
import { readDay } from '../../kernel/dates/day.ts';
import { DomainError } from '../../kernel/errors.ts';
import { asOf, type WeighingAsOf } from '../weighing/as-of.ts';
import { lookNext, type NextSearch } from '../weighing/look-next.ts';
import type { Rivalry } from '../weighing/model.ts';
import type { MonteCarloOptions } from '../weighing/monte-carlo.ts';
import type { Fault } from '../weighing/refusals.ts';
import { type Tried, tryWeigh } from '../weighing/try-weigh.ts';
import { reportVerdict, type VerdictReport } from '../weighing/verdict.ts';
import type { Tag } from '../weighing/weighed-observation.ts';
import { actorNamesOf, listRivalries, readWeighing, type StoredWeighing } from './store.ts';

/** Id to name of sources and speakers; all other tags are names themselves. */
export type TagNames = Readonly<Record<'source' | 'speaker', ReadonlyMap<string, string>>>;

export interface AskedWeighing {
  /** All that the case holds. */
  full: StoredWeighing;
  names: TagNames;
  /** The day that was asked for; null for all. */
  day: string | null;
  then: WeighingAsOf;
  tried: Tried;
  /** With paths into `full`. */
  faults: Fault[];
}

async function namesOf(db: Db, { observations, sources }: StoredWeighing): Promise<TagNames> {
  const speakers = [...new Set(observations.flatMap(({ tags }) => tags.speaker))];
  return {
    source: new Map(
      [...sources].map(([id, { csl }]) => [id, csl['title-short'] ?? csl.title ?? id]),
    ),
    speaker: await actorNamesOf(db, speakers),
  };
}

export const nameOfTag =
  (names: TagNames) =>
  (tag: Tag, value: string): string =>
    (tag === 'source' || tag === 'speaker' ? names[tag].get(value) : undefined) ?? value;

/** Paths into what counts on the day, turned into paths into all of it. */
function fullPaths(
  faults: readonly Fault[],
  then: StoredWeighing['assessments'],
  full: StoredWeighing,
): Fault[] {
  return faults.map((fault) => {
    const [root, place, ...rest] = fault.path;
    const id = root === 'assessments' && typeof place === 'number' ? then[place]?.id : undefined;
    if (id === undefined) return fault;
    return {
      ...fault,
      path: [root ?? '', full.assessments.findIndex((one) => one.id === id), ...rest],
    };
  });
}

/** @param asked a day such as `2020-11-10`; null or empty for all that is known */
export async function askWeighing(
  db: Db,
  id: string,
  asked: string | null,
): Promise<AskedWeighing> {
  const day = asked === null || asked === '' ? null : readDay(asked);
  const full = await readWeighing(db, id);
  const then = asOf(full, day);
  const tried = tryWeigh(then.weighing);
  const faults = fullPaths(tried.faults, [...then.weighing.assessments], full);
  return { full, names: await namesOf(db, full), day, then, tried, faults };
}

export interface AskedReport extends AskedWeighing {
  report: VerdictReport;
  next: NextSearch[];
}

/** @throws `invalid` with the faults in `details.faults` where there is no verdict */
export async function askReport(
  db: Db,
  id: string,
  asked: string | null,
  options: MonteCarloOptions,
): Promise<AskedReport> {
  const weighing = await askWeighing(db, id, asked);
  const { faults, then, full, names } = weighing;
  if (faults[0]) throw new DomainError('invalid', faults[0].message, { faults });
  const report = reportVerdict(then.weighing, options, nameOfTag(names));
  return { ...weighing, report, next: lookNext(full, report.table, report.verdict, then.notYet) };
}

/** The set of rivals that is meant: by id or question, or the only one there is. */
export async function findRivalry(db: Db, named: string | null): Promise<Rivalry> {
  const all = await listRivalries(db);
  const listed = all.map(({ id, question }) => `${id} (“${question}”)`).join(', ');
  if (all.length === 0) {
    throw new DomainError('wrong-use', 'Nothing is weighed in this case: it has no rivals yet.');
  }
  if (named === null) {
    const [only, ...others] = all;
    if (only && others.length === 0) return only;
    throw new DomainError('wrong-use', `Say which rivals with --rivalry; there are: ${listed}.`);
  }
  const found = all.find(({ id, question }) => id === named || question === named);
  if (found) return found;
  throw new DomainError('wrong-use', `There are no rivals “${named}”; there are: ${listed}.`);
}
