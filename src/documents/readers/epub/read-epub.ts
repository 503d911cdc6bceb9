/** E-books (EPUB 2 and 3): the chapters in the order of the spine. Scripts in them are never run. */
import { readHtml } from '../../capture/html/read-html.ts';
import type { Block, Dropped } from '../../capture/model.ts';
import { decodeDocument } from '../decode-document.ts';
import { unreadable } from '../read-failure.ts';
import { type DocumentReading, factsFrom, layOutBlocks } from '../reading.ts';
import { openPackage, type Package } from '../zip/open-package.ts';
import { type Book, findBook, readBook } from './book.ts';
import { chapterAsHtml } from './chapter-as-html.ts';

const LARGEST_CHAPTER = 8_000_000;
const LARGEST_TEXT = 20_000_000;

export async function readEpub(bytes: Uint8Array, fileName: string): Promise<DocumentReading> {
  const parts = await openPackage(bytes, fileName);
  await refuseLocked(parts, fileName);
  const book = await readBook(parts, await findBook(parts, fileName), fileName);
  const { blocks, dropped, warnings } = await readChapters(parts, book, fileName);
  const { text, layout, marks } = layOutBlocks(blocks);
  return {
    format: 'epub',
    mediaType: 'application/epub+zip',
    text,
    layout,
    stated: factsFrom(book.facts),
    dropped: [...dropped, ...marks],
    warnings,
  };
}

/** Fonts may be scrambled, the text may not. */
async function refuseLocked(parts: Package, fileName: string): Promise<void> {
  const encryption = await parts.read('META-INF/encryption.xml');
  if (encryption === null) return;
  const text = new TextDecoder().decode(encryption.subarray(0, 2_000_000));
  const locked = [...text.matchAll(/<(?:\w+:)?CipherReference\s+URI=["']([^"']*)/g)];
  if (!locked.some(([, part]) => /\.x?html?$|\.xml$/i.test(part ?? ''))) return;
  throw unreadable(
    fileName,
    'is protected by its publisher (DRM) and cannot be read',
    'Import a copy without protection, or the pages that you may copy.',
  );
}

async function readChapters(parts: Package, book: Book, fileName: string) {
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  const warnings: string[] = [];
  let letters = 0;
  for (const { path, isContents } of book.chapters) {
    const bytes = await parts.read(path);
    if (bytes === null) {
      warnings.push(`The chapter ${path} is named in the book but is not in it.`);
      continue;
    }
    if (isContents) {
      dropped.push({ what: 'other', text: 'table of contents', count: 1 });
      continue;
    }
    const { text } = decodeDocument(bytes);
    letters += text.length;
    if (text.length > LARGEST_CHAPTER || letters > LARGEST_TEXT * 4) {
      throw unreadable(fileName, 'holds more text than is read from one book', 'Split it.', {
        place: path,
        code: 'too-large',
      });
    }
    const chapter = readHtml(chapterAsHtml(text), true);
    blocks.push(...chapter.blocks);
    dropped.push(...chapter.dropped);
  }
  return { blocks, dropped, warnings };
}
