import * as Plot from '@observablehq/plot';
import type { PassageFilter } from '../../coding/retrieval/filter.ts';
import type { ChartTable } from '../parts/chart-export.ts';
import { pairHref } from './number-links.ts';
import type { CoOccurrenceAnswer, PassageChoices } from './use-passages.ts';

export type Measure = 'count' | 'coefficient';

interface Cell {
  row: string;
  column: string;
  value: number;
  words: string;
  href: string;
}

const LETTERS = 28;

/** Labels that are alike would fall together in the drawing. */
function labelsOf(codes: CoOccurrenceAnswer['codes']): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    codes.map(({ id, name }) => {
      const short = name.length <= LETTERS ? name : `${name.slice(0, LETTERS - 1)}…`;
      const count = (seen.get(short) ?? 0) + 1;
      seen.set(short, count);
      return [id, count === 1 ? short : `${short} (${count})`];
    }),
  );
}

/** Two decimals say as much as a reader can use; 0 stands for under 0.005. */
const shown = (value: number, measure: Measure): string =>
  measure === 'count' ? value.toLocaleString('en') : value.toFixed(2);

const LEFT = 190;
const TOP = 130;

/** Pixels: cells of few codes do not grow beyond what is easy to read. */
export const matrixWidth = (codes: number): number => LEFT + 40 + 84 * codes;

export function matrixOptions(
  { result, codes }: CoOccurrenceAnswer,
  filter: PassageFilter,
  choices: PassageChoices,
  measure: Measure,
): Plot.PlotOptions {
  const labels = labelsOf(codes);
  const label = (id: string): string => labels.get(id) ?? id;
  const cells = result.pairs.flatMap((pair): Cell[] => {
    const value = pair[measure];
    const words = `${label(pair.first)} with ${label(pair.second)}: ${pair.count} together, c = ${pair.coefficient.toFixed(3)}, in ${pair.documents} documents`;
    const href = (first: string, second: string): string =>
      pairHref(filter, choices.codes, { first, second, unit: result.unit });
    return [
      {
        row: label(pair.first),
        column: label(pair.second),
        value,
        words,
        href: href(pair.first, pair.second),
      },
      {
        row: label(pair.second),
        column: label(pair.first),
        value,
        words,
        href: href(pair.second, pair.first),
      },
    ];
  });
  const domain = codes.map(({ id }) => label(id));
  const numbers = domain.length <= 24;
  const most = Math.max(0, ...cells.map(({ value }) => value));
  return {
    height: TOP + 10 + Math.max(20, Math.min(34, 760 / Math.max(1, domain.length))) * domain.length,
    marginLeft: LEFT,
    marginTop: TOP,
    marginBottom: 10,
    x: { domain, axis: 'top', tickRotate: -45, label: null, tickSize: 0 },
    y: { domain, label: null, tickSize: 0 },
    color: { type: 'linear', domain: [0, most], range: ['#e6edf5', '#1d4a7a'] },
    marks: [
      Plot.cell(cells, {
        x: 'column',
        y: 'row',
        fill: 'value',
        title: 'words',
        href: 'href',
        inset: 0.5,
      }),
      ...(numbers
        ? [
            Plot.text(cells, {
              x: 'column',
              y: 'row',
              text: (cell: Cell) => shown(cell.value, measure),
              fill: (cell: Cell) => (cell.value > most * 0.5 ? '#ffffff' : '#23211e'),
              pointerEvents: 'none',
            }),
          ]
        : []),
    ],
  };
}

export function pairTable({ result, codes }: CoOccurrenceAnswer): ChartTable {
  const names = new Map(codes.map(({ id, path }) => [id, path.join(' › ')]));
  const uses = new Map(result.codes.map(({ code, units }) => [code, units]));
  return {
    columns: ['Code', 'With', 'Together', 'c', 'Documents', 'First in all', 'Second in all'],
    rows: result.pairs.map((pair) => [
      names.get(pair.first) ?? pair.first,
      names.get(pair.second) ?? pair.second,
      pair.count,
      Number(pair.coefficient.toFixed(3)),
      pair.documents,
      uses.get(pair.first) ?? 0,
      uses.get(pair.second) ?? 0,
    ]),
  };
}
