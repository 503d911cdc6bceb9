import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Capture } from '../model.ts';

const DOI = /\b10\.\d{4,9}\/[^\s"<>{}|\\^]+/;

/** Titles that programs write by themselves. */
const EMPTY_TITLE =
  /^(?:untitled|microsoft word|document\d*|.*\.(?:docx?|indd|tex|qxd|pdf))|^\s*$/i;

/** Facts the file states about itself, in its properties (Info) and in XMP. */
export async function readMetadata(pdf: PDFDocumentProxy): Promise<Capture['metadata']> {
  const read = await pdf.getMetadata().catch(() => null);
  if (read === null) return { authors: [] };
  const info = read.info as Record<string, unknown>;
  const xmp = (name: string): unknown => {
    const value: unknown = read.metadata?.get(name);
    return value;
  };
  const title = [textOf(info.Title), textOf(xmp('dc:title'))].find(
    (t) => t !== '' && !EMPTY_TITLE.test(t),
  );
  const creators = listOf(xmp('dc:creator'));
  const authors = creators.length > 0 ? creators : listOf(info.Author);
  const language = textOf(info.Language) || textOf(listOf(xmp('dc:language'))[0]);
  const published = textOf(xmp('prism:publicationdate')) || textOf(xmp('prism:coverdate'));
  const doi = DOI.exec(
    [xmp('prism:doi'), xmp('pdfx:doi'), xmp('dc:identifier'), info.doi, info.Subject]
      .map(textOf)
      .join(' '),
  )?.[0];
  return {
    ...(title ? { title } : {}),
    authors,
    ...(language ? { language } : {}),
    ...(published ? { published } : {}),
    ...(doi ? { doi: doi.replace(/[.,;)]+$/, '') } : {}),
  };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' ? value.trim() : '';
}

function listOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map(textOf).filter((text) => text !== '');
}
