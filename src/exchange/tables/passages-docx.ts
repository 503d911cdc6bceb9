/** Coded passages to quote from: the words as a quotation, under them the citation of the source. */
import type { Report, ReportValue } from '../../cases/report.ts';
import type { Db } from '../../db/schema.ts';
import { formatSources } from '../../sources/citation-style/format-citations.ts';
import { plainText, type Run } from '../../sources/citation-style/runs.ts';
import { DEFAULT_STYLE, readStyle } from '../../sources/citation-style/style-files.ts';
import { listSources } from '../../sources/store.ts';
import { cellText, xmlText } from './cell-text.ts';
import { provenance, reportTitle } from './report-head.ts';

type Row = Readonly<Record<string, ReportValue>>;

/** As the first citation of each source reads, by id. */
async function citationsOf(db: Db, rows: readonly Row[]): Promise<Map<string, Run[]>> {
  const cited = new Set(rows.map((row) => cellText(row.source)).filter((id) => id !== ''));
  if (cited.size === 0) return new Map();
  const items = (await listSources(db)).filter(({ id }) => cited.has(id)).map(({ csl }) => csl);
  const made = await formatSources(items, readStyle(DEFAULT_STYLE), 'en-US');
  return new Map(made.map(({ id, citation }) => [id, citation]));
}

/** Without a source: what the document says of itself. */
const ownWords = (row: Row): Run[] => [
  { text: [row.document, row.date].map(cellText).filter(Boolean).join(', ') },
];

export async function passagesDocx(db: Db, report: Report): Promise<Uint8Array> {
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');
  const citations = await citationsOf(db, report.rows);
  const run = ({ text, italic, bold, smallCaps, raised }: Run, color?: string) =>
    new TextRun({
      text: xmlText(text),
      ...(italic && { italics: true }),
      ...(bold && { bold: true }),
      ...(smallCaps && { smallCaps: true }),
      ...(raised && { superScript: true }),
      ...(color !== undefined && { color }),
    });
  const quotation = (row: Row) =>
    new Paragraph({
      indent: { left: 567 },
      spacing: { before: 240 },
      children: [
        run({ text: cellText(row.before) }, '8a8378'),
        run({ text: cellText(row.quote) }),
        run({ text: cellText(row.after) }, '8a8378'),
      ],
    });
  const citation = (row: Row) => {
    const runs = citations.get(cellText(row.source)) ?? [];
    const printed = plainText(runs) === '' ? ownWords(row) : runs;
    return new Paragraph({ indent: { left: 567 }, children: printed.map((part) => run(part)) });
  };
  const facts = (row: Row) =>
    new Paragraph({
      indent: { left: 567 },
      children: [run({ text: `${cellText(row.code)} · ${cellText(row.coder)}` }, '6a655b')],
    });
  const document = new Document({
    creator: 'Dragoman',
    title: reportTitle(report),
    sections: [
      {
        children: [
          new Paragraph({ text: reportTitle(report), heading: HeadingLevel.HEADING_1 }),
          ...report.notes.map((note) => new Paragraph({ text: xmlText(note) })),
          ...report.rows.flatMap((row) => [quotation(row), citation(row), facts(row)]),
          new Paragraph({ text: xmlText(provenance(report)), spacing: { before: 480 } }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
