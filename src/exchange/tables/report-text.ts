/** A table for the terminal: columns one under the other, numbers to the right. */
import type { Report } from '../../cases/report.ts';
import { cellText } from './cell-text.ts';
import { columnHead, provenance, reportTitle } from './report-head.ts';

/** Characters; longer cells are cut, the other formats have them whole. */
const WIDEST = 60;

const short = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ');
  const letters = [...line];
  return letters.length <= WIDEST ? line : `${letters.slice(0, WIDEST - 1).join('')}…`;
};

const width = (text: string): number => [...text].length;

export function reportText(report: Report): string {
  const { columns, rows, notes } = report;
  const cells = [
    columns.map(columnHead),
    ...rows.map((row) => columns.map(({ key }) => short(cellText(row[key])))),
  ];
  const numeric = columns.map(({ key }) =>
    rows.every((row) => row[key] === null || typeof row[key] === 'number'),
  );
  const widths = columns.map((_, at) =>
    cells.reduce((most, row) => Math.max(most, width(row[at] ?? '')), 0),
  );
  const lines = cells.map((row) =>
    row
      .map((text, at) => {
        const blanks = ' '.repeat((widths[at] ?? 0) - width(text));
        return numeric[at] ? blanks + text : text + blanks;
      })
      .join('  ')
      .trimEnd(),
  );
  const body = rows.length === 0 ? ['Nothing to show.'] : lines;
  return `${[reportTitle(report), '', ...body, '', ...notes, provenance(report)].join('\n')}\n`;
}
