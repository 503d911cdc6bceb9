/** Questions about shares in words: names instead of keys, and what is not said is filled in. */
import { actorRecords } from '../../actors/records.ts';
import { listRecords } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Series, SeriesPoint } from './model.ts';
import { keysMeant, mustHaveDimension } from './named-values.ts';
import { mustGoForward, spanOf, type Years } from './period-sums.ts';
import { type ShareQuestion, type Shares, sharesOf, windowsOf } from './shares.ts';
import { chooseSeries, readPoints } from './store.ts';
import { compareVintages, type Drift } from './vintages.ts';

export interface AskedShares {
  /** Id or title; null for the only, or latest, one that fits. */
  series: string | null;
  /** Whose shares; null for the supplier of a recipient and the other way round. */
  by: string | null;
  /** Dimension to name, as printed or any name of the actor. */
  of: Readonly<Record<string, string>>;
  from: number | null;
  to: number | null;
}

interface Ready {
  series: Series;
  points: SeriesPoint[];
  question: ShareQuestion;
}

const OPPOSITE: Readonly<Record<string, string>> = { supplier: 'recipient', recipient: 'supplier' };

function sharedBy(asked: AskedShares, { title, dimensions }: Series): string {
  if (asked.by !== null) return asked.by;
  const named = Object.keys(asked.of);
  const opposite = named.map((name) => OPPOSITE[name]).find((name) => name !== undefined);
  const by = opposite ?? dimensions.find((name) => !named.includes(name));
  if (by !== undefined) return by;
  throw new DomainError(
    'wrong-use',
    `Say whose shares of “${title}” are meant: by ${dimensions.join(', ')}.`,
  );
}

async function ready(db: Db, asked: AskedShares, named: string | null): Promise<Ready> {
  const wanted = [...Object.keys(asked.of), ...(asked.by === null ? [] : [asked.by])];
  const { series } = await chooseSeries(db, named, named === null ? wanted : []);
  const points = await readPoints(db, series.id);
  const by = sharedBy(asked, series);
  mustHaveDimension(series, by);
  const actors = await listRecords(db, actorRecords);
  const of = new Map(
    Object.entries(asked.of).map(([dimension, name]) => [
      dimension,
      keysMeant(series, points, dimension, name, actors),
    ]),
  );
  const span = spanOf(points);
  if (span === null) throw new DomainError('invalid', `“${series.title}” has no numbers.`);
  const question = { by, of, from: asked.from ?? span.from, to: asked.to ?? span.to };
  mustGoForward(question);
  return { series, points, question };
}

export interface AnsweredShares {
  series: Series;
  /** First and last year of the series. */
  span: Years;
  by: string;
  shares: Shares;
}

const spanned = (points: readonly SeriesPoint[]): Years => spanOf(points) ?? { from: 0, to: 0 };

export async function askShares(db: Db, asked: AskedShares): Promise<AnsweredShares> {
  const { series, points, question } = await ready(db, asked, asked.series);
  const shares = sharesOf(series, points, question);
  return { series, span: spanned(points), by: question.by, shares };
}

/** The same over each stretch of `length` years within the years asked for; the stretches overlap. */
export async function askWindows(
  db: Db,
  asked: AskedShares,
  length: number,
): Promise<{ series: Series; span: Years; by: string; windows: Shares[] }> {
  const { series, points, question } = await ready(db, asked, asked.series);
  const windows = windowsOf(question, length).map((years) =>
    sharesOf(series, points, { ...question, ...years }),
  );
  if (windows.length > 0) return { series, span: spanned(points), by: question.by, windows };
  throw new DomainError(
    'wrong-use',
    `There is no stretch of ${length} years between ${question.from} and ${question.to}.`,
  );
}

/** The same question asked of two series; the years are those of the first where none are said. */
export async function askVintages(
  db: Db,
  asked: AskedShares,
  against: string,
): Promise<{ first: AnsweredShares; second: AnsweredShares; drift: Drift[] }> {
  const second = await askShares(db, asked);
  const { from, to } = second.shares.years;
  const first = await askShares(db, { ...asked, series: against, by: second.by, from, to });
  return { first, second, drift: compareVintages(first.shares, second.shares) };
}
