import type { Article } from '../../articles/model.ts';
import type { Edit } from '../model.ts';

/** Where an offset of the old text is in the new one; an offset inside a replaced stretch goes to its end. */
const shifter = (edits: readonly Edit[]): ((offset: number) => number) => {
  let total = 0;
  const steps = edits.map((edit) => {
    total += edit.replacement.length - (edit.end - edit.start);
    return { from: edit.end, total };
  });
  return (offset) => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (steps[low - 1]?.total ?? 0);
  };
};

type Json = unknown;

/** Every `start`, `end` and `at` that counts in the text; the map to the file is of no use any more. */
const shiftAll = (value: Json, move: (offset: number) => number): Json => {
  if (Array.isArray(value)) return value.map((one) => shiftAll(one, move));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) =>
      (key === 'start' || key === 'end' || key === 'at') && typeof part === 'number'
        ? [key, move(part)]
        : [key, shiftAll(part, move)],
    ),
  );
};

export const applyToText = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = [];
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, edit.start), edit.replacement);
    done = edit.end;
  }
  return parts.join('') + text.slice(done);
};

/** The article as it would read with the edits made; for formats whose files are not changed themselves. */
export const applyToArticle = (article: Article, edits: readonly Edit[]): Article => {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const { pieces: _, text, ...rest } = article;
  // The same shape comes back: only numbers were exchanged.
  const moved = shiftAll(rest, shifter(ordered)) as typeof rest;
  return { ...moved, text: applyToText(text, ordered), pieces: [] };
};
