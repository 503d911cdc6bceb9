import { DomainError } from '../../kernel/errors.ts';
import type { FileFormat } from './model.ts';

const LARGEST_TEXT = 20_000_000;
const LARGEST_FILE = 60_000_000;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

const refuse = (message: string): never => {
  throw new DomainError('bad-input', message);
};

/** What the first bytes say, whatever the name of the file; undefined for text of some kind. */
export function sniffBinary(bytes: Uint8Array, fileName: string): 'docx' | 'pdf' | undefined {
  if (bytes.length === 0) {
    return refuse(`${fileName} is empty (0 bytes). Save or download it again, then import it.`);
  }
  if (bytes.length > LARGEST_FILE) {
    throw new DomainError(
      'too-large',
      `${fileName} has ${megabytes(bytes.length)}; files of up to ${megabytes(LARGEST_FILE)} are read. Import the article alone, without its volume.`,
    );
  }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (/%PDF-\d\.\d/.test(head)) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return sniffZip(bytes, fileName);
  if (startsWith(bytes, 0x50, 0x4b)) {
    return refuse(`${fileName} is an empty or damaged zip archive, not a Word file.`);
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuseOle(bytes, fileName);
  if (head.startsWith('{\\rtf')) {
    return refuse(
      `${fileName} is an RTF file, which is not read. Open it in Word or LibreOffice and save it as .docx.`,
    );
  }
  if (bytes.length > LARGEST_TEXT) {
    throw new DomainError(
      'too-large',
      `${fileName} has ${megabytes(bytes.length)} of text; up to ${megabytes(LARGEST_TEXT)} are read. An article has less than one: import its parts.`,
    );
  }
  refuseOtherBinary(bytes, head, fileName);
  return undefined;
}

function sniffZip(bytes: Uint8Array, fileName: string): 'docx' {
  const names = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument')) {
    return refuse(
      `${fileName} is an OpenDocument file (.odt), which is not read. Open it in LibreOffice or Word and save it as .docx.`,
    );
  }
  if (names.includes('mimetypeapplication/epub')) {
    return refuse(
      `${fileName} is an e-book (EPUB), which is not read. Import the PDF or the HTML page.`,
    );
  }
  return 'docx';
}

/** The container of Word before 2007, also put around documents under a password. */
export function refuseOle(bytes: Uint8Array, fileName: string): never {
  const text = Buffer.from(bytes.subarray(0, 200_000)).toString('utf16le');
  const shifted = Buffer.from(bytes.subarray(1, 200_001)).toString('utf16le');
  if (text.includes('EncryptedPackage') || shifted.includes('EncryptedPackage')) {
    return refuse(
      `${fileName} is a Word file protected by a password. Open it in Word, remove the password (File, Info, Protect Document), save, and import it again.`,
    );
  }
  return refuse(
    `${fileName} is in the old Word format (.doc), which is not read. Open it in Word or LibreOffice and save it as .docx.`,
  );
}

const KNOWN: [number[], string][] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a, 0x90], 'a program'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
];

/** What a file is whose first bytes are those of a well-known format that holds no text. */
export const nameOfBinary = (bytes: Uint8Array): string | undefined =>
  KNOWN.find(([signature]) => startsWith(bytes, ...signature))?.[1];

function refuseOtherBinary(bytes: Uint8Array, head: string, fileName: string): void {
  const known = nameOfBinary(bytes);
  if (known !== undefined) {
    refuse(
      `${fileName} is ${known}, not an article. Text, Markdown, HTML, Word (.docx) and PDF are read.`,
    );
  }
  refuseControlBytes(bytes, head, fileName);
}

/** Text has next to no control bytes, in whatever encoding. */
export function refuseControlBytes(bytes: Uint8Array, head: string, fileName: string): void {
  if (isWide(bytes) || head.startsWith('ÿþ') || head.startsWith('þÿ')) return;
  const sample = bytes.subarray(0, 100_000);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0 || (byte < 32 && ![9, 10, 12, 13, 26, 27].includes(byte))) control += 1;
  }
  if (control > 2 && control > sample.length / 500) {
    refuse(
      `${fileName} holds binary data, not text (${control} control bytes in the first ${sample.length}). If it is a Word or PDF file, it is damaged: export it again.`,
    );
  }
}

/** UTF-16 without a mark: line ends and blanks with a zero byte beside them, nothing else below 9. */
function isWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 20_000));
  let blanks = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const first = sample[i] ?? 0;
    const second = sample[i + 1] ?? 0;
    const low = first === 0 ? second : second === 0 ? first : -1;
    if (low === 32 || low === 10 || low === 13) blanks += 1;
    else if (low >= 0 && low < 9) odd += 1;
  }
  return odd === 0 && blanks > sample.length / 2 / 40;
}

/** Which kind of text: what it holds decides, the name only where it could be either. */
export function sniffText(text: string, fileName: string): Exclude<FileFormat, 'docx' | 'pdf'> {
  const head = text.slice(0, 4000).replace(/^\ufeff?\s*/, '');
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
      head,
    )
  ) {
    return 'html';
  }
  const name = fileName.toLowerCase();
  if (
    /\.x?html?$/.test(name) &&
    /<(?:p|div|br|h[1-6]|article|span)\b/i.test(text.slice(0, 50_000))
  ) {
    return 'html';
  }
  const defined = /^ {0,3}\[\^[^\]\s]{1,60}\]:/m.test(text);
  if (defined && /[^\n]\[\^[^\]\s]{1,60}\]/.test(text)) return 'markdown';
  return /\.(?:md|markdown|mdown|qmd|rmd)$/.test(name) ? 'markdown' : 'text';
}
