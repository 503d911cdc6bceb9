/** A stretch of a decoded value that stands letter by letter in the source, from `offset` on. */
export interface AlignedRun {
  start: number;
  end: number;
  offset: number;
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy;
const SKIP_AT_MOST = 400;

/**
 * Lays a value that a parser decoded (entities, escapes, line prefixes taken out) on its source
 * between two offsets, and says which stretches were copied unchanged and from where.
 */
export function alignRuns(source: string, from: number, to: number, value: string): AlignedRun[] {
  const runs: AlignedRun[] = [];
  let at = from;
  let next = 0;
  let skipped = 0;
  while (next < value.length && at < to) {
    if (source.charAt(at) === '&') {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(source)?.[0];
      if (entity !== undefined && !value.startsWith(entity, next)) {
        at += entity.length;
        const pair = /[\ud800-\udbff]/.test(value.charAt(next));
        next += pair ? 2 : 1;
        continue;
      }
    }
    if (source.charAt(at) === value.charAt(next)) {
      extend(runs, next, at);
      at += 1;
      next += 1;
      skipped = 0;
      continue;
    }
    at += 1;
    skipped += 1;
    if (skipped > SKIP_AT_MOST) return runs;
  }
  return runs;
}

function extend(runs: AlignedRun[], next: number, at: number): void {
  const last = runs.at(-1);
  if (last !== undefined && last.end === next && last.offset + last.end - last.start === at) {
    last.end += 1;
  } else runs.push({ start: next, end: next + 1, offset: at });
}
