import type { Report, ReportValue } from '../../cases/report.ts';
import { cellText, xmlText } from './cell-text.ts';
import { columnHead, provenance, reportTitle } from './report-head.ts';

/** Characters that a cell of Excel takes. */
const LONGEST = 32_767;

type Cell = { value: string; type: StringConstructor; fontWeight?: 'bold' } | number | null;

const text = (value: string): Cell => ({
  value: xmlText(value).slice(0, LONGEST),
  type: String,
});

const cell = (value: ReportValue | undefined): Cell =>
  typeof value === 'number' ? value : value ? text(cellText(value)) : null;

const head = (words: string): Cell => ({ value: xmlText(words), type: String, fontWeight: 'bold' });

/** A workbook of two sheets: the table, and what it rests on. Words are words: nothing is a formula. */
export async function reportXlsx(report: Report): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const { columns, rows, notes } = report;
  const widths = columns.map(({ key }) => ({
    width: rows.every((row) => typeof row[key] !== 'string') ? 14 : 32,
  }));
  const about = [reportTitle(report), ...notes, provenance(report)].map((note) => [text(note)]);
  const file = writeExcelFile([
    {
      sheet: 'Table',
      data: [
        columns.map((column) => head(columnHead(column))),
        ...rows.map((row) => columns.map(({ key }) => cell(row[key]))),
      ],
      columns: widths,
      stickyRowsCount: 1,
    },
    { sheet: 'About', data: about, columns: [{ width: 120 }] },
  ]);
  return new Uint8Array(await file.toBuffer());
}
