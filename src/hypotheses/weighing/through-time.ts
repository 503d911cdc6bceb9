/** What was believed on each day on which something became known. */
import type { LikelihoodRow, LikelihoodTable } from './likelihood-table.ts';
import { beliefsFrom } from './weigh.ts';

export interface TimePoint {
  /** `2020-11-10`; null for what was believed before anything was known. */
  day: string | null;
  /** Assessments of what became known on it. */
  moved: string[];
  /** A rival each; null when what was known then excludes every rival. */
  beliefs: number[] | null;
  /** The same less those of the point before; null as above. */
  changes: number[] | null;
}

/** Without a day it has always counted. */
const dayOf = ({ observation }: LikelihoodRow): string => observation.knownOn ?? '';

/** Days on which something that counts became known, rising. */
export const daysOf = ({ rows }: LikelihoodTable): string[] =>
  [...new Set(rows.map(dayOf))].filter((day) => day !== '').sort();

/** The posterior through time, one point for each such day, after a first one for what was known on every day. */
export function throughTime(table: LikelihoodTable): TimePoint[] {
  const days = table.rows.map(dayOf);
  const points: TimePoint[] = [];
  for (const day of ['', ...daysOf(table)]) {
    const beliefs = beliefsFrom(table, (place) => (days[place] ?? '') <= day);
    const before = points.at(-1)?.beliefs;
    points.push({
      day: day === '' ? null : day,
      moved: table.rows.filter((_, place) => days[place] === day).map(({ id }) => id),
      beliefs,
      changes: beliefs && before ? beliefs.map((belief, j) => belief - (before[j] ?? 0)) : null,
    });
  }
  return points;
}
