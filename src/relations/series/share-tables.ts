/** Shares as tables of reports. */
import type { ReportColumn, ReportTable, ReportValue } from '../../cases/report.ts';
import type { AnsweredShares } from './ask-shares.ts';
import type { Series } from './model.ts';
import { isBounded, type Share, type Shares } from './shares.ts';
import type { Drift } from './vintages.ts';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const perCent = (part: number | null): number | null =>
  part === null ? null : rounded(100 * part, 1);
const amount = (value: number): number => rounded(value, 2);

export const yearsInWords = ({ from, to }: { from: number; to: number }): string =>
  from === to ? String(from) : `${from}–${to}`;

/** `tiv` for arms transfers, `value` for all else. */
const valueKey = ({ unit }: Series): string => (/^tiv\b/iu.test(unit) ? 'tiv' : 'value');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const shareColumns = (series: Series, by: string, bounded: boolean): ReportColumn[] => [
  { key: by, label: capital(by), unit: '' },
  { key: valueKey(series), label: valueKey(series) === 'tiv' ? 'TIV' : 'Value', unit: series.unit },
  { key: 'share', label: 'Share', unit: '%' },
  ...(bounded
    ? [
        { key: 'low', label: 'At least', unit: '%' },
        { key: 'high', label: 'At most', unit: '%' },
      ]
    : []),
];

const shareRow = (
  series: Series,
  by: string,
  bounded: boolean,
  share: Share,
): Record<string, ReportValue> => ({
  [by]: share.name,
  [valueKey(series)]: amount(share.sum.value),
  share: perCent(share.share),
  ...(bounded && { low: perCent(share.low), high: perCent(share.high) }),
});

/** Without those that have nothing in these years but might with another year. */
const present = ({ shares }: Shares, { form }: Series): Share[] =>
  shares.filter(({ sum }) => sum.value > 0 || form === 'sipri-tiv-table');

export const provenanceNote = ({ title, vintage, provenance, unit }: Series): string =>
  [
    `Series “${title}”, ${unit}`,
    vintage === '' ? 'vintage not known' : `vintage ${vintage}`,
    provenance.split('\n')[0] ?? '',
  ]
    .filter((part) => part !== '')
    .join('; ')
    .replace(/\.?$/u, '.');

const fixed = (value: number | null, digits: number): string =>
  value === null ? 'none' : value.toFixed(digits);

export function concentrationNote({ concentration: of }: Shares): string {
  const parts = [
    `largest ${fixed(of.largest.value, 4)}`,
    `HHI ${fixed(of.hhi.value, 4)}`,
    `effective number ${fixed(of.effective.value, 3)}`,
    `normalised ${fixed(of.normalised.value, 4)}`,
  ];
  return `Concentration: ${parts.join(', ')}.`;
}

export function boundsNote(shares: Shares, { form }: Series): string[] {
  const notes: string[] = [];
  if (isBounded(shares)) {
    const why =
      form === 'sipri-tiv-table'
        ? 'every value is rounded by up to half a unit'
        : 'years that are estimates may be off by one';
    notes.push(`At least and at most: ${why}.`);
  }
  if ((shares.estimated ?? 0) > 0) {
    notes.push(`${perCent(shares.estimated)} % of the total has an estimated year.`);
  }
  if (shares.straddling > 0) {
    notes.push(
      `Numbers that reach over an end of the years and are not counted: ${shares.straddling}.`,
    );
  }
  return notes;
}

const outside = ({ from, to }: AnsweredShares['span'], years: Shares['years']): string[] =>
  years.from >= from && years.to <= to
    ? []
    : [`The series has numbers for ${yearsInWords({ from, to })} only.`];

export function sharesTable({ series, span, by, shares }: AnsweredShares): ReportTable {
  const bounded = isBounded(shares);
  return {
    report: 'shares',
    seed: null,
    columns: shareColumns(series, by, bounded),
    rows: present(shares, series).map((share) => shareRow(series, by, bounded, share)),
    notes: [
      `${yearsInWords(shares.years)}: total ${amount(shares.total.value)} ${series.unit}.`,
      concentrationNote(shares),
      ...boundsNote(shares, series),
      ...outside(span, shares.years),
      provenanceNote(series),
    ],
  };
}

export function windowsTable(answer: {
  series: Series;
  by: string;
  windows: readonly Shares[];
}): ReportTable {
  const { series, by, windows } = answer;
  const bounded = windows.some(isBounded);
  return {
    report: 'shares',
    seed: null,
    columns: [
      { key: 'window', label: 'Years', unit: '' },
      ...shareColumns(series, by, bounded),
      { key: 'hhi', label: 'HHI', unit: '' },
      { key: 'effective', label: 'Effective number', unit: '' },
    ],
    rows: windows.flatMap((shares) =>
      present(shares, series).map((share) => ({
        window: yearsInWords(shares.years),
        ...shareRow(series, by, bounded, share),
        hhi:
          shares.concentration.hhi.value === null
            ? null
            : rounded(shares.concentration.hhi.value, 4),
        effective:
          shares.concentration.effective.value === null
            ? null
            : rounded(shares.concentration.effective.value, 3),
      })),
    ),
    notes: [
      'The stretches of years overlap: they are no independent observations.',
      provenanceNote(series),
    ],
  };
}

export function vintagesTable(answer: {
  first: AnsweredShares;
  second: AnsweredShares;
  drift: readonly Drift[];
}): ReportTable {
  const { first, second, drift } = answer;
  const key = valueKey(second.series);
  const label = ({ series }: AnsweredShares): string =>
    series.vintage === '' ? series.title : series.vintage;
  const column = (name: string, words: string, unit: string): ReportColumn => ({
    key: name,
    label: words,
    unit,
  });
  return {
    report: 'shares',
    seed: null,
    columns: [
      column(second.by, capital(second.by), ''),
      column(`${key}Before`, `In ${label(first)}`, first.series.unit),
      column(key, `In ${label(second)}`, second.series.unit),
      column('shareBefore', `Share in ${label(first)}`, '%'),
      column('share', `Share in ${label(second)}`, '%'),
      column('drift', 'Difference', 'points'),
    ],
    rows: drift
      .filter((row) => (row.first?.sum.value ?? 0) > 0 || (row.second?.sum.value ?? 0) > 0)
      .map((row) => ({
        [second.by]: row.name,
        [`${key}Before`]: amount(row.first?.sum.value ?? 0),
        [key]: amount(row.second?.sum.value ?? 0),
        shareBefore: perCent(row.first?.share ?? (first.shares.total.value > 0 ? 0 : null)),
        share: perCent(row.second?.share ?? (second.shares.total.value > 0 ? 0 : null)),
        drift: perCent(row.shareDrift),
      })),
    notes: [
      `${yearsInWords(second.shares.years)}: total ${amount(first.shares.total.value)} in the first and ${amount(second.shares.total.value)} in the second.`,
      provenanceNote(first.series),
      provenanceNote(second.series),
    ],
  };
}
