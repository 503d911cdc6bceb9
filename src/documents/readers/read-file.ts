/** One file, whatever its format: bytes to a draft. The content decides, not the name. */
import { sha256 } from '../../db/originals.ts';
import { nameOfBinary, refuseControlBytes, refuseOle, sniffText } from '../capture/sniff.ts';
import type { DocumentDraft } from '../draft.ts';
import { cleanText } from './clean-text.ts';
import { decodeDocument } from './decode-document.ts';
import { looksLikeEmail, looksLikeMailbox } from './email/sniff-email.ts';
import { unreadable } from './read-failure.ts';
import type { DocumentReading } from './reading.ts';
import { settleLanguage } from './settle-language.ts';
import { sumUpDropped } from './sum-up-dropped.ts';

/** What an archive turned out to be; `archive` are files packed together and is read elsewhere. */
export type ZipKind = 'docx' | 'odt' | 'epub' | 'archive';

export const LARGEST_FILE = 200_000_000;
const LARGEST_TEXT = 20_000_000;
/** Parsing markup takes far more time and memory than reading plain text. */
const LARGEST_MARKUP = 8_000_000;

const looksLikeRtf = (head: string): boolean => /^\s*\{\\rtf/.test(head);

export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  zip?: Exclude<ZipKind, 'archive'>,
): Promise<DocumentDraft> {
  const reading = zip ? await readZipped(bytes, fileName, zip) : await readPlainly(bytes, fileName);
  const text = cleanText(reading.text);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw unreadable(
      fileName,
      'holds no text',
      'If its pages are pictures, run text recognition (OCR) on it first.',
    );
  }
  const { stated, warnings } = settleLanguage(reading.stated, text);
  return {
    fileName,
    format: reading.format,
    original: { bytes, mediaType: reading.mediaType },
    text,
    layout: reading.layout,
    stated,
    attributes: reading.attributes ?? {},
    dropped: sumUpDropped(reading.dropped),
    warnings: [...reading.warnings, ...warnings],
  };
}

/** The same as `fingerprintOf` of the draft that would be read from these bytes. */
export const fingerprintOfFile = (bytes: Uint8Array): string => sha256(bytes);

async function readZipped(
  bytes: Uint8Array,
  fileName: string,
  kind: Exclude<ZipKind, 'archive'>,
): Promise<DocumentReading> {
  if (kind === 'docx') {
    const { readWord } = await import('./read-captured.ts');
    return readWord(bytes, fileName);
  }
  if (kind === 'odt') {
    const { readOdt } = await import('./odt/read-odt.ts');
    return readOdt(bytes, fileName);
  }
  const { readEpub } = await import('./epub/read-epub.ts');
  return readEpub(bytes, fileName);
}

async function readPlainly(bytes: Uint8Array, fileName: string): Promise<DocumentReading> {
  if (bytes.length === 0) {
    throw unreadable(fileName, 'is empty (0 bytes)', 'Save or download it again.');
  }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) {
    const { readPdf } = await import('./read-captured.ts');
    return readPdf(bytes, fileName);
  }
  if (head.startsWith('\xd0\xcf\x11\xe0')) return refuseOle(bytes, fileName);
  const binary = nameOfBinary(bytes);
  if (binary !== undefined) {
    throw unreadable(fileName, `is ${binary}, not a document`, 'Import the text itself.');
  }
  if (looksLikeRtf(head)) {
    const { readRtf } = await import('./rtf/read-rtf.ts');
    return readRtf(bytes, fileName);
  }
  const top = Buffer.from(bytes.subarray(0, 16_000)).toString('latin1');
  if (looksLikeEmail(top, fileName)) {
    const { readEmail } = await import('./email/read-email.ts');
    return readEmail(bytes, fileName);
  }
  if (looksLikeMailbox(top)) {
    throw unreadable(
      fileName,
      'is a mailbox of several messages',
      'Save the messages you need as .eml files and import those.',
    );
  }
  if (bytes.length > LARGEST_TEXT) {
    throw unreadable(
      fileName,
      `has ${(bytes.length / 1e6).toFixed(1)} MB of text; up to ${LARGEST_TEXT / 1e6} are read`,
      'Split it, or import it as a corpus (CSV or JSONL) when it holds many texts.',
      { code: 'too-large' },
    );
  }
  refuseControlBytes(bytes, head, fileName);
  return readText(bytes, fileName);
}

const TABLE = /\.(csv|tsv|jsonl|ndjson)$/i;

async function readText(bytes: Uint8Array, fileName: string): Promise<DocumentReading> {
  if (TABLE.test(fileName)) {
    throw unreadable(
      fileName,
      'is a table of texts, not one text',
      'Import it as a corpus, where you say which column holds what.',
    );
  }
  const { text, warnings } = decodeDocument(bytes);
  const read = await readDecoded(text, fileName);
  return { ...read, warnings: [...warnings, ...read.warnings] };
}

async function readDecoded(text: string, fileName: string): Promise<DocumentReading> {
  const { looksLikeSubtitles, readSubtitles } = await import('./subtitles/read-subtitles.ts');
  if (looksLikeSubtitles(text)) {
    const mediaType = /^\ufeff?WEBVTT/.test(text) ? 'text/vtt' : 'application/x-subrip';
    return { format: 'subtitles', mediaType, stated: { authors: [] }, ...readSubtitles(text) };
  }
  const format = sniffText(text, fileName);
  if (format !== 'text' && text.length > LARGEST_MARKUP) {
    throw unreadable(
      fileName,
      `has ${(text.length / 1e6).toFixed(1)} million characters of ${format === 'html' ? 'HTML' : 'Markdown'}; up to ${LARGEST_MARKUP / 1e6} million are read`,
      'Save its text alone, or split it.',
      { code: 'too-large' },
    );
  }
  if (format === 'markdown') {
    const { readMarkdownFile } = await import('./read-captured.ts');
    return readMarkdownFile(text);
  }
  if (format === 'html') {
    const { readPage } = await import('./web/read-page.ts');
    return readPage(text);
  }
  if (/^\ufeff?\s*<\?xml\s/.test(text.slice(0, 200))) {
    throw unreadable(
      fileName,
      'is XML of a kind that is not read',
      'Export it as HTML, Word or plain text.',
    );
  }
  const { readPlain } = await import('./plain/read-plain.ts');
  return {
    format: 'text',
    mediaType: 'text/plain',
    stated: { authors: [] },
    warnings: [],
    ...readPlain(text),
  };
}
