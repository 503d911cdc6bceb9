import { unreadable } from '../read-failure.ts';
import type { ZipKind } from '../read-file.ts';
import type { Zip } from './open-zip.ts';

const OTHERS: [RegExp, string][] = [
  [/^xl\//, 'is an Excel workbook'],
  [/^ppt\//, 'is a PowerPoint file'],
  [/^Index\/Document\.iwa$/, 'is an Apple Pages file'],
];

/** Word, OpenDocument and EPUB files are zip archives with parts of fixed names. */
export async function kindOfZip(zip: Zip, fileName: string): Promise<ZipKind> {
  const names = new Set(zip.entries.map(({ name }) => name));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('META-INF/container.xml')) return 'epub';
  if (names.has('mimetype') && names.has('content.xml')) {
    const type = await mediaType(zip);
    if (/^application\/vnd\.oasis\.opendocument\.text(?:-master|-template)?$/.test(type))
      return 'odt';
    throw unreadable(
      fileName,
      'is an OpenDocument file, but not a text (a table or slides)',
      'Export it as text or PDF and import that.',
    );
  }
  for (const name of names) {
    const other = OTHERS.find(([part]) => part.test(name));
    if (other) throw unreadable(fileName, other[1], 'Export it as Word or PDF and import that.');
  }
  return 'archive';
}

async function mediaType(zip: Zip): Promise<string> {
  const entry = zip.entries.find(({ name }) => name === 'mimetype');
  if (!entry || entry.packed > 1000) return '';
  return new TextDecoder().decode(await zip.read(entry)).trim();
}
