/**
 * A text as another program counted it. We keep line feeds and UTF-16 units; others count code
 * points or UTF-16 units, a Windows line end once or twice, and perhaps a byte-order mark.
 */
import { decodeText } from '../../documents/capture/text/decode.ts';

/** How a program counts: `lineEnds` says what a line end takes, as it stands in the file or always 1 or 2. */
export interface Counting {
  unit: 'code point' | 'utf-16';
  lineEnds: 'as written' | 'one' | 'two';
  /** The byte-order mark was counted as a character. */
  mark: boolean;
  /** Whether the end is the first character after the selection, or the last one in it. */
  end: 'exclusive' | 'inclusive';
}

export interface ForeignText {
  /** With line feeds and without byte-order mark. */
  text: string;
  hadMark: boolean;
  /** Offsets in `text` of line feeds that were two characters in the file. */
  doubled: Uint32Array;
}

export function foreignText(raw: string): ForeignText {
  const hadMark = raw.charCodeAt(0) === 0xfeff;
  const from = hadMark ? 1 : 0;
  if (!raw.includes('\r')) return { text: raw.slice(from), hadMark, doubled: new Uint32Array(0) };
  const doubled: number[] = [];
  let removed = from;
  for (const { index, 0: end } of raw.matchAll(/\r\n/g)) {
    doubled.push(index - removed);
    removed += end.length - 1;
  }
  const text = raw.slice(from).replaceAll(/\r\n?/g, '\n');
  return { text, hadMark, doubled: Uint32Array.from(doubled) };
}

/** UTF-8 and UTF-16 keep their byte-order mark here, because it may have been counted. */
export function foreignTextOfBytes(bytes: Uint8Array): ForeignText {
  const [a, b, c] = bytes;
  const marked =
    (a === 0xef && b === 0xbb && c === 0xbf) ||
    (a === 0xff && b === 0xfe) ||
    (a === 0xfe && b === 0xff);
  const { text } = decodeText(bytes);
  return foreignText(marked ? `\ufeff${text}` : text);
}

/** Where another program's offset lies in our text; null when it is outside. */
export type OffsetReader = (offset: number) => number | null;

/** Only the characters that are not one unit wide on both sides are looked up; all others follow from them. */
export function offsetReader(of: ForeignText, counting: Counting): OffsetReader {
  const { text } = of;
  const ours: number[] = [0];
  const theirs: number[] = [of.hadMark && counting.mark ? 1 : 0];
  let shift = theirs[0] ?? 0;
  for (const { at, width, counted } of unevenCharacters(of, counting)) {
    shift += counted - width;
    ours.push(at + width);
    theirs.push(at + width + shift);
  }
  return (offset) => {
    let low = 0;
    let high = theirs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((theirs[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const past = offset - (theirs[low] ?? 0);
    if (past < 0) return null;
    const next = ours[low + 1];
    const at = (ours[low] ?? 0) + past;
    // Inside a line end of two characters: it begins where the line feed stands.
    const found = next === undefined ? at : Math.min(at, next);
    return found > text.length ? null : found;
  };
}

interface Uneven {
  at: number;
  /** UTF-16 units in our text. */
  width: number;
  /** Units in theirs. */
  counted: number;
}

function* unevenCharacters(of: ForeignText, counting: Counting): Generator<Uneven> {
  const { text, doubled } = of;
  const pairs = counting.unit === 'code point';
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10) {
      const two = doubled[next] === at;
      if (two) next += 1;
      if (counting.lineEnds === 'two' || (counting.lineEnds === 'as written' && two)) {
        yield { at, width: 1, counted: 2 };
      }
    } else if (
      pairs &&
      (unit & 0xfc00) === 0xd800 &&
      (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
    ) {
      yield { at, width: 2, counted: 1 };
      at += 1;
    }
  }
}
