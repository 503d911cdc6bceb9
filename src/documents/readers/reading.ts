/** What a reader of one format gives; the name and the bytes of the file are added by `read-file.ts`. */

import type { Block, Dropped } from '../capture/model.ts';
import type { DocumentFormat, StatedFacts, TextLayout } from '../document.ts';
import { layOut } from '../lay-out.ts';

export interface DocumentReading {
  format: DocumentFormat;
  mediaType: string;
  text: string;
  layout: TextLayout;
  stated: StatedFacts;
  attributes?: Record<string, string>;
  dropped: Dropped[];
  warnings: string[];
}

/**
 * The text and layout of blocks. A note begins with its label, as it was printed; the marks in the
 * text have no letters of their own there and are told as left out.
 */
export function layOutBlocks(blocks: readonly Block[]): {
  text: string;
  layout: TextLayout;
  marks: Dropped[];
} {
  const marks = blocks.reduce((sum, block) => sum + block.markers.length, 0);
  return {
    ...layOut(blocks.map(withLabel)),
    marks: marks === 0 ? [] : [{ what: 'other', text: 'marks of notes in the text', count: marks }],
  };
}

function withLabel(block: Block): Block {
  if (block.kind !== 'note' || block.label === undefined || block.text === '') return block;
  const label = `${block.label} `;
  const shift = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + label.length,
    end: span.end + label.length,
  });
  return {
    ...block,
    text: label + block.text,
    pieces: block.pieces.map(shift),
    styles: block.styles.map(shift),
  };
}

/** A block that a reader made itself; `line` counts paragraphs where the file has no lines. */
export const plainBlock = (
  head: Pick<Block, 'kind'> & Partial<Pick<Block, 'level' | 'label' | 'page'>>,
  text: string,
  line: number,
  styles: Block['styles'] = [],
): Block => ({
  ...head,
  text,
  pieces: [
    {
      start: 0,
      end: text.length,
      at: { offset: -1, line, column: 1, ...(head.page === undefined ? {} : { page: head.page }) },
    },
  ],
  styles,
  markers: [],
});

/** Leaves out what is unknown, so that absent and empty are the same. */
export function factsFrom(facts: {
  title?: string | undefined;
  authors?: readonly string[] | undefined;
  date?: string | undefined;
  outlet?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
}): StatedFacts {
  const stated: StatedFacts = { authors: [] };
  for (const author of facts.authors ?? []) {
    const name = oneLine(author, 200);
    if (name !== '' && !stated.authors.includes(name)) stated.authors.push(name);
  }
  for (const field of ['title', 'date', 'outlet', 'url', 'language'] as const) {
    const value = oneLine(facts[field] ?? '', field === 'url' ? 2000 : 500);
    if (value !== '') stated[field] = value;
  }
  return stated;
}

/** Bounded before anything looks at it: a title of megabytes is no title. */
export const oneLine = (text: string, most: number): string =>
  text
    .slice(0, most * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, most);
