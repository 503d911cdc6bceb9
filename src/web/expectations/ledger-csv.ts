import { writeChance } from '../hypotheses/read-chance.ts';
import type { ChartTable } from '../parts/chart-export.ts';
import type { ShownLedger } from './use-ledger.ts';

/** Where an author named no end. */
export const NO_END = 'no end';

const COLUMNS = [
  ...['by', 'made on', 'words', 'expectation', 'if', 'until', 'probability'],
  ...['if nothing changed', 'came out', 'known on', 'why', 'what bears on it'],
  ...['brier score', 'log score, nats', 'id'],
];

/** The ledger as it is shown. */
export const ledgerCsv = (
  { entries, observations }: ShownLedger,
  names: ReadonlyMap<string, string>,
): ChartTable => ({
  columns: COLUMNS,
  rows: entries.map(({ expectation: one, status, decidedOn, known, score }) => [
    ...[names.get(one.by) ?? one.by, one.madeOn, one.words, one.text, one.condition, one.horizon],
    ...[one.probability ? writeChance(one.probability) : '', one.unchanged ?? '', status],
    ...[decidedOn ?? '', status === 'open' ? '' : one.resolution],
    one.bearing
      .filter(({ observation }) => known.includes(observation))
      .map(({ observation, effect }) => `${effect}: ${observations[observation]?.title ?? ''}`)
      .join('; '),
    ...[score?.brier ?? '', score?.log ?? '', one.id],
  ]),
});
