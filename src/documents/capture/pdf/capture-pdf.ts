import { createHash } from 'node:crypto';
import { DomainError } from '../../../kernel/errors.ts';
import type { Capture } from '../model.ts';
import { openPdf } from './open-pdf.ts';
import type { RawPage } from './page-model.ts';
import { readMetadata } from './read-metadata.ts';
import { type PageLimits, readPages } from './read-pages.ts';
import { refuseBombs } from './refuse-bombs.ts';
import { understandLayout } from './understand-layout.ts';

/** Fewer letters a page than this, on average, and the file is pictures of pages. */
const MIN_LETTERS_PER_PAGE = 25;
const MAX_BYTES = 300 * 1024 * 1024;

/** Reads a PDF with a text layer into blocks and notes. Throws `bad-input` for scans, protected and damaged files. */
export async function capturePdf(
  bytes: Uint8Array,
  fileName: string,
  limits?: PageLimits,
): Promise<Capture> {
  if (bytes.length > MAX_BYTES) {
    throw new DomainError('too-large', `${fileName} is larger than 300 MB.`, {
      bytes: bytes.length,
    });
  }
  refuseBombs(bytes, fileName);
  const started = performance.now();
  const { pdfjs, pdf } = await openPdf(bytes, fileName);
  try {
    const watch = { elapsed: () => performance.now() - started };
    const reading = await readPages(pdfjs, pdf, fileName, watch, limits);
    requireText(reading.pages, pdf.numPages, fileName, reading.warnings);
    const metadata = await readMetadata(pdf);
    const understood = understandLayout(reading.pages);
    const turned = reading.turned.map(({ page, text }) => ({
      what: 'other' as const,
      text,
      at: { offset: -1, line: 1, column: 1, page },
      count: 1,
    }));
    return {
      format: 'pdf',
      fileName,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages: pdf.numPages,
      metadata,
      ...understood,
      dropped: [...understood.dropped, ...turned],
      warnings: [...reading.warnings, ...understood.warnings],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function requireText(
  pages: readonly RawPage[],
  total: number,
  fileName: string,
  warnings: readonly string[],
): void {
  if (total === 0) {
    throw new DomainError(
      'bad-input',
      `${fileName} is a PDF without pages. Fetch it again from where it came.`,
    );
  }
  const letters = pages.reduce(
    (sum, page) => sum + page.items.reduce((n, item) => n + item.text.trim().length, 0),
    0,
  );
  if (letters >= MIN_LETTERS_PER_PAGE * Math.min(total, 4) && letters >= total * 3) return;
  if (pages.length === 0 && warnings.length > 0) {
    throw new DomainError(
      'bad-input',
      `${fileName} is damaged: none of its pages can be read. Fetch it again from where it came.`,
      { pages: total },
    );
  }
  throw new DomainError(
    'bad-input',
    `${fileName} has no text layer: its pages are pictures, as a scanner makes them. Run text recognition (OCR) on it first, for example with ocrmypdf, and give the result.`,
    { pages: total, letters },
  );
}
