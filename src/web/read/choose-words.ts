/** Choosing words with the keyboard: always whole words, sentences or paragraphs, never half a character. */
import { wholeGraphemes } from '../../kernel/graphemes.ts';
import { sentencesOf } from '../../kernel/sentences.ts';
import type { Span } from '../../kernel/span.ts';
import { blockAt } from './screen-blocks.ts';

/** Where choosing began and where it is now; what is chosen reaches from one to the other. */
export interface Choice {
  anchor: Span;
  focus: Span;
}

export type Unit = 'word' | 'sentence' | 'block';

export const chosenSpan = ({ anchor, focus }: Choice): Span => ({
  start: Math.min(anchor.start, focus.start),
  end: Math.max(anchor.end, focus.end),
});

export const chooseSpan = (span: Span): Choice => ({ anchor: span, focus: span });

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

export function unitsOf(text: string, block: Span, unit: Unit): Span[] {
  if (unit === 'block') return [{ start: block.start, end: block.end }];
  if (unit === 'sentence') return sentencesOf(text, block);
  return [...words.segment(text.slice(block.start, block.end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({
      start: block.start + index,
      end: block.start + index + segment.length,
    }));
}

/** The unit that holds the offset, or the next one in its block. */
export function unitAt(
  text: string,
  blocks: readonly Span[],
  offset: number,
  unit: Unit,
): Span | null {
  const block = blocks[blockAt(blocks, offset)];
  if (!block) return null;
  const units = unitsOf(text, block, unit);
  return units.find(({ end }) => end > offset) ?? units.at(-1) ?? null;
}

export interface Move {
  unit: Unit;
  by: 1 | -1;
  /** Keeps what was chosen and adds to it. */
  extend: boolean;
}

/** The choice after a key: the next unit, or the larger unit around what is chosen. */
export function moved(
  text: string,
  blocks: readonly Span[],
  choice: Choice,
  { unit, by, extend }: Move,
): Choice {
  const around = unitAt(text, blocks, choice.focus.start, unit);
  const larger =
    around !== null &&
    around.start <= choice.focus.start &&
    around.end >= choice.focus.end &&
    around.end - around.start > choice.focus.end - choice.focus.start;
  const focus = larger ? around : neighbour(text, blocks, choice.focus, unit, by);
  if (!focus) return choice;
  return { anchor: extend ? choice.anchor : focus, focus };
}

function neighbour(
  text: string,
  blocks: readonly Span[],
  from: Span,
  unit: Unit,
  by: 1 | -1,
): Span | null {
  const first = blockAt(blocks, by === 1 ? Math.max(from.start, from.end - 1) : from.start);
  for (let at = first; at >= 0 && at < blocks.length; at += by) {
    const block = blocks[at];
    if (!block) return null;
    const units = unitsOf(text, block, unit);
    const found =
      by === 1
        ? units.find(({ start }) => start >= from.end)
        : units.findLast(({ end }) => end <= from.start);
    if (found) return found;
  }
  return null;
}

/** A stretch selected with the mouse: whole characters, without the blanks at its ends; null when nothing is left. */
export function snapped(text: string, span: Span): Span | null {
  let { start, end } = wholeGraphemes(text, span);
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
