import type { Span } from '../../kernel/span.ts';

/** That somebody put a code on a stretch; what agreement needs to know of a coding. */
export interface AppliedCode extends Span {
  code: string;
  coder: string;
}

/** One text with everything the coders to be compared did in it. Spans count in its stored text. */
export interface CodedText {
  document: string;
  /** In the units of the spans. */
  length: number;
  /** Who has read it: a reader without a coding says "no code", who has not read it says nothing. */
  readers: readonly string[];
  codings: readonly AppliedCode[];
}

/** The stretches a coder put under a code, in the order of the text; those that overlap are one. */
export function mergedSpans(codings: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...codings].sort((a, b) => a.start - b.start)) {
    if (start >= end) continue;
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The codes in use, rising. */
export const codesIn = (texts: readonly CodedText[]): string[] =>
  [...new Set(texts.flatMap(({ codings }) => codings.map(({ code }) => code)))].sort();
