/** Which printed names of a series mean the same, and which one a person means. */
import { DomainError } from '../../kernel/errors.ts';
import { findNamed, type Named } from '../names/find-named.ts';
import type { Series, SeriesPoint } from './model.ts';
import { partyKey } from './party-names.ts';

/** One for all printed names of an actor, and for all spellings that SIPRI has used. */
export const valueKey = (series: Pick<Series, 'actors'>, printed: string): string =>
  series.actors[printed] ?? partyKey(printed);

export const valuesOf = (points: readonly SeriesPoint[], dimension: string): string[] =>
  [...new Set(points.map(({ keys }) => keys[dimension] ?? ''))]
    .filter((value) => value !== '')
    .sort();

export function mustHaveDimension({ title, dimensions }: Series, dimension: string): void {
  if (dimensions.includes(dimension)) return;
  throw new DomainError(
    'wrong-use',
    `The series “${title}” has no ${dimension}; its numbers are told apart by ${dimensions.join(', ') || 'their dates only'}.`,
  );
}

/**
 * The keys that a name means in a dimension: the printed name itself, an actor's id, or any name of that actor in any
 * script. Throws `wrong-use` and names those that are there.
 */
export function keysMeant(
  series: Series,
  points: readonly SeriesPoint[],
  dimension: string,
  wanted: string,
  actors: readonly Named[],
): Set<string> {
  mustHaveDimension(series, dimension);
  const there = valuesOf(points, dimension);
  const found = findNamed(actors, wanted);
  const ids = new Set(found.map(({ id }) => id));
  const names = new Set(
    [
      wanted,
      ...found.flatMap(({ name, names: all }) => [name, ...all.map(({ text }) => text)]),
    ].map(partyKey),
  );
  const meant = there.filter((printed) => {
    const actor = series.actors[printed];
    return (
      names.has(partyKey(printed)) || (actor !== undefined && (ids.has(actor) || actor === wanted))
    );
  });
  if (meant.length > 0) return new Set(meant.map((printed) => valueKey(series, printed)));
  const listed = there.slice(0, 20).join(', ') + (there.length > 20 ? ' …' : '');
  throw new DomainError(
    'wrong-use',
    `The series “${series.title}” has no ${dimension} “${wanted}”. It has: ${listed}.`,
  );
}
