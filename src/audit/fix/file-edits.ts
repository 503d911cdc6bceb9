/** Edits of the reading text as edits of the file that it was read from. */
import type { Article } from '../../articles/model.ts';
import type { Piece } from '../../documents/capture/model.ts';
import type { Edit } from '../model.ts';

/** What is the same at both ends of an edit need not be changed, and may lie outside the piece. */
export const trimEdit = (edit: Edit, text: string): Edit => {
  let { start, end, replacement } = edit;
  while (start < end && replacement !== '' && text[start] === replacement[0]) {
    start += 1;
    replacement = replacement.slice(1);
  }
  while (end > start && replacement !== '' && text[end - 1] === replacement.at(-1)) {
    end -= 1;
    replacement = replacement.slice(0, -1);
  }
  return { start, end, replacement };
};

/** The piece that holds the whole edit; an insertion belongs to the piece that ends or begins there. */
const pieceOf = (pieces: readonly Piece[], edit: Edit): Piece | null => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) < edit.end) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece && piece.start <= edit.start && piece.at.offset >= 0 ? piece : null;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The same change in the file's own offsets, or null when the place is not one stretch of the file. */
export const toFileEdit = (article: Article, edit: Edit): Edit | null => {
  const small = trimEdit(edit, article.text);
  // The letters that stay say on which side of a note mark an insertion belongs.
  const piece = pieceOf(article.pieces, edit) ?? pieceOf(article.pieces, small);
  if (!piece) return null;
  const shift = piece.at.offset - piece.start;
  const replacement =
    article.format === 'html'
      ? small.replacement.replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign)
      : small.replacement;
  return { start: small.start + shift, end: small.end + shift, replacement };
};
