/** One self-contained page: the table, what one has to know to read it, and the state of the case it rests on. */
import { escapeHtml } from '../../audit/report/html-report.ts';
import { REPORT_STYLE } from '../../audit/report/report-style.ts';
import type { Report, ReportValue } from '../../cases/report.ts';
import { cellText } from './cell-text.ts';
import { columnHead, provenance, reportTitle } from './report-head.ts';

const STYLE = `${REPORT_STYLE}
main{max-width:76rem}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.3rem .6rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{font:600 .78rem Inter,system-ui,sans-serif;border-bottom-width:2px}
.n{text-align:right;font-variant-numeric:tabular-nums}.scroll{overflow-x:auto}
`;

const cell = (value: ReportValue | undefined): string =>
  typeof value === 'number'
    ? `<td class="n">${value}</td>`
    : `<td dir="auto">${escapeHtml(cellText(value))}</td>`;

export function reportHtml(report: Report): string {
  const { columns, rows, notes } = report;
  const title = escapeHtml(reportTitle(report));
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(columnHead(column))}</th>`);
  const lines = rows.map((row) => `<tr>${columns.map(({ key }) => cell(row[key])).join('')}</tr>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${escapeHtml(report.case.title)}</title><style>${STYLE}</style></head>
<body><main>
<p class="over">${escapeHtml(report.case.title)}</p>
<h1>${title}</h1>
${notes.map((note) => `<p class="meta">${escapeHtml(note)}</p>`).join('\n')}
<div class="scroll"><table><thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></div>
<footer>${escapeHtml(provenance(report))}</footer>
</main></body></html>
`;
}
