import { createHash } from 'node:crypto';
import { DomainError } from '../../kernel/errors.ts';
import type { Capture } from '../model.ts';
import { decodeText } from './text/decode.ts';
import { readRows } from './text/read-text.ts';
import { detectNewline, splitRows } from './text/rows.ts';

/** Reads a file of any known format. Everything that can go wrong is a DomainError in plain words. */
export async function captureFile(bytes: Uint8Array, fileName: string): Promise<Capture> {
  if (bytes.length === 0) {
    throw new DomainError('bad-input', `${fileName} is empty: it has no bytes to read.`);
  }
  if (isPdf(bytes)) {
    const { capturePdf } = await import('./pdf/capture-pdf.ts');
    return capturePdf(bytes, fileName);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding } = decodeText(bytes);
  const reading = readRows(splitRows(text), !encoding.startsWith('utf'));
  const newline = detectNewline(text);
  return {
    format: 'text',
    fileName,
    sha256,
    encoding,
    ...(newline === undefined ? {} : { newline }),
    metadata: { authors: [] },
    ...reading,
  };
}

/** The signature of a PDF stands within its first kilobyte, not always at the very start. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
