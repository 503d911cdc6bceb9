import type { StyledSpan } from '../model.ts';
import type { Cut } from '../strand.ts';

const STARS = /(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?!\*)/g;
const LONGEST = 3000;

const LONE_END = /^[^*]{2,400}[^\s*(]\*(?=[\s,.;:)]|$)/;

/**
 * The closing star of an emphasis whose opening star was taken for a list mark: `Title of it*, TASS`.
 * Only where the text has no other star before it.
 */
export function findLoneEnd(text: string): number | undefined {
  const match = LONE_END.exec(text);
  return match === null ? undefined : match[0].length - 1;
}

/** Emphasis written as `*…*` or `**…**`: the styles, and the stars to be taken out. */
export function findEmphasis(text: string): { styles: StyledSpan[]; cuts: Cut[] } {
  const styles: StyledSpan[] = [];
  const cuts: Cut[] = [];
  if (!text.includes('*')) return { styles, cuts };
  for (const match of text.matchAll(STARS)) {
    const stars = match[1] ?? '*';
    const start = match.index;
    const end = start + match[0].length;
    const before = text.charAt(start - 1);
    if (/[\p{L}\p{N}*]/u.test(before) || match[0].length > LONGEST) continue;
    cuts.push({ start, end: start + stars.length }, { start: end - stars.length, end });
    const span = { start: start + stars.length, end: end - stars.length };
    if (stars.length !== 2) styles.push({ ...span, style: 'italic' });
    if (stars.length >= 2) styles.push({ ...span, style: 'bold' });
  }
  return { styles, cuts };
}
