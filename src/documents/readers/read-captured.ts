/** Formats that the reader of articles knows too; what it does for notes typed by hand is not wanted here. */
import { readDocx } from '../capture/docx/read-docx.ts';
import { unpackWord } from '../capture/docx/unpack.ts';
import { textOf } from '../capture/docx/word-reader.ts';
import { parseXml } from '../capture/docx/xml.ts';
import { readMarkdown } from '../capture/markdown/read-markdown.ts';
import type { Dropped } from '../capture/model.ts';
import type { FormatReading } from '../capture/reading.ts';
import type { DocumentFormat } from '../document.ts';
import { statedFacts } from '../lay-out.ts';
import { type DocumentReading, factsFrom, layOutBlocks } from './reading.ts';

/** Official volumes run to thousands of pages; beyond this a reading would take too long. */
const PDF_LIMITS = {
  pages: 6000,
  items: 6_000_000,
  stopAfter: 300_000,
  remedy: 'Split it into volumes and import those.',
};

export async function readPdf(bytes: Uint8Array, fileName: string): Promise<DocumentReading> {
  const { capturePdf } = await import('../capture/pdf/capture-pdf.ts');
  const capture = await capturePdf(bytes, fileName, PDF_LIMITS);
  return fromCapture(capture, 'pdf', 'application/pdf');
}

export function readWord(bytes: Uint8Array, fileName: string): DocumentReading {
  const reading = fromCapture(
    readDocx(bytes, fileName),
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  return { ...reading, dropped: [...reading.dropped, ...runningHeads(bytes, fileName)] };
}

/** What Word prints on each page stands in parts of its own. */
function runningHeads(bytes: Uint8Array, fileName: string): Dropped[] {
  const parts = [...unpackWord(bytes, fileName)];
  return parts.flatMap(([name, part]): Dropped[] => {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) return [];
    const text = textOf(parseXml(part, fileName, name)).trim();
    return text === '' ? [] : [{ what: 'running-head', text: text.slice(0, 500), count: 1 }];
  });
}

export const readMarkdownFile = (text: string): DocumentReading =>
  fromCapture(readMarkdown(text), 'markdown', 'text/markdown');

function fromCapture(
  reading: FormatReading,
  format: DocumentFormat,
  mediaType: string,
): DocumentReading {
  const { text, layout, marks } = layOutBlocks(reading.blocks);
  return {
    format,
    mediaType,
    text,
    layout,
    stated: factsFrom(statedFacts(reading)),
    dropped: [...reading.dropped, ...marks],
    warnings: [...reading.warnings],
  };
}
