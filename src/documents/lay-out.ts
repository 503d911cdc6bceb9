/** From the blocks of a capture to one text with its layout: body first, notes after it. */

import type { Block, Capture } from './capture/model.ts';
import type { TextBlock, TextLayout } from './document.ts';

/** Between two blocks: the blank line that a reader of plain text expects. */
const SEPARATOR = '\n\n';

export function layOut(blocks: readonly Block[]): { text: string; layout: TextLayout } {
  const kept = blocks.filter((block) => block.text.trim() !== '');
  const ordered = [
    ...kept.filter((block) => block.kind !== 'note'),
    ...kept.filter((block) => block.kind === 'note'),
  ];
  const layout: TextLayout = { blocks: [], styles: [], pages: [] };
  const parts: string[] = [];
  let at = 0;
  for (const block of ordered) {
    const text = block.text;
    parts.push(text);
    layout.blocks.push(laidBlock(block, at));
    for (const style of block.styles) {
      layout.styles.push({ ...style, start: style.start + at, end: style.end + at });
    }
    if (block.kind !== 'note') addPages(layout, block, at);
    at += text.length + SEPARATOR.length;
  }
  return { text: parts.join(SEPARATOR), layout };
}

/** The layout of a text as a person typed it: a blank line ends a paragraph. */
export function layOutPlain(text: string): TextLayout {
  const blocks: TextBlock[] = [];
  for (const { 0: words, index } of text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g)) {
    blocks.push({ start: index, end: index + words.trimEnd().length, kind: 'paragraph' });
  }
  return { blocks, styles: [], pages: [] };
}

const laidBlock = (block: Block, at: number): TextBlock => {
  const line = block.pieces[0]?.at.line;
  return {
    start: at,
    end: at + block.text.length,
    kind: block.kind,
    ...(block.level === undefined ? {} : { level: block.level }),
    ...(block.page === undefined ? {} : { page: block.page }),
    ...(line === undefined ? {} : { line }),
  };
};

/** A page begins with the first piece that stands on it; a block may run over several. */
function addPages(layout: TextLayout, block: Block, at: number): void {
  for (const piece of block.pieces) {
    const number = piece.at.page;
    const last = layout.pages.at(-1)?.number ?? 0;
    if (number !== undefined && number > last) {
      layout.pages.push({ number, start: at + piece.start });
    }
  }
}

/** The facts that the file states about itself. */
export const statedFacts = ({ metadata }: Pick<Capture, 'metadata'>) => ({
  authors: metadata.authors,
  ...(metadata.title === undefined ? {} : { title: metadata.title }),
  ...(metadata.published === undefined ? {} : { date: metadata.published }),
  ...(metadata.language === undefined ? {} : { language: metadata.language }),
});
