import type { Report, ReportValue } from '../../cases/report.ts';
import { cellText, xmlText } from './cell-text.ts';
import { columnHead, provenance, reportTitle } from './report-head.ts';

/** The table as a Word document, wide, with its notes before it. */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const { Document, HeadingLevel, Packer, PageOrientation, Paragraph } = await import('docx');
  const { Table, TableCell, TableRow, TextRun, WidthType } = await import('docx');
  const paragraph = (words: string, bold = false): InstanceType<typeof Paragraph> =>
    new Paragraph({ children: [new TextRun({ text: xmlText(words), bold, size: 18 })] });
  const cell = (value: ReportValue | undefined, bold = false): InstanceType<typeof TableCell> =>
    new TableCell({ children: [paragraph(cellText(value), bold)] });
  const head = new TableRow({
    tableHeader: true,
    children: report.columns.map((column) => cell(columnHead(column), true)),
  });
  const rows = report.rows.map(
    (row) => new TableRow({ children: report.columns.map(({ key }) => cell(row[key])) }),
  );
  const document = new Document({
    creator: 'Dragoman',
    title: reportTitle(report),
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: reportTitle(report), heading: HeadingLevel.HEADING_1 }),
          ...report.notes.map((note) => paragraph(note)),
          new Table({
            rows: [head, ...rows],
            width: { size: 100, type: WidthType.PERCENTAGE },
          }),
          paragraph(provenance(report)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
