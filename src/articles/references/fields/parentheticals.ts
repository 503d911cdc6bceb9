/** Brackets behind a citation in which the author speaks: `(arguing that …)`, `[hereinafter *Report*]`. */
import { pairedMarks } from '../marks.ts';
import type { Slate } from '../slate.ts';

const SPEAKS =
  /^\s?(?:(?!(?:[Ff]orthcoming|[Ii]ncluding|[Ss]pring)(?!\p{L}))(?:\p{Ll}+ly\s)?\p{Ll}{2,}ing(?:\s(?:that|how|why|whether|the|a|an|in|by|to|for|as|it|\p{L}|“|"|and)|,\s)|(?:emphasis|italics|internal quotation|quotation marks|citations?|footnotes?|alterations?|same|hereinafter|hereafter|en banc|per curiam|plurality|mem\.|author[’']s|my|our|on file with|copy on file)(?!\p{L})|[“"]\p{L}[^”"]{20,})/u;

/** Wiped whole, so that no word in them is taken for a title, a publisher or a date. */
export function wipeExplanations(slate: Slate): void {
  const brackets = pairedMarks(slate.left, { start: 0, end: slate.left.length }).filter(
    ({ kind }) => kind === 'bracket',
  );
  for (const { start, end, inner } of brackets) {
    if (start < 8 || !SPEAKS.test(slate.left.slice(inner.start, inner.start + 60))) continue;
    slate.wipe({ start: slate.span.start + start, end: slate.span.start + end });
  }
}
