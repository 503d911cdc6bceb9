import * as Plot from '@observablehq/plot';
import type { CountRow } from '../../search/model.ts';
import type { ChartTable } from '../parts/chart-export.ts';

/** More bars are a table. */
export const MOST_BARS = 30;

const UNKNOWN = 'not known';
const counted = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
const shortened = (label: string): string => (label.length > 34 ? `${label.slice(0, 33)}…` : label);

/** Bars of hits per million words, so that groups with little text can be set beside those with much. */
export function countOptions(
  rows: readonly CountRow[],
  hrefOf: (query: string) => string,
): Plot.PlotOptions {
  const bars = rows
    .filter(({ hits }) => hits > 0)
    .slice(0, MOST_BARS)
    .map((row) => ({
      key: row.key,
      label: shortened(row.label === '' ? UNKNOWN : row.label),
      rate: row.perMillion ?? 0,
      href: row.query === null ? undefined : hrefOf(row.query),
      title: `${row.label === '' ? UNKNOWN : row.label}: ${counted(row.hits, 'hit')} in ${counted(row.words, 'word')} of ${counted(row.documents, 'document')}`,
      hits: row.hits,
    }));
  const names = new Map(bars.map(({ key, label }) => [key, label]));
  return {
    height: 40 + bars.length * 22,
    marginLeft: 220,
    marginRight: 56,
    marginTop: 4,
    x: { label: null, grid: true, ticks: 5 },
    y: {
      type: 'band',
      domain: bars.map(({ key }) => key),
      label: null,
      tickFormat: (key: string) => names.get(key) ?? key,
    },
    marks: [
      Plot.barX(bars, { x: 'rate', y: 'key', fill: 'var(--accent)', href: 'href', title: 'title' }),
      Plot.text(bars, {
        x: 'rate',
        y: 'key',
        text: ({ hits }: { hits: number }) => hits.toLocaleString('en'),
        textAnchor: 'start',
        dx: 4,
        fill: 'currentColor',
      }),
      Plot.ruleX([0], { ariaHidden: 'true' }),
    ],
  };
}

export const countTable = (label: string, rows: readonly CountRow[]): ChartTable => ({
  columns: [label, 'Hits', 'Passages', 'Documents with hits', 'Documents', 'Words', 'Per million'],
  rows: rows.map((row) => [
    row.label === '' ? UNKNOWN : row.label,
    ...[row.hits, row.passages, row.documentsWithHits, row.documents, row.words],
    row.perMillion === null ? '' : Number(row.perMillion.toFixed(1)),
  ]),
});
