import type { Report, ReportColumn } from '../../cases/report.ts';

export const columnHead = ({ label, unit }: ReportColumn): string =>
  unit === '' ? label : `${label}, ${unit}`;

const TITLES: Readonly<Record<string, string>> = {
  passages: 'Coded passages',
  codes: 'Codes',
  'co-occurrence': 'Co-occurrence of codes',
  agreement: 'Agreement',
  memos: 'Memos',
  keywords: 'Keywords',
  collocates: 'Collocates',
  frequency: 'Frequency',
  shares: 'Shares',
  figures: 'Figures',
  expectations: 'Expectations',
  hypotheses: 'Hypotheses',
  sensitivity: 'What the verdict hangs on',
};

export const reportTitle = ({ report }: Report): string => TITLES[report] ?? report;

/** On which state of what it rests: enough to make it again. */
export function provenance({ case: of, made }: Report): string {
  const parts = [
    `case “${of.title}”, state ${of.hash}`,
    ...(made.asOf === null ? [] : [`as of ${made.asOf}`]),
    ...(made.codebook === null ? [] : [`codebook ${made.codebook}`]),
    ...(made.coders.length === 0 ? [] : [`coders: ${made.coders.join(', ')}`]),
    ...(made.seed === null ? [] : [`seed ${made.seed}`]),
    `Dragoman ${made.version}`,
  ];
  return parts.join(' · ');
}
