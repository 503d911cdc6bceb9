/** Whether the keys of a number are those of its series. Pure. */
import type { Series, SeriesPoint } from './model.ts';

/** SIPRI leaves these empty where nothing is known. */
const OPTIONAL = new Set(['designation', 'category', 'status']);

export const mayBeEmpty = (dimension: string): boolean => OPTIONAL.has(dimension);

/** What is missing or too much in the keys of a number; null when they are those of its series. */
export function misfit(
  { dimensions }: Pick<Series, 'dimensions'>,
  { keys }: Pick<SeriesPoint, 'keys'>,
): string | null {
  const missing = dimensions.find((name) => (keys[name] ?? '') === '' && !mayBeEmpty(name));
  if (missing !== undefined) return `it has no ${missing}`;
  const stranger = Object.keys(keys).find((name) => !dimensions.includes(name));
  return stranger === undefined ? null : `the series has no ${stranger}`;
}
