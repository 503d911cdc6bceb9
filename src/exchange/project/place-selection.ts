/** From another program's selection to a place in our text, with the reason when it is not to be believed. */
import type { Span } from '../../kernel/span.ts';
import { agreement, type Calibration, quotedWords, type RawSelection } from './calibrate.ts';
import { type ForeignText, offsetReader } from './foreign-text.ts';

export interface Placed extends Span {
  quoted: string | null;
  doubt: string;
}

/** Each takes a pass over the text; beyond this no project is worth its titles. */
const MOST_LOOKED_UP = 2000;

const OTHER_WORDS =
  'The project says that other words were coded than those that stand at the place it names.';

/** One function for all selections of a text. */
export function selectionPlacer(
  of: ForeignText,
  counting: Calibration,
): (selection: RawSelection) => Placed {
  const read = offsetReader(of, counting);
  const { text } = of;
  let lookedUp = 0;
  return (selection) => {
    const quoted = selection.name.trim() === '' ? null : selection.name;
    const review = (doubt: string, span: Span = { start: 0, end: 0 }): Placed => ({
      ...span,
      quoted,
      doubt,
    });
    const numbers = `${selection.start} to ${selection.end}`;
    if (text === '')
      return review(
        `The project does not contain the text of this document (selected: ${numbers}).`,
      );
    if (selection.start > selection.end) {
      return review(`The selection ends before it begins (${numbers}).`);
    }
    const inclusive = counting.end === 'inclusive' ? 1 : 0;
    const start = read(selection.start);
    const end = read(selection.end + inclusive);
    if (start === null || end === null) {
      return review(`The selection (${numbers}) reaches beyond the text.`, clamp(text, start));
    }
    if (start === end) return review(`The selection is empty (${numbers}).`);
    if (quoted === null || agreement(text.slice(start, end), quoted) > 0) {
      return { start, end, quoted, doubt: '' };
    }
    lookedUp += 1;
    return lookedUp > MOST_LOOKED_UP
      ? { start, end, quoted, doubt: OTHER_WORDS }
      : misquoted(text, { start, end }, quoted);
  };
}

const clamp = (text: string, start: number | null): Span =>
  start === null ? { start: 0, end: 0 } : { start, end: text.length };

/** A name that the text does not have is a title, and says nothing about the place. */
function misquoted(text: string, span: Span, name: string): Placed {
  const { words } = quotedWords(name);
  if (!text.replaceAll(/\s+/g, ' ').includes(words)) {
    return { ...span, quoted: null, doubt: '' };
  }
  return { ...span, quoted: name, doubt: OTHER_WORDS };
}
