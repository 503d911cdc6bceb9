import type { Line } from './page-model.ts';

/** The edge most lines start at: neither the furthest hanging number nor an indent. */
export function usualLeft(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const key = Math.round(line.x);
    counts.set(key, (counts.get(key) ?? 0) + line.text.length);
  }
  const most = Math.max(0, ...counts.values());
  return Math.min(...[...counts].filter(([, n]) => n >= most * 0.3).map(([x]) => x));
}

/** The edge many lines reach; single lines may seem to go beyond it, where a font gives wrong widths. */
export function usualRight(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const key = Math.round(line.right);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [edge = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  const wide = rights[Math.floor((rights.length - 1) * 0.9)] ?? 0;
  return count >= Math.max(3, lines.length * 0.2) && edge > wide - 40 ? edge + 0.5 : wide;
}
