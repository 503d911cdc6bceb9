import { type BodyLine, halfPoint, type Line, type Measures, pitchOf } from './page-model.ts';

const NUMBERED =
  /^(?:§+\s?\d+|(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVXLC]{1,6}|[A-Z]|[a-z]|\([a-z\d]{1,3}\))[.)]?)\s+["“„«‘'(]?[\p{L}\d]/u;

const share = (line: Line, has: (run: Line['runs'][number]) => boolean): number =>
  line.runs.reduce((sum, run) => sum + (has(run) ? run.end - run.start : 0), 0) /
  Math.max(1, line.text.length);

const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** Size, weight and case of a line in short, to tell ranks of headings apart. */
export function headingLook(line: Line): string {
  const bold = share(line, (run) => run.face.bold) > 0.8 ? 'b' : '';
  const italic = share(line, (run) => run.face.italic) > 0.8 ? 'i' : '';
  const caps = isCapitals(line.text) || share(line, (run) => run.face.smallCaps) > 0.8 ? 'c' : '';
  return `${halfPoint(line.size)}${bold}${italic}${caps}`;
}

/** Whether line i, with the lines of its look around it, stands as a heading: set apart by look or by space. */
export function isHeadingRun(lines: readonly BodyLine[], i: number, measures: Measures): boolean {
  const here = lines[i] as BodyLine;
  const look = headingLook(here.line);
  let from = i;
  let to = i;
  while (
    from > 0 &&
    i - from < 4 &&
    joins(lines[from - 1] as BodyLine, lines[from] as BodyLine, look, measures)
  )
    from--;
  while (
    to + 1 < lines.length &&
    to - i < 4 &&
    joins(lines[to + 1] as BodyLine, lines[to] as BodyLine, look, measures)
  )
    to++;
  if (to - from >= 4) return false;
  const text = lines
    .slice(from, to + 1)
    .map((l) => l.line.text)
    .join(' ');
  if (!/\p{L}{2}/u.test(text) || text.length > 260) return false;
  return looksLikeHeading(lines, from, to, text, look, measures);
}

function joins(other: BodyLine, here: BodyLine, look: string, measures: Measures): boolean {
  return (
    other.strip === here.strip &&
    headingLook(other.line) === look &&
    Math.abs(other.line.y - here.line.y) < pitchOf(measures, here.line.size) * 1.5
  );
}

function looksLikeHeading(
  lines: readonly BodyLine[],
  from: number,
  to: number,
  text: string,
  look: string,
  measures: Measures,
): boolean {
  const first = lines[from] as BodyLine;
  const last = lines[to] as BodyLine;
  const size = first.line.size;
  const larger = size > measures.bodySize + 0.8;
  const plainEnd = !/(?:\p{L}\.|[,;])$/u.test(text);
  if (larger && text.length < 240) return true;
  if (size < measures.bodySize - 0.8) return false;
  const above = gap(lines[from - 1], first, measures);
  const below = gap(last, lines[to + 1], measures, 1);
  const apart = above > 1.2 || below > 1.2;
  const ended = from === 0 || endsAbove(lines[from - 1] as BodyLine);
  const bold = look.includes('b');
  if (bold && plainEnd) return ended && text.length < 200;
  if (look.includes('c') && plainEnd) return apart && ended && text.length < 160;
  if (look.includes('i') && plainEnd)
    return (
      above > 1.2 &&
      ended &&
      text.length < 160 &&
      isLoose(last) &&
      (below > 1.2 || isBrokenEarly(last, lines[to + 1]))
    );
  const numbered = NUMBERED.test(text);
  if (isCentred(lines, from, to) && plainEnd && above > 1.3 && below > 1.3 && ended) {
    return text.length < 120 && size > measures.bodySize - 0.4;
  }
  const roomy = above > 1.25 && below > 1.15;
  return (
    numbered &&
    roomy &&
    ended &&
    to - from < 3 &&
    isLoose(last) &&
    !/[.;,:]$/.test(text) &&
    text.length < 200
  );
}

/** All lines stand in the middle of their column, away from both edges. */
function isCentred(lines: readonly BodyLine[], from: number, to: number): boolean {
  return lines.slice(from, to + 1).every(({ line, left, right }) => {
    const before = line.x - left;
    const after = right - line.right;
    return (
      before > line.size * 1.5 && Math.abs(before - after) < Math.max(4, (right - left) * 0.02)
    );
  });
}

/** The last line of a heading does not fill its column. */
const isLoose = (last: BodyLine): boolean => last.right - last.line.right > last.line.size * 2;

/**
 * Whether the line was ended on purpose: the first word below it would still have fitted. An italic title
 * that opens an entry and runs on in the next line was not.
 */
function isBrokenEarly(last: BodyLine, next: BodyLine | undefined): boolean {
  if (next === undefined) return true;
  const word = next.line.text.split(' ', 1)[0] ?? '';
  const width = (next.line.right - next.line.x) * (word.length / next.line.text.length);
  return last.right - last.line.right > width + last.line.size * 0.3;
}

const endsAbove = (prev: BodyLine): boolean =>
  /[.!?:;…)\]"”“»’*†\d]$/u.test(prev.line.text) ||
  prev.right - prev.line.right > prev.line.size * 4;

/** Distance of two lines in usual distances of the body. No heading stands last in its column, so that edge lends no space. */
function gap(
  a: BodyLine | undefined,
  b: BodyLine | undefined,
  measures: Measures,
  atEdge = 2,
): number {
  if (a === undefined || b === undefined || a.strip !== b.strip) return atEdge;
  return (b.line.y - a.line.y) / pitchOf(measures, measures.bodySize);
}
