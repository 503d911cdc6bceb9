/** A text by ranges of its blocks, so that a book opens as fast as a letter. */
import type { Db } from '../db/schema.ts';
import type { StyledSpan } from './capture/model.ts';
import type { DocumentText, TextBlock } from './document.ts';
import { readText } from './store.ts';

export interface TextPiece extends TextBlock {
  /** Place among the blocks, from 0. */
  block: number;
  text: string;
  /** Within the block. */
  styles: StyledSpan[];
}

export interface TextPieces {
  sha256: string;
  /** UTF-16 units of the whole text. */
  length: number;
  blocks: number;
  /** Where each page begins: its number as counted, and the block on which it begins. */
  pieces: TextPiece[];
}

/** Texts never change, so what was read last may be kept; a few, because they may be large. */
const KEPT = 4;
const kept = new WeakMap<Db, Map<string, DocumentText>>();

async function readKept(db: Db, sha256: string): Promise<DocumentText> {
  const texts = kept.get(db) ?? new Map<string, DocumentText>();
  kept.set(db, texts);
  const text = texts.get(sha256) ?? (await readText(db, sha256));
  texts.delete(sha256);
  texts.set(sha256, text);
  const oldest = texts.keys().next().value;
  if (texts.size > KEPT && oldest !== undefined) texts.delete(oldest);
  return text;
}

export async function readPieces(
  db: Db,
  sha256: string,
  from: number,
  count: number,
): Promise<TextPieces> {
  const { text, layout } = await readKept(db, sha256);
  const blocks = layout.blocks.slice(from, from + count);
  const styles = stylesBetween(
    layout.styles,
    blocks[0]?.start ?? 0,
    Math.max(0, ...blocks.map(({ end }) => end)),
  );
  return {
    sha256,
    length: text.length,
    blocks: layout.blocks.length,
    pieces: blocks.map((block, place) => ({
      ...block,
      block: from + place,
      text: text.slice(block.start, block.end),
      styles: styles
        .filter(({ start, end }) => start < block.end && end > block.start)
        .map((style) => ({
          ...style,
          start: Math.max(style.start, block.start) - block.start,
          end: Math.min(style.end, block.end) - block.start,
        })),
    })),
  };
}

const stylesBetween = (styles: readonly StyledSpan[], start: number, end: number): StyledSpan[] =>
  styles.filter((style) => style.start < end && style.end > start);
