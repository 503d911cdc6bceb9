import type { VerdictReport } from '../../../hypotheses/weighing/verdict.ts';

/** Assessment to the title of its observation. */
export const titlesOf = ({ table }: VerdictReport): Map<string, string> =>
  new Map(table.rows.map(({ id, observation }) => [id, observation.title]));
