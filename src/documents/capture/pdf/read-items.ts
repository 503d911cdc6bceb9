import { cleanText } from './clean-text.ts';
import type { Face, Item } from './page-model.ts';

/** The part of a text item of pdf.js that is used. */
export interface SourceItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** An item in page coordinates with the direction its letters run, in degrees clockwise. */
export interface Placed extends Item {
  readonly turn: 0 | 90 | 180 | 270 | null;
}

export const MAX_ITEMS_PER_PAGE = 30_000;

const turnOf = (a: number, b: number): Placed['turn'] => {
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  const nearest = Math.round(angle / 90) * 90;
  if (Math.abs(angle - nearest) > 4) return null;
  return (((nearest % 360) + 360) % 360) as Placed['turn'];
};

/**
 * The text items of a page as {@link Item}s, in the page's main direction of writing; what runs
 * another way (stamps in the margin, watermarks) comes back in `turned`.
 * `toPage` is the matrix of the page's view at scale 1.
 */
export function readItems(
  source: readonly SourceItem[],
  toPage: readonly number[],
  faceOf: (fontName: string, slanted: boolean) => Face,
  size: { width: number; height: number },
): { items: Item[]; turned: string[]; width: number; height: number } {
  const placed: Placed[] = [];
  for (const item of source.slice(0, MAX_ITEMS_PER_PAGE)) {
    const next = place(item, toPage, faceOf);
    if (next === null) continue;
    if (next.text.trim() !== '') placed.push(next);
    else markBlank(placed, next);
  }
  const weight = new Map<Placed['turn'], number>();
  for (const item of placed) {
    weight.set(item.turn, (weight.get(item.turn) ?? 0) + item.text.length);
  }
  const main = [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const upright = placed.filter((item) => item.turn === main);
  const turned = placed.filter((item) => item.turn !== main).map((item) => item.text.trim());
  const rotated = main === 90 || main === 270;
  return {
    items: upright.map((item) => turnBack(item, main, size)),
    turned,
    width: rotated ? size.height : size.width,
    height: rotated ? size.width : size.height,
  };
}

function place(
  item: SourceItem,
  m: readonly number[],
  faceOf: (fontName: string, slanted: boolean) => Face,
): Placed | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const [ma = 1, mb = 0, mc = 0, md = -1, me = 0, mf = 0] = m;
  const dirX = ma * a + mc * b;
  const dirY = mb * a + md * b;
  const upX = ma * c + mc * d;
  const upY = mb * c + md * d;
  const across = Math.hypot(dirX, dirY);
  // The height of the letters at right angles to the line, so that slanted type is not taken for larger.
  const size = across === 0 ? Math.hypot(upX, upY) : Math.abs(dirX * upY - dirY * upX) / across;
  if (!(size > 0.5) || !Number.isFinite(size)) return null;
  const slanted = across > 0 && Math.abs(dirX * upX + dirY * upY) / (across * size) > 0.12;
  return {
    text: cleanText(item.str),
    x: ma * e + mc * f + me,
    y: mb * e + md * f + mf,
    width: Math.abs(item.width),
    size,
    face: faceOf(item.fontName, slanted),
    blankAfter: false,
    turn: turnOf(dirX, dirY),
  };
}

/** A drawn blank belongs to the item before it when both stand on one line. */
function markBlank(placed: Placed[], blank: Placed): void {
  const last = placed.at(-1);
  if (last === undefined || blank.text === '') return;
  if (Math.abs(last.y - blank.y) > last.size) return;
  placed[placed.length - 1] = { ...last, blankAfter: true };
}

function turnBack(
  item: Placed,
  turn: Placed['turn'],
  size: { width: number; height: number },
): Item {
  const { turn: _turn, ...rest } = item;
  if (turn === 90) return { ...rest, x: item.y, y: size.width - item.x };
  if (turn === 270) return { ...rest, x: size.height - item.y, y: item.x };
  if (turn === 180) return { ...rest, x: size.width - item.x, y: size.height - item.y };
  return rest;
}
