/** Names of authors set in italics or small capitals, as German and Austrian lawyers and GOST lists print them. */
import { INSTITUTION } from '../cues.ts';
import type { Mark } from '../marks.ts';
import { readNames } from './names.ts';
import { isPlace, isPublishingHouse } from './places.ts';
import { wordCount } from './segments.ts';

const PARTICLES =
  '(?:(?:[Vv]on|[Vv]\\.|[Vv]an|[Dd]er|[Dd]en|[Dd]e|[Dd]i|[Ll]a|[Dd]u|[Zz]u)\\s){0,3}';
const SURNAME = `${PARTICLES}(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?`;
/** `Gantert`, `Dörr/Randelzhofer`, `de la Durantaye/Kuschel`. */
const SURNAMES = new RegExp(
  `^${SURNAME}(?:(?:\\s?[/–]\\s?|-\\s?)${SURNAME}){0,7}(?:\\set al\\.?)?$`,
  'u',
);
/** After a name: a comma, a colon, a bracket, or a short form's own words. */
const AFTER = /^\s?(?:[,:(/]|$)/u;
const AFTER_INITIALS = /^\s?(?:[,:(/.]|\s\p{Lu}|$)/u;

/** In German notes a word in italics before a comma is a name; elsewhere words of a title have to follow. */
function hasPlainTitleAfter(left: string, end: number): boolean {
  const next = /^,\s(?<words>\p{Lu}[^,;()\d]{5,200})/u.exec(left.slice(end, end + 210))?.groups
    ?.words;
  return (
    next !== undefined &&
    wordCount(next) >= 3 &&
    !INSTITUTION.test(next) &&
    !isPublishingHouse(next) &&
    !isPlace(next.trim())
  );
}

const FOLLOWED_BY_IN = /^(?:\s\([^()]{2,12}\))?,?\s(?:in:?\s|\((?:Fn|Anm|n|Hrsg|Hg|eds?)[\s.)])/u;

function isName(left: string, mark: Mark, isHead: boolean, isGerman: boolean): boolean {
  const words = left
    .slice(mark.inner.start, mark.inner.end)
    .replace(/[.,:\s]+$/u, (end) => (end.startsWith('.') ? '.' : ''));
  const after = left.slice(mark.end);
  if (words.length > 160) return false;
  const list = readNames(words, 0, { familyFirst: false, fullNames: false, limit: words.length });
  if (list !== undefined && list.end >= words.length && AFTER_INITIALS.test(after))
    return isHead && /\p{L}/u.test(after);
  if (!SURNAMES.test(words) || !AFTER.test(after) || INSTITUTION.test(words)) return false;
  if (/^\s?\((?:Hrsg|Hg|eds?)\.?\)/u.test(after)) return true;
  if (!isHead) return false;
  if (FOLLOWED_BY_IN.test(after)) return true;
  const isJoined = words.includes('/');
  const isOneEach = words.split(/\s?[/–]\s?/u).every((part) => wordCount(part) <= 3);
  if (isGerman) return isOneEach && /^\s?[,:(]\s?\(?[\p{L}§\d]/u.test(after);
  return (isJoined && isOneEach) || (wordCount(words) <= 2 && hasPlainTitleAfter(left, mark.end));
}

/** Italics that hold nothing but names of persons; the others can be titles. */
export function nameMarks(
  left: string,
  marks: readonly Mark[],
  language: string | undefined,
): Mark[] {
  const isGerman = language?.startsWith('de') === true;
  let isHead = true;
  return marks.filter((mark) => {
    const before = left.slice(0, mark.start);
    const opens = isHead && wordCount(before) <= (/:\s$/u.test(before) ? 16 : 6);
    const isNames = mark.kind === 'italic' && isName(left, mark, opens, isGerman);
    if (!isNames) isHead = false;
    return isNames;
  });
}
