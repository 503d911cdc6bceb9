/** Statutes by code and section: `COLO. REV. STAT. ANN. § 22-25-104.5(2)(b)`, `20 U.S.C. § 3863(a)(1)`. */
import type { Mark } from '../marks.ts';

const STATUTE =
  /^[\s\uE000]{0,3}(?<name>[^“”"«»;:\uE000]{2,90}?§{1,2}\s?[\p{L}\d.:,()–-]{1,40}(?:\sand\s\([\p{L}\d()]{1,12})?)/u;

/** A sentence about the law, or a commentary in which a section is pointed at. */
const NO_STATUTE =
  /\s(?:v\.|is|are|was|the)\s|Aufl\.|,\s(?:18|19|20)\d{2},|(?:(?<!\p{L})\p{Ll}{3,}[\s,].*){3}/u;

/** The statute at the head of the slate's words as if it were set in italics. */
export function statuteMark(left: string): Mark | undefined {
  const match = STATUTE.exec(left.slice(0, 200));
  const name = match?.groups?.name?.replace(/[.,:]+$/u, '');
  if (match === null || name === undefined || NO_STATUTE.test(name)) return undefined;
  const start = match[0].indexOf(name);
  const end = start + name.length;
  return { kind: 'italic', start, end, inner: { start, end } };
}
