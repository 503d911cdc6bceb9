/** Names of court cases, which are titles whether or not they are set in italics. */
import type { Mark } from '../marks.ts';

const CASE_NAME =
  /^[\s\uE000]{0,3}(?<name>\p{Lu}[^,;:()“”"]{1,120}?\s(?:v\.?|vs\.)\s\p{Lu}[^,;:()“”"]{1,100}?|\p{Lu}[^,;:()“”"]{3,150}\s\([^()]{2,40}\sv\.?\s[^()]{2,40}\))(?=,\s|\s[([])/u;

/** The case name at the head of the slate's words as if it were set in italics. */
export function caseNameMark(left: string): Mark | undefined {
  const match = CASE_NAME.exec(left.slice(0, 320));
  const name = match?.groups?.name;
  if (match === null || name === undefined) return undefined;
  const start = match[0].indexOf(name);
  const end = start + name.length;
  return { kind: 'italic', start, end, inner: { start, end } };
}
