/** Lines between two points that do not cover one another. */

interface Joined {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

type Point = readonly [x: number, y: number];

/** How far each line bows out, in pixels: links between the same two places one beside the other. */
export function bends(links: readonly Joined[]): Map<string, number> {
  const together = new Map<string, Joined[]>();
  for (const link of links) {
    const key = [link.from, link.to].sort().join(' ');
    together.set(key, [...(together.get(key) ?? []), link]);
  }
  const result = new Map<string, number>();
  for (const all of together.values()) {
    for (const [at, link] of all.toSorted((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
      const bend = (at - (all.length - 1) / 2) * 14;
      // Of a line that is drawn the other way round the other side is the same side.
      result.set(link.id, link.from < link.to ? bend : -bend);
    }
  }
  return result;
}

/** An SVG path; straight when it does not bow. */
export function bentLine([x1, y1]: Point, [x2, y2]: Point, bend: number): string {
  const n = (value: number): string => value.toFixed(1);
  if (bend === 0) return `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [across, along] = [-(y2 - y1) / length, (x2 - x1) / length];
  const [x, y] = [(x1 + x2) / 2 + across * bend * 2, (y1 + y2) / 2 + along * bend * 2];
  return `M${n(x1)} ${n(y1)}Q${n(x)} ${n(y)} ${n(x2)} ${n(y2)}`;
}
