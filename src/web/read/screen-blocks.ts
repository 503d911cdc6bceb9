/** A text cut into the blocks that are drawn one by one, so that only what is in view is drawn. */
import type { TextLayout } from '../../documents/document.ts';
import { graphemeStart } from '../../kernel/graphemes.ts';
import type { Span } from '../../kernel/span.ts';

export interface ScreenBlock extends Span {
  index: number;
  kind: TextLayout['blocks'][number]['kind'];
  level: number;
  /** First line in the file; null where the file has none or a longer block goes on. */
  line: number | null;
  speaker: string;
  rtl: boolean;
  /** Pages that begin in it. */
  pages: { at: number; label: string }[];
}

/** UTF-16 units. A paragraph beyond this is drawn in parts, or a text without paragraphs could not be virtual. */
const LONGEST = 3000;

export function screenBlocks(text: string, layout: TextLayout): ScreenBlock[] {
  const blocks: ScreenBlock[] = [];
  for (const block of wholeText(text, layout)) {
    for (const [part, span] of parts(text, block).entries()) {
      blocks.push({
        ...span,
        index: blocks.length,
        kind: block.kind,
        level: block.level ?? 1,
        line: part === 0 ? (block.line ?? null) : null,
        speaker: part === 0 ? (block.speaker ?? '') : '',
        rtl: isRightToLeft(text.slice(span.start, span.end)),
        pages: [],
      });
    }
  }
  for (const page of layout.pages) {
    const block = blocks[blockAt(blocks, page.start)];
    block?.pages.push({
      at: Math.max(page.start, block.start),
      label: page.label ?? `${page.number}`,
    });
  }
  return blocks;
}

/** Words that no block holds must be seen as well. */
function wholeText(text: string, layout: TextLayout): TextLayout['blocks'] {
  const blocks = layout.blocks.filter(({ start, end }) => start < end && end <= text.length);
  if (blocks.length > 0 || text.trim() === '') return blocks;
  return [{ start: 0, end: text.length, kind: 'paragraph' }];
}

function parts(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let start = block.start;
  while (block.end - start > LONGEST) {
    const blank = text.lastIndexOf(' ', start + LONGEST);
    const end = blank > start ? blank + 1 : graphemeStart(text, start + LONGEST);
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: block.end });
  return found;
}

/** Hebrew, Arabic, Syriac, Thaana and their neighbours, with the presentation forms. */
const STRONG =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]|\p{L}/u;

/** By the first letter that has a direction, as `dir="auto"` does. */
export function isRightToLeft(text: string): boolean {
  const first = STRONG.exec(text)?.[0];
  return (
    first !== undefined &&
    /[\u0590-\u08ff\ufb1d-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(first)
  );
}

/** The block that holds the offset, or the one before it; 0 for an empty list. */
export function blockAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** What lies over each block, in the order given; blocks that nothing touches are not in the map. */
export function byBlock<T extends Span>(
  blocks: readonly Span[],
  spans: readonly T[],
): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const span of spans) {
    for (let at = blockAt(blocks, span.start); at < blocks.length; at += 1) {
      const block = blocks[at];
      if (!block || block.start >= span.end) break;
      if (block.end <= span.start) continue;
      const list = found.get(at);
      if (list) list.push(span);
      else found.set(at, [span]);
    }
  }
  return found;
}
