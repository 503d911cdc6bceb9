import * as Plot from '@observablehq/plot';
import type { PassageFilter } from '../../coding/retrieval/filter.ts';
import type { ChartTable } from '../parts/chart-export.ts';
import { codeHref } from './number-links.ts';
import type { OverTimeAnswer, PassageChoices } from './use-passages.ts';

export type TimeMeasure = 'codings' | 'rate';

export interface Bar {
  period: string;
  code: string;
  name: string;
  colour: string;
  count: number;
  rate: number;
  href: string;
}

/** More colours than this cannot be told apart; the table has all codes. */
const DRAWN = 8;

export function barsOf(
  { result, codes }: OverTimeAnswer,
  filter: PassageFilter,
  choices: PassageChoices,
): Bar[] {
  const total = (id: string): number =>
    result.periods.reduce((sum, { codings }) => sum + (codings[id] ?? 0), 0);
  const most = [...codes].sort((a, b) => total(b.id) - total(a.id)).slice(0, DRAWN);
  return result.periods.flatMap(({ period, codings, words }) =>
    most.map(({ id, name, colour }): Bar => {
      const count = codings[id] ?? 0;
      const attribute = { key: result.by, value: period };
      return {
        ...{ period, code: id, name, colour, count },
        rate: words > 0 ? (1000 * count) / words : 0,
        href: codeHref(filter, choices.codes, id, attribute),
      };
    }),
  );
}

export function timeOptions(
  answer: OverTimeAnswer,
  bars: readonly Bar[],
  measure: TimeMeasure,
): Plot.PlotOptions {
  const periods = answer.result.periods.map(({ period }) => period);
  const every = Math.ceil(periods.length / 16);
  return {
    height: 340,
    marginLeft: 44,
    marginBottom: 50,
    x: {
      type: 'band',
      domain: periods,
      label: null,
      ticks: periods.filter((_, at) => at % every === 0),
      tickRotate: answer.result.by === 'month' ? -40 : 0,
    },
    y: { label: null, grid: true, ticks: 6 },
    marks: [
      Plot.barY(
        bars.filter(({ count }) => count > 0),
        {
          x: 'period',
          y: measure === 'codings' ? 'count' : 'rate',
          fill: 'colour',
          href: 'href',
          title: ({ name, period, count, rate }: Bar) =>
            `${name}, ${period}: ${count} codings, ${rate.toFixed(2)} per 1,000 words`,
          insetTop: 1,
        },
      ),
      Plot.ruleY([0], { ariaHidden: 'true' }),
    ],
  };
}

export function timeTable({ result, codes }: OverTimeAnswer): ChartTable {
  return {
    columns: ['Period', 'Documents', 'Words', ...codes.map(({ path }) => path.join(' › '))],
    rows: result.periods.map(({ period, documents, words, codings }) => [
      ...[period, documents, words],
      ...codes.map(({ id }) => codings[id] ?? 0),
    ]),
  };
}
