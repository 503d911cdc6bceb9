/** Web pages and other HTML: the main text, and what the page says of itself. Scripts are never run. */
import { parse } from 'parse5';
import { attribute, elementsOf, type Parent } from '../../capture/html/dom.ts';
import { readHtml } from '../../capture/html/read-html.ts';
import { type DocumentReading, layOutBlocks } from '../reading.ts';
import { findMainText } from './main-text.ts';
import { readPageFacts } from './page-facts.ts';

export function readPage(source: string): DocumentReading {
  const reading = readHtml(source, true);
  const document = parse(source);
  const main = isOfASite(document)
    ? findMainText(reading.blocks, source)
    : { blocks: reading.blocks, dropped: [], warnings: [] };
  const { text, layout, marks } = layOutBlocks(main.blocks);
  return {
    format: 'html',
    mediaType: 'text/html',
    text,
    layout,
    stated: readPageFacts(document, source),
    dropped: [...reading.dropped, ...main.dropped, ...marks],
    warnings: [...reading.warnings, ...main.warnings],
  };
}

/** HTML that is no page of a site, such as the body of a message: all of its text. */
export function readHtmlText(
  source: string,
): Pick<DocumentReading, 'text' | 'layout' | 'dropped' | 'warnings'> {
  const { blocks, dropped, warnings } = readHtml(source, true);
  const { text, layout, marks } = layOutBlocks(blocks);
  return { text, layout, dropped: [...dropped, ...marks], warnings };
}

/** A page of a site has a frame; what a word processor or a converter wrote has none. */
function isOfASite(document: Parent): boolean {
  for (const element of elementsOf(document)) {
    if (/^(?:nav|header|footer|aside|form|iframe)$/.test(element.tagName)) return true;
    if (element.tagName === 'script' && attribute(element, 'src') !== undefined) return true;
    if (attribute(element, 'property')?.startsWith('og:')) return true;
    if (/^(?:navigation|banner|contentinfo)$/.test(attribute(element, 'role') ?? '')) return true;
  }
  return false;
}
