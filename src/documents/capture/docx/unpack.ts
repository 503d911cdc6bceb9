import { type UnzipFileInfo, unzipSync } from 'fflate';
import { DomainError } from '../../../kernel/errors.ts';

const MOST_FILES = 5000;
const LARGEST_PART = 40_000_000;
const LARGEST_WHOLE = 200_000_000;
const LARGEST_RATIO = 300;
const SMALL = 2_000_000;
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/** Takes the parts of a Word file that hold text out of its zip archive, within strict bounds. */
export function unpackWord(bytes: Uint8Array, fileName: string): Map<string, Uint8Array> {
  const names: string[] = [];
  let total = 0;
  const wanted = (file: UnzipFileInfo): boolean => {
    names.push(file.name);
    total += file.originalSize;
    const ratio = file.originalSize / Math.max(file.size, 1);
    if (names.length > MOST_FILES || total > LARGEST_WHOLE || file.originalSize > LARGEST_PART) {
      throw tooLarge(fileName, file.name);
    }
    if (file.originalSize > SMALL && ratio > LARGEST_RATIO) throw tooLarge(fileName, file.name);
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/.test(file.name)) {
      throw new DomainError(
        'bad-input',
        `${fileName} was not read: its archive has a part that points outside it (${file.name}). No word processor writes that; do not trust the file.`,
      );
    }
    return PARTS.test(file.name);
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: wanted });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError(
      'bad-input',
      `${fileName} is a damaged Word file: its zip archive cannot be opened. Open it in Word or LibreOffice, let it repair the file, and save it again.`,
    );
  }
  if (parts['word/document.xml'] === undefined) throw notWord(fileName, names);
  return new Map(Object.entries(parts));
}

const tooLarge = (fileName: string, part: string): DomainError =>
  new DomainError(
    'too-large',
    `${fileName} was not unpacked: ${part} would grow beyond what an article needs (a “zip bomb”, or a very large file). Remove large content in Word and save it again.`,
  );

function notWord(fileName: string, names: readonly string[]): DomainError {
  const kind = names.some((name) => name.startsWith('xl/'))
    ? 'an Excel workbook'
    : names.some((name) => name.startsWith('ppt/'))
      ? 'a PowerPoint file'
      : 'a zip archive without a Word document in it (no word/document.xml)';
  return new DomainError(
    'bad-input',
    `${fileName} is ${kind}. Import the article itself: text, Markdown, HTML, Word (.docx) or PDF.`,
  );
}
