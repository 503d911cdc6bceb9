/** Two texts beside one another: what went, what came, and how much between is the same. */
import { diffLines, diffWordsWithSpace } from 'diff';
import { z } from 'zod';

export const TextChange = z.object({
  kind: z.enum(['same', 'removed', 'added', 'gap']),
  /** Of a gap: nothing; its length is in `length`. */
  text: z.string(),
  length: z.number().int(),
});
export type TextChange = z.infer<typeof TextChange>;

/** Edits up to which words are compared; beyond, lines. */
const MOST_EDITS = 4000;
/** Characters of what is the same that are shown around a change. */
const AROUND = 200;

/** Null when the two have so little in common that a comparison says nothing. */
export function compareTexts(before: string, after: string): TextChange[] | null {
  const parts =
    diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ??
    diffLines(before, after, { maxEditLength: MOST_EDITS });
  if (!parts) return null;
  return parts.flatMap((part, place) => {
    const text = part.value;
    if (part.removed) return [piece('removed', text)];
    if (part.added) return [piece('added', text)];
    return shortened(text, place === 0, place === parts.length - 1);
  });
}

const piece = (kind: TextChange['kind'], text: string): TextChange => ({
  kind,
  text,
  length: text.length,
});

function shortened(text: string, first: boolean, last: boolean): TextChange[] {
  const head = first ? '' : text.slice(0, AROUND);
  const tail = last ? '' : text.slice(-AROUND);
  const left = text.length - head.length - tail.length;
  if (left <= AROUND) return [piece('same', text)];
  const gap: TextChange = { kind: 'gap', text: '', length: left };
  return [piece('same', head), gap, piece('same', tail)].filter(({ length }) => length > 0);
}
