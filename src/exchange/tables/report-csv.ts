import type { Report, ReportValue } from '../../cases/report.ts';
import { cellText, withoutFormula } from './cell-text.ts';

function cell(value: ReportValue | undefined): string {
  if (typeof value === 'number') return String(value);
  const safe = withoutFormula(cellText(value));
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 with the names of the columns as the JSON has them; the notes are not in it. */
export const reportCsv = ({ columns, rows }: Report): string =>
  [
    columns.map(({ key }) => cell(key)),
    ...rows.map((row) => columns.map(({ key }) => cell(row[key]))),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
