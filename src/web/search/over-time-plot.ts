import * as Plot from '@observablehq/plot';
import type { CountRow } from '../../search/model.ts';
import type { ChartTable } from '../parts/chart-export.ts';

export interface Bar {
  period: string;
  hits: number;
  words: number;
  href: string;
}

export const timeOptions = (bars: readonly Bar[], by: 'year' | 'month'): Plot.PlotOptions => {
  const most = Math.max(1, ...bars.map(({ hits }) => hits));
  const every = Math.ceil(bars.length / 16);
  return {
    height: by === 'year' ? 120 : 140,
    marginTop: 8,
    marginLeft: 44,
    marginBottom: by === 'year' ? 22 : 44,
    x: {
      type: 'band',
      domain: bars.map(({ period }) => period),
      label: null,
      ticks: bars.flatMap(({ period }, at) => (at % every === 0 ? [period] : [])),
      tickRotate: by === 'month' ? -40 : 0,
    },
    y: { label: null, grid: true, ticks: Math.min(3, most), tickFormat: ',d' },
    marks: [
      Plot.barY(
        bars.filter(({ hits }) => hits > 0),
        {
          x: 'period',
          y: 'hits',
          fill: 'var(--accent)',
          href: 'href',
          title: ({ period, hits, words }: Bar) =>
            `${period}: ${hits} ${hits === 1 ? 'hit' : 'hits'} in ${words.toLocaleString('en')} words`,
        },
      ),
      Plot.ruleY([0], { ariaHidden: 'true' }),
    ],
  };
};

export const timeTable = (rows: readonly CountRow[]): ChartTable => ({
  columns: [
    'Period',
    'Hits',
    'Passages',
    'Documents with hits',
    'Documents',
    'Words',
    'Per million',
  ],
  rows: rows.map((row) => [
    row.key === '' ? 'Without a date' : row.label,
    ...[row.hits, row.passages, row.documentsWithHits, row.documents, row.words],
    row.perMillion === null ? '' : Number(row.perMillion.toFixed(1)),
  ]),
});
