/** Figures and their verdicts, in words and as a table of a report. */
import type { ReportTable } from '../../cases/report.ts';
import type { CheckedFigure } from './check-figures.ts';
import { isPerCent } from './figure-check.ts';
import { provenanceNote, yearsInWords } from './share-tables.ts';

const digits = (value: number): string =>
  String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)));

/** One sentence for a person. */
export function verdictInWords(checked: CheckedFigure): string {
  const { verdict, actual, difference, period, measure, reason, rightIn, series, observation } =
    checked;
  if (verdict === 'unchecked' || actual === null) return `Not checked: ${reason}`;
  const unit = isPerCent(observation.figure.unit) ? 'points' : observation.figure.unit;
  const gives = `the series gives ${digits(actual)}`;
  const vintages = rightIn.map(({ title, vintage }) =>
    vintage === '' ? `“${title}”` : `the vintage of ${vintage}`,
  );
  const elsewhere = vintages.length === 0 ? '' : ` By ${vintages.join(' and ')} it is right.`;
  switch (verdict) {
    case 'right':
      return `Right: ${gives}.`;
    case 'rounded':
      return `Rounded ${(difference ?? 0) < 0 ? 'down' : 'up'}: ${gives}.${elsewhere}`;
    case 'other-period':
      return `Right for ${period ? yearsInWords(period) : 'other years'}, not for the years given: there ${gives}.${elsewhere}`;
    case 'other-measure':
      return `Right as ${measure}; as what it is given for, ${gives}.${elsewhere}`;
    case 'wrong': {
      const away = `${digits(Math.abs(difference ?? 0))} ${unit} ${(difference ?? 0) < 0 ? 'too low' : 'too high'}`;
      const revised = series?.vintage
        ? ` The series is of ${series.vintage}; earlier ones may have given other numbers.`
        : '';
      return `Wrong by this series: ${gives}, so that it is ${away}.${elsewhere || revised}`;
    }
  }
}

export function figuresTable(figures: readonly CheckedFigure[]): ReportTable {
  const used = [
    ...new Map(
      figures.flatMap(({ series }) => (series ? [[series.id, series] as const] : [])),
    ).values(),
  ];
  return {
    report: 'figures',
    seed: null,
    columns: [
      { key: 'figure', label: 'Figure', unit: '' },
      { key: 'value', label: 'Value', unit: '' },
      { key: 'unit', label: 'Unit', unit: '' },
      { key: 'years', label: 'Years', unit: '' },
      { key: 'verdict', label: 'Verdict', unit: '' },
      { key: 'actual', label: 'In the series', unit: '' },
      { key: 'difference', label: 'Difference', unit: '' },
      { key: 'rightFor', label: 'Right for', unit: '' },
      { key: 'why', label: 'In words', unit: '' },
      { key: 'observation', label: 'Observation', unit: '' },
      { key: 'series', label: 'Series', unit: '' },
    ],
    rows: figures.map((checked) => {
      const { observation, verdict, actual, difference, period, measure, series } = checked;
      const { value, unit, check } = observation.figure;
      return {
        figure: observation.title,
        value,
        unit,
        years: check ? yearsInWords(check) : '',
        verdict,
        actual: actual === null ? null : Number(actual.toFixed(2)),
        difference: difference === null ? null : Number(difference.toFixed(2)),
        rightFor: period ? yearsInWords(period) : (measure ?? ''),
        why: verdictInWords(checked),
        observation: observation.id,
        series: series?.id ?? '',
      };
    }),
    notes: [
      'right: to the digits that are printed; rounded: less than one unit of the last printed digit away; other-period: right for stretches of years as long as the one given, or with one end moved by a year. The more stretches are tried, the more easily one fits by chance.',
      ...used.map(provenanceNote),
    ],
  };
}
