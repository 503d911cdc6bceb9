import type { Block } from './model.ts';
import { BIBLIOGRAPHY_HEADING } from './text/headings.ts';

/** Paragraphs under a heading such as “Bibliography” are entries, up to the next heading as high. */
export function markEntries(blocks: readonly Block[]): Block[] {
  let level: number | undefined;
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      const own = block.level ?? 2;
      if (BIBLIOGRAPHY_HEADING.test(block.text)) level = own;
      else if (level !== undefined && own <= level) level = undefined;
      return block;
    }
    return level !== undefined && block.kind === 'paragraph' ? { ...block, kind: 'item' } : block;
  });
}
