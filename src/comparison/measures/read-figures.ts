/** Reads the series that the questions of a comparison ask. */
import type { Actor } from '../../actors/model.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { vintageOfDay } from '../../relations/series/known-vintage.ts';
import type { Series, SeriesPoint } from '../../relations/series/model.ts';
import { keysMeant } from '../../relations/series/named-values.ts';
import { listSeries, readPoints } from '../../relations/series/store.ts';
import type { ComparedFigure, Comparison } from '../model.ts';
import type { DyadFigure, FigureSource } from './figures.ts';

function dyadFigure(
  dyad: string,
  figure: ComparedFigure,
  series: Series,
  points: readonly SeriesPoint[],
  actors: readonly Actor[],
): DyadFigure {
  const [shared = ''] = Object.keys(figure.of);
  try {
    if (figure.measure === 'share' && shared === '') {
      throw new DomainError('invalid', 'The figure does not say whose share it is.');
    }
    const named = Object.entries({ ...figure.of, ...figure.byDyad[dyad] });
    const of = new Map(
      named.map(([dimension, name]) => [
        dimension,
        keysMeant(series, points, dimension, name, actors),
      ]),
    );
    return { dyad, ask: { measure: figure.measure, of, against: null, shared }, reason: '' };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { dyad, ask: null, reason: error.message };
  }
}

const whyNone = (
  { series }: ComparedFigure,
  named: Series | undefined,
  asOf: string | null,
): string =>
  named
    ? `“${named.title}” is of ${named.vintage}: on ${asOf} it was not out, and the case has no earlier vintage of it.`
    : `The series ${series} is not in the case any more. Name another one in Set up.`;

/**
 * @param asOf ISO day: only years that were over by then, in the vintage that was out; null for all, in the one that the
 *   question names
 */
export async function readFigures(
  db: Db,
  { questions, dyads }: Comparison,
  actors: readonly Actor[],
  asOf: string | null,
): Promise<FigureSource[]> {
  const asked = questions.flatMap(({ id, figure }) => (figure ? [{ id, figure }] : []));
  if (asked.length === 0) return [];
  const all = await listSeries(db);
  const until = asOf === null ? 9999 : Number(asOf.slice(0, 4)) - (asOf.endsWith('12-31') ? 0 : 1);
  const found: FigureSource[] = [];
  for (const { id, figure } of asked) {
    const named = all.find((one) => one.id === figure.series);
    const series = named ? vintageOfDay(named, all, asOf) : null;
    const points = series ? await readPoints(db, series.id) : [];
    found.push({
      ...{ question: id, series, points, until },
      reason: series ? '' : whyNone(figure, named, asOf),
      unit: figure.measure === 'share' ? '%' : (named?.unit ?? ''),
      dyads: dyads.map((dyad) =>
        series
          ? dyadFigure(dyad.id, figure, series, points, actors)
          : { dyad: dyad.id, ask: null, reason: '' },
      ),
    });
  }
  return found;
}
