import type { Report } from '../../cases/report.ts';
import type { Db } from '../../db/schema.ts';

export const REPORT_FORMATS = ['csv', 'xlsx', 'html', 'docx', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const REPORT_MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
};

export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/** A report as a file. Writers of office files are loaded when they are first needed. */
export async function writeReport(
  db: Db,
  report: Report,
  format: ReportFormat,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return (await import('./report-csv.ts')).reportCsv(report);
    case 'html':
      return (await import('./report-html.ts')).reportHtml(report);
    case 'json':
      return reportJson(report);
    case 'xlsx':
      return (await import('./report-xlsx.ts')).reportXlsx(report);
    case 'docx':
      if (report.report === 'passages') {
        return (await import('./passages-docx.ts')).passagesDocx(db, report);
      }
      return (await import('./report-docx.ts')).reportDocx(report);
  }
}
