import { sphereLook } from '../parts/sphere-colour.ts';
import type { ChronologyRow } from './row.ts';

/** Several spheres agree: no colour of one of them. */
const SEVERAL = 'var(--ink)';

/** The colour of the sphere that reports it; ink where several do. */
export function markColour({ spheres }: Pick<ChronologyRow, 'spheres'>): string {
  const [only, ...others] = spheres;
  return others.length > 0 ? SEVERAL : sphereLook(only ?? null).colour;
}

/** What a screen reader says of a mark, and what hovering shows. */
export function markWords(row: ChronologyRow): string {
  const kind = row.kind === 'act' ? (row.effect ?? 'act') : row.kind;
  const spheres =
    row.spheres.length === 0
      ? ''
      : `; ${row.spheres.map((sphere) => sphereLook(sphere).label).join(', ')}`;
  const sources = row.origins > 1 ? `, ${row.origins} independent sources` : '';
  const sure = row.unsure ? ' (not sure)' : '';
  return `${row.date}${sure}: ${row.title} (${kind}${sources}${spheres})`;
}
