import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DomainError } from '../../../kernel/errors.ts';
import { collectStrokes, type StrokeOperators } from './collect-strokes.ts';
import type { PdfJs } from './open-pdf.ts';
import type { Face, RawPage } from './page-model.ts';
import { readFace } from './read-face.ts';
import { readItems, type SourceItem } from './read-items.ts';

export interface PageReading {
  pages: RawPage[];
  /** Text that runs another way than its page: stamps, watermarks. */
  turned: { page: number; text: string }[];
  warnings: string[];
}

export interface PageLimits {
  pages: number;
  /** Stretches of letters as the file has them, a few for each line. */
  items: number;
  /** Milliseconds after which reading stops. */
  stopAfter: number;
  /** What a person is asked to do with a file beyond these. */
  remedy: string;
}

/** A book of this length is not an article; more would take minutes. */
const ARTICLE: PageLimits = {
  pages: 1000,
  items: 1_500_000,
  stopAfter: 180_000,
  remedy: 'Cut the article out of it and give that file.',
};
/** Milliseconds after which strokes are no longer looked for. */
const STROKES_UNTIL = 60_000;

export interface Stopwatch {
  elapsed(): number;
}

/** Reads all pages one by one, freeing each before the next. */
export async function readPages(
  pdfjs: PdfJs,
  pdf: PDFDocumentProxy,
  fileName: string,
  watch: Stopwatch,
  limits: PageLimits = ARTICLE,
): Promise<PageReading> {
  if (pdf.numPages > limits.pages) {
    throw new DomainError(
      'too-large',
      `${fileName} has ${pdf.numPages} pages; at most ${limits.pages} are read. ${limits.remedy}`,
      { pages: pdf.numPages },
    );
  }
  const reading: PageReading = { pages: [], turned: [], warnings: [] };
  const faces = new FaceBook();
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readOnePage(pdfjs, pdf, number, faces, watch, reading);
    if (page === null) continue;
    items += page.items.length;
    reading.pages.push(page);
    if (items > limits.items || watch.elapsed() > limits.stopAfter) {
      throw new DomainError(
        'too-large',
        `${fileName} holds more text than is read from one file; reading stopped at page ${number} of ${pdf.numPages}. ${limits.remedy}`,
        { page: number },
      );
    }
  }
  return reading;
}

/** Faces by the name pdf.js gave to a font; one object per face, so that they compare by identity. */
class FaceBook {
  readonly #faces = new Map<string, Face>();
  has(fontName: string): boolean {
    return this.#faces.has(`${fontName}|false`);
  }
  learn(fontName: string, postScriptName: string): void {
    this.#faces.set(`${fontName}|false`, readFace(postScriptName));
    this.#faces.set(`${fontName}|true`, readFace(postScriptName, true));
  }
  get(fontName: string, slanted: boolean): Face {
    if (!this.has(fontName)) this.learn(fontName, '');
    const face = this.#faces.get(`${fontName}|${slanted}`);
    return face ?? readFace('');
  }
}

async function readOnePage(
  pdfjs: PdfJs,
  pdf: PDFDocumentProxy,
  number: number,
  faces: FaceBook,
  watch: Stopwatch,
  reading: PageReading,
): Promise<RawPage | null> {
  let page: PDFPageProxy | null = null;
  try {
    page = await pdf.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const content = await page.getTextContent({ includeMarkedContent: false });
    const source = content.items.filter((item) => 'str' in item) as SourceItem[];
    const fonts = Object.keys(content.styles);
    const wanted = watch.elapsed() < STROKES_UNTIL || fonts.some((name) => !faces.has(name));
    const list = wanted && source.length > 0 ? await page.getOperatorList() : null;
    for (const name of fonts) {
      if (!faces.has(name) && page.commonObjs.has(name)) {
        faces.learn(name, fontNameOf(page.commonObjs.get(name)));
      }
    }
    const read = readItems(source, view.transform, (n, s) => faces.get(n, s), view);
    reading.turned.push(...read.turned.map((text) => ({ page: number, text })));
    const upright = read.width === view.width;
    return {
      number,
      width: read.width,
      height: read.height,
      items: read.items,
      strokes: list && upright ? collectStrokes(list, operators(pdfjs), view.transform) : [],
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    reading.warnings.push(`Page ${number} could not be read (${why}).`);
    return null;
  } finally {
    page?.cleanup();
  }
}

/** The name pdf.js keeps for a font it has loaded. */
function fontNameOf(font: unknown): string {
  if (font === null || typeof font !== 'object' || !('name' in font)) return '';
  return typeof font.name === 'string' ? font.name : '';
}

function operators(pdfjs: PdfJs): StrokeOperators {
  const { OPS } = pdfjs;
  return {
    save: OPS.save,
    restore: OPS.restore,
    transform: OPS.transform,
    constructPath: OPS.constructPath,
    paintFormXObjectBegin: OPS.paintFormXObjectBegin,
    paintFormXObjectEnd: OPS.paintFormXObjectEnd,
  };
}
