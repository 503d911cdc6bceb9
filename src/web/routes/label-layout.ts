/** Where names stand on a map so that none lies on another; those that find no room are left out. */

export interface Spot {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The higher, the sooner it gets its room. */
  readonly weight: number;
}

export interface Label {
  readonly box: Box;
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 6.3;
const HEIGHT = 13;
const GAP = 7;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Place = Omit<Label, 'id' | 'text'>;

/** Right, left, above, below. */
function places({ text, x, y }: Spot): Place[] {
  const width = text.length * LETTER;
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - HEIGHT / 2,
    bottom: middle + HEIGHT / 2,
  });
  return [
    { x: x + GAP, y: y + 4, anchor: 'start', box: box(x + GAP, y) },
    { x: x - GAP, y: y + 4, anchor: 'end', box: box(x - GAP - width, y) },
    { x, y: y - GAP - 2, anchor: 'middle', box: box(x - width / 2, y - GAP - HEIGHT / 2) },
    { x, y: y + GAP + 9, anchor: 'middle', box: box(x - width / 2, y + GAP + HEIGHT / 2) },
  ];
}

const dotOf = ({ x, y }: Spot): Box => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });

const inside = ({ left, right, top, bottom }: Box, width: number, height: number): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

/** Of each spot the first place where its name lies on no other name and on no other spot. */
export function layLabels(spots: readonly Spot[], width: number, height: number): Label[] {
  const labels: Label[] = [];
  const sorted = spots.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const spot of sorted) {
    const others = spots.filter((other) => other !== spot).map(dotOf);
    const free = places(spot).find(
      ({ box }) =>
        inside(box, width, height) &&
        ![...others, ...labels.map((label) => label.box)].some((other) => meet(box, other)),
    );
    if (free) labels.push({ ...free, id: spot.id, text: spot.text });
  }
  return labels;
}

/** Names in the middle of areas, where they lie on no label. */
export function layAreaNames(
  areas: readonly { text: string; x: number; y: number }[],
  labels: readonly Label[],
  width: number,
  height: number,
): { text: string; x: number; y: number }[] {
  return areas.filter(({ text, x, y }) => {
    // Capitals with room between them.
    const half = (text.length * 8.2) / 2;
    const box = { left: x - half, right: x + half, top: y - 10, bottom: y + 3 };
    return inside(box, width, height) && !labels.some((label) => meet(box, label.box));
  });
}
