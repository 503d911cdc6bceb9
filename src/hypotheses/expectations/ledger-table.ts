/** The ledger as the table of a report. */
import type { ReportColumn, ReportTable, ReportValue } from '../../cases/report.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import { plainPoints } from '../weighing/chances.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Expectation } from './model.ts';
import type { ReadLedger } from './read-ledger.ts';

type Names = ReadonlyMap<string, string>;

const COLUMNS: readonly [key: string, label: string, unit: string][] = [
  ['by', 'By', ''],
  ['madeOn', 'Made on', ''],
  ['words', 'In his words', ''],
  ['text', 'Expectation', ''],
  ['condition', 'If', ''],
  ['horizon', 'Until', ''],
  ['probability', 'Probability', ''],
  ['unchanged', 'If nothing changed', ''],
  ['status', 'Came out', ''],
  ['decidedOn', 'Known on', ''],
  ['why', 'Why', ''],
  ['observations', 'What bears on it', ''],
  ['brier', 'Brier score', ''],
  ['log', 'Log score', 'nats'],
];

const columns: ReportColumn[] = COLUMNS.map(([key, label, unit]) => ({ key, label, unit }));

const round = (value: number): number => Number(value.toFixed(4));

/** `0.8`, `0.7 (0.6–0.8)`, `likely (0.675)`; null when none was given. */
export function probabilityWords({ probability }: Pick<Expectation, 'probability'>): string | null {
  if (!probability) return null;
  const { low, likely, high } = plainPoints(probability);
  if (probability.as === 'words') return `${probability.words} (${likely})`;
  return low === high ? `${likely}` : `${likely} (${low}–${high})`;
}

const filled = (text: string): string | null => (text === '' ? null : text);

function rowOf(
  { expectation, status, decidedOn, known, score }: LedgerEntry,
  names: Names,
  observations: ReadLedger['observations'],
): Record<string, ReportValue> {
  const { by, bearing } = expectation;
  const bears = bearing
    .filter(({ observation }) => known.includes(observation))
    .map(
      ({ observation, effect }) =>
        `${effect}: ${observations.get(observation)?.title ?? observation}`,
    );
  return {
    by: names.get(by) ?? by,
    madeOn: expectation.madeOn,
    words: filled(expectation.words),
    text: expectation.text,
    condition: filled(expectation.condition),
    horizon: filled(expectation.horizon),
    probability: probabilityWords(expectation),
    unchanged: expectation.unchanged,
    status,
    decidedOn,
    why: status === 'open' ? null : filled(expectation.resolution),
    observations: filled(bears.join('; ')),
    brier: score && round(score.brier),
    log: score && round(score.log),
  };
}

const inWords = ({ value, reason }: Estimate): string =>
  value === null ? `none (${reason})` : `${round(value)}`;

function notesOf({ scores, persistence, asOf }: ReadLedger): string[] {
  const { forecasts, directions, statuses } = scores;
  const counted = Object.entries(statuses)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`);
  const interval = directions.interval?.map((end) => end.toFixed(3)).join('–');
  return [
    ...(asOf === null
      ? []
      : [
          `As of ${asOf}: what was expected later is left out, and what was decided later is open.`,
        ]),
    `${counted.join(', ') || 'None'}. Open, mixed, void and disputed ones count neither for nor against.`,
    ...(forecasts.count > 0
      ? [
          `With a probability: ${forecasts.count}; Brier score ${inWords(forecasts.brier)} (Brier 1950), log score ${inWords(forecasts.log.nats)} nats, base rate ${inWords(forecasts.baseRate)}, skill against it ${inWords(forecasts.skill)}.`,
          forecasts.calibration.parts === null
            ? `No calibration: ${forecasts.calibration.reason}.`
            : `Calibration error ${round(forecasts.calibration.parts.error)} over ${forecasts.calibration.bins} bins (Murphy 1973).`,
        ]
      : []),
    ...(directions.count > 0
      ? [
          `Without a probability: ${directions.right} of ${directions.count} right${interval ? `, 95 % interval ${interval} (Jeffreys)` : ''}.`,
        ]
      : []),
    ...(persistence.count > 0
      ? [
          `Of ${persistence.count} for which it is said what no change would mean, “nothing changes” was right ${persistence.right} times, the authors ${persistence.authors} times.`,
        ]
      : []),
  ];
}

export function expectationsTable(ledger: ReadLedger, names: Names): ReportTable {
  return {
    report: 'expectations',
    seed: null,
    columns,
    rows: ledger.entries.map((entry) => rowOf(entry, names, ledger.observations)),
    notes: notesOf(ledger),
  };
}
