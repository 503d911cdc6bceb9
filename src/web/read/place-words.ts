/** Where in the text one is, in words: for all, and for those who do not see the bar that scrolls. */
import type { Span } from '../../kernel/span.ts';
import { blockAt, type ScreenBlock } from './screen-blocks.ts';

/** The element that says it. */
export const PLACE_ID = 'place-in-text';

const number = (count: number): string => count.toLocaleString('en');

/** `paragraph 3 of 1,700, page 12`; without a choice, how many there are. */
export function placeWords(blocks: readonly ScreenBlock[], span: Span | null): string {
  if (!span) return blocks.length === 1 ? '1 paragraph' : `${number(blocks.length)} paragraphs`;
  const at = blockAt(blocks, span.start);
  const page = pageAt(blocks, at, span.start);
  return `paragraph ${number(at + 1)} of ${number(blocks.length)}${page === null ? '' : `, page ${page}`}`;
}

/** The label of the last page that begins at or before the place. */
function pageAt(blocks: readonly ScreenBlock[], block: number, place: number): string | null {
  for (let at = block; at >= 0; at -= 1) {
    const page = blocks[at]?.pages.findLast(({ at: begins }) => begins <= place);
    if (page) return page.label;
  }
  return null;
}
