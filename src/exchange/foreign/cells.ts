/** Cells of a foreign table as values; SQLite keeps any type in any column. */
import type { Cell } from '../../db/foreign-sqlite.ts';

export const text = (cell: Cell): string =>
  cell === null ? '' : cell instanceof Uint8Array ? new TextDecoder().decode(cell) : String(cell);

/** Null when the cell holds no whole number. */
export function whole(cell: Cell): number | null {
  const number =
    typeof cell === 'string' ? Number(cell.trim() || 'none') : Number(cell ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
}

/** `2026-01-31 10:00:00`, also with a fraction or with hyphens in the time: taken for UTC. */
export function time(cell: Cell): string | null {
  const found = /^(\d{4}-\d\d-\d\d)[ T_](\d\d)[:-](\d\d)[:-](\d\d)/.exec(text(cell));
  if (!found) return null;
  const [, day, hour, minute, second] = found;
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
