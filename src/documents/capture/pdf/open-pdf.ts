import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DomainError } from '../../../kernel/errors.ts';

export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const remedyFor: Readonly<Record<string, (fileName: string) => string>> = {
  PasswordException: (name) =>
    `${name} is protected by a password. Open it with the password, save or print it as an unprotected PDF, and give that file.`,
  InvalidPDFException: (name) =>
    `${name} is damaged or not a PDF: its table of contents cannot be read. Fetch it again from where it came, or open it in a PDF program and save it anew.`,
};

/** An image of more pixels than this is never decoded: only letters and strokes are wanted. */
const MAX_IMAGE_PIXELS = 16;

const resourceFolder = (name: string): string => {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return join(root, name) + sep;
};

/**
 * Opens a PDF for reading. Scripts and attachments in it are never run or opened, nothing is
 * evaluated, nothing fetched. The caller destroys the document's loading task.
 */
export async function openPdf(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ pdfjs: PdfJs; pdf: PDFDocumentProxy }> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over, and a caller still needs his.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: MAX_IMAGE_PIXELS,
    standardFontDataUrl: resourceFolder('standard_fonts'),
    cMapUrl: resourceFolder('cmaps'),
    cMapPacked: true,
    verbosity: 0,
  });
  try {
    return { pdfjs, pdf: await task.promise };
  } catch (error) {
    await task.destroy();
    throw toDomainError(error, fileName);
  }
}

/** What pdf.js throws, in words that name the remedy. */
export function toDomainError(error: unknown, fileName: string): Error {
  if (error instanceof DomainError) return error;
  const name = error instanceof Error ? error.name : '';
  const words = remedyFor[name] ?? remedyFor.InvalidPDFException;
  return new DomainError('bad-input', words?.(fileName) ?? `${fileName} cannot be read.`, {
    fileName,
    cause: error instanceof Error ? error.message : String(error),
  });
}
