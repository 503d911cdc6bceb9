import { halfPoint, type Line, type Measures, type Strip } from './page-model.ts';

const add = (counts: Map<number, number>, key: number, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

export const mostCommon = (counts: ReadonlyMap<number, number>): number | null =>
  [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;

/** The size of type of the body, of the notes, and the usual distance of lines, from the whole document. */
export function measureDocument(strips: readonly Strip[]): Measures {
  const letters = new Map<number, number>();
  for (const strip of strips) {
    for (const line of strip.lines) add(letters, halfPoint(line.size), line.text.length);
  }
  const bodySize = findBodySize(strips, letters);
  return { bodySize, noteSize: findNoteSize(strips, bodySize), pitch: measurePitch(strips) };
}

/**
 * Law articles can hold more text in notes than above them, so the body is not the commonest size
 * but the commonest among the first halves of columns, unless that is hardly used at all.
 */
function findBodySize(strips: readonly Strip[], letters: ReadonlyMap<number, number>): number {
  const upper = new Map<number, number>();
  for (const strip of strips) {
    const half = strip.lines.slice(0, Math.ceil(strip.lines.length / 2));
    const sizes = new Map<number, number>();
    for (const line of half) add(sizes, halfPoint(line.size), line.text.length);
    for (const [size, count] of sizes) add(upper, size, Math.min(count, 1200));
  }
  const common = mostCommon(upper) ?? 10;
  const total = [...letters.values()].reduce((sum, n) => sum + n, 0);
  const larger = [...upper].filter(
    ([size, count]) =>
      size > common + 0.6 &&
      size < common * 1.6 &&
      count > total * 0.2 &&
      count > (upper.get(common) ?? 0) * 0.6,
  );
  return larger.sort((a, b) => b[1] - a[1])[0]?.[0] ?? common;
}

const startsLikeNote = (line: Line): boolean =>
  /^[([]?\d{1,4}[.)\]]?(?:\s|\p{L}|["“„«‘'])/u.test(line.text) || (line.runs[0]?.raised ?? false);

/** Size of the lines at the foot of columns, in runs that hold something like the start of a note. */
function findNoteSize(strips: readonly Strip[], bodySize: number): number | null {
  const sizes = new Map<number, number>();
  for (const strip of strips) {
    const foot: Line[] = [];
    for (let i = strip.lines.length - 1; i >= 0; i--) {
      const line = strip.lines[i] as Line;
      if (line.size > bodySize - 0.4) break;
      foot.push(line);
    }
    if (!foot.some(startsLikeNote)) continue;
    for (const line of foot) add(sizes, halfPoint(line.size), line.text.length);
  }
  return mostCommon(sizes);
}

function measurePitch(strips: readonly Strip[]): Map<number, number> {
  const gaps = new Map<number, Map<number, number>>();
  for (const { lines } of strips) {
    for (let i = 1; i < lines.length; i++) {
      const [a, b] = [lines[i - 1] as Line, lines[i] as Line];
      const size = halfPoint(b.size);
      if (halfPoint(a.size) !== size) continue;
      const gap = Math.round((b.y - a.y) * 2) / 2;
      if (gap <= 0 || gap > size * 4) continue;
      const known = gaps.get(size) ?? new Map<number, number>();
      add(known, gap, 1);
      gaps.set(size, known);
    }
  }
  const pitch = new Map<number, number>();
  for (const [size, counts] of gaps) {
    const usual = mostCommon(counts);
    if (usual !== null) pitch.set(size, usual);
  }
  return pitch;
}
