/** Web pages and other HTML: the main text, and what the page says of itself. Scripts are never run. */
import { parse } from 'parse5';
import { attribute, elementsOf, type Parent } from '../../capture/html/dom.ts';
import { readHtml } from '../../capture/html/read-html.ts';
import type { Block } from '../../capture/model.ts';
import { type DocumentReading, layOutBlocks } from '../reading.ts';
import { findMainText, type MainText } from './main-text.ts';
import { readPageFacts } from './page-facts.ts';

export function readPage(source: string): DocumentReading {
  const reading = readHtml(source, true);
  const document = parse(source);
  const main = chooseMain(document, reading.blocks, source);
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

/** Comparing takes minutes on a page with more elements; a long report has some thousands. */
const MOST_ELEMENTS = 30_000;

function chooseMain(document: Parent, blocks: Block[], source: string): MainText {
  const whole: MainText = { blocks, dropped: [], warnings: [] };
  let count = 0;
  for (const _ of elementsOf(document)) count += 1;
  if (!isOfASite(document)) return whole;
  if (count <= MOST_ELEMENTS) return findMainText(blocks, source);
  return {
    ...whole,
    warnings: [`The page has ${count} elements: it was read whole, with its frame.`],
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
    const role = attribute(element, 'role') ?? '';
    if (/^(?:nav|footer|form|iframe)$/.test(element.tagName) && !role.startsWith('doc-'))
      return true;
    if (element.tagName === 'script' && attribute(element, 'src') !== undefined) return true;
    if (attribute(element, 'property')?.startsWith('og:')) return true;
    if (/^(?:navigation|banner|contentinfo)$/.test(role)) return true;
  }
  return false;
}
