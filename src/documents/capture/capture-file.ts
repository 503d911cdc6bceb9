import { createHash } from 'node:crypto';
import { DomainError } from '../../kernel/errors.ts';
import type { Capture, FileFormat } from '../model.ts';
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
  const capture = whole(format, await readAs(format, text, encoding));
  return { ...capture, encoding, ...(newline === undefined ? {} : { newline }) };
}

/** The encoding that a page or an XML file states at its head. */
function declaredCharset(bytes: Uint8Array): string | undefined {
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
