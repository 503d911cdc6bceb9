import { createHash } from 'node:crypto';
import { DomainError } from '../../kernel/errors.ts';
import type { Capture, FileFormat } from './model.ts';
import type { FormatReading } from './reading.ts';
import { sniffBinary, sniffText } from './sniff.ts';
import { decodeText } from './text/decode.ts';
import { readRows } from './text/read-text.ts';
import { detectNewline, splitRows } from './text/rows.ts';

/** Parsing markup takes far more time and memory than reading plain text. */
const LARGEST_MARKUP = 8_000_000;

/**
 * Reads an article of any known format: bytes to blocks. The content decides on the format, not the
 * name. Everything that can go wrong is a DomainError that says what to do.
 */
export async function captureFile(bytes: Uint8Array, fileName: string): Promise<Capture> {
  const binary = sniffBinary(bytes, fileName);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (binary === 'pdf') {
    const { capturePdf } = await import('./pdf/capture-pdf.ts');
    return capturePdf(bytes, fileName);
  }
  const whole = (format: FileFormat, reading: FormatReading): Capture => {
    if (!reading.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text))) {
      throw new DomainError(
        'bad-input',
        `${fileName} holds no text: nothing but blanks was found in it.`,
      );
    }
    refuseTooMany(reading.blocks.length, MOST_BLOCKS, 'paragraphs', fileName);
    refuseEndlessWords(reading, fileName);
    return { format, fileName, sha256, ...reading };
  };
  if (binary === 'docx') {
    const { readDocx } = await import('./docx/read-docx.ts');
    const { rereadLayout } = await import('./reread-layout.ts');
    return whole('docx', rereadLayout(readDocx(bytes, fileName)));
  }
  const { text, encoding } = decodeText(bytes, declaredCharset(bytes));
  const format = sniffText(text, fileName);
  if (format !== 'text' && text.length > LARGEST_MARKUP) {
    throw new DomainError(
      'too-large',
      `${fileName} has ${(text.length / 1_000_000).toFixed(1)} million characters of ${format === 'html' ? 'HTML' : 'Markdown'}; up to ${LARGEST_MARKUP / 1_000_000} million are read. An article has less than one: import its parts.`,
    );
  }
  const newline = detectNewline(text);
  if (format === 'text') refuseTooMany(countLines(text), MOST_LINES, 'lines', fileName);
  const capture = whole(format, await readAs(format, text, encoding));
  return { ...capture, encoding, ...(newline === undefined ? {} : { newline }) };
}

/** A book of a thousand pages has a tenth of these; each costs time in every rule. */
const MOST_LINES = 400_000;
const MOST_BLOCKS = 200_000;

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1;
  }
  return lines;
}

function refuseTooMany(count: number, most: number, what: string, fileName: string): void {
  if (count <= most) return;
  throw new DomainError(
    'too-large',
    `${fileName} has ${count} ${what}; up to ${most} are read. An article has a few hundred: import its parts.`,
  );
}

/** Longer than any word or address in print; what is longer is data that got into the text. */
const LONGEST_WORD = 10_000;
/** Chinese, Japanese and Korean are written without blanks. */
const UNBROKEN = /[^\s\u3000-\u9fff\uac00-\ud7af]+/gu;

function refuseEndlessWords(reading: FormatReading, fileName: string): void {
  for (const { text } of reading.blocks) {
    if (text.length <= LONGEST_WORD) continue;
    for (const [word] of text.matchAll(UNBROKEN)) {
      if (word.length <= LONGEST_WORD) continue;
      throw new DomainError(
        'too-large',
        `${fileName} has ${word.length} characters in a row without a blank, from “${word.slice(0, 20)}…” on; up to ${LONGEST_WORD} are read. That is data, not text: take it out and import the file again.`,
      );
    }
  }
}

/** The encoding that a page or an XML file states at its head. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (!/^\s*<[!?a-z]/i.test(head)) return undefined;
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1];
}

async function readAs(format: FileFormat, text: string, encoding: string): Promise<FormatReading> {
  if (format === 'markdown') {
    const { readMarkdown } = await import('./markdown/read-markdown.ts');
    const { rereadLayout } = await import('./reread-layout.ts');
    return rereadLayout(readMarkdown(text));
  }
  if (format === 'html') {
    const { readHtml } = await import('./html/read-html.ts');
    const { rereadLayout } = await import('./reread-layout.ts');
    return rereadLayout(readHtml(text));
  }
  const lossy = !encoding.startsWith('utf');
  return { ...readRows(splitRows(text), lossy), metadata: { authors: [] } };
}
