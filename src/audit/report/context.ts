import type { Article } from '../../articles/model.ts';
import type { Place } from '../model.ts';
import type { Marked } from '../view.ts';

const LONGEST = 600;

/** From a blank near `from` on, so that no word is cut. */
const cutLeft = (text: string): string => {
  const blank = text.indexOf(' ');
  return blank < 0 || blank > 30 ? text : text.slice(blank + 1);
};
const cutRight = (text: string): string => {
  const blank = text.lastIndexOf(' ');
  return blank < 0 || blank < text.length - 30 ? text : text.slice(0, blank);
};

/** The words of a place as printed, with so much of the same paragraph or note around them that they can be understood. */
export const markInContext = (
  article: Pick<Article, 'text'>,
  place: Place,
  around = 140,
): Marked => {
  const { text } = article;
  const { start, end } = place.span;
  const head = text.slice(Math.max(0, start - around), start);
  const tail = text.slice(end, end + around);
  const cutHead = head.slice(head.lastIndexOf('\n\n') + 1).trimStart();
  const gap = tail.indexOf('\n\n');
  const cutTail = gap < 0 ? tail : tail.slice(0, gap);
  const headWhole = start <= around || head.includes('\n\n');
  const tailWhole = end + around >= text.length || gap >= 0;
  const words = text.slice(start, end);
  return {
    before: headWhole ? cutHead : `… ${cutLeft(cutHead)}`,
    words: words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words,
    after: tailWhole ? cutTail : `${cutRight(cutTail)} …`,
  };
};

/** "Note 12, line 97" — where a person looks. */
export const nameOfPlace = (place: Place): string => {
  const what =
    place.note !== undefined
      ? `note ${place.note}`
      : place.entry !== undefined
        ? 'bibliography'
        : place.paragraph !== undefined
          ? 'text'
          : 'front matter';
  const page = place.page === undefined ? '' : `, page ${place.page}`;
  return `${what}${page}, line ${place.line}`;
};
