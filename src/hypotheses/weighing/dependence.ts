/** What hangs together must not count as if each spoke for itself. */
import { diagnosticity } from '../../statistics/weight-of-evidence.ts';

export interface Dependent {
  id: string;
  given: readonly string[];
}

/** Ids that come round to the first again, in order; null when none do. */
export function circleAmong(items: readonly Dependent[]): string[] | null {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (id: string): string[] | null => {
    if (done.has(id)) return null;
    const at = path.indexOf(id);
    if (at >= 0) return [...path.slice(at), id];
    path.push(id);
    for (const next of byId.get(id)?.given ?? []) {
      const circle = byId.has(next) ? visit(next) : null;
      if (circle) return circle;
    }
    path.pop();
    done.add(id);
    return null;
  };
  for (const { id } of items) {
    const circle = visit(id);
    if (circle) return circle;
  }
  return null;
}

export interface OfOrigin extends Dependent {
  origin: string | null;
  /** P(E | each rival). */
  likely: readonly number[];
}

/**
 * With which power each likelihood counts: of those with one origin the strongest (greatest |dB| between two rivals)
 * counts in full and the others with 1 − λ. One that was asked for "given" another of its origin is conditional
 * already and is not discounted again.
 * @param discounts λ by origin
 * @param counts only these take part; all when not given
 */
export function originWeights(
  items: readonly OfOrigin[],
  discounts: ReadonlyMap<string, number>,
  counts: (place: number) => boolean = () => true,
): Float64Array {
  const weights = new Float64Array(items.length).fill(1);
  if (discounts.size === 0) return weights;
  const originOf = new Map(items.map(({ id, origin }) => [id, origin]));
  const strongest = new Map<string, { place: number; decibels: number }>();
  const sharing: { place: number; origin: string }[] = [];
  items.forEach(({ origin, given, likely }, place) => {
    if (origin === null || !discounts.has(origin) || !counts(place)) return;
    if (given.some((other) => originOf.get(other) === origin)) return;
    sharing.push({ place, origin });
    const decibels = diagnosticity(likely);
    const before = strongest.get(origin);
    if (!before || decibels > before.decibels) strongest.set(origin, { place, decibels });
  });
  for (const { place, origin } of sharing) {
    if (strongest.get(origin)?.place !== place) weights[place] = 1 - (discounts.get(origin) ?? 0);
  }
  return weights;
}
