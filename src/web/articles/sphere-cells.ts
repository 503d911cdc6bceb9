/** Notes in order of the text, cut into as many cells as a bar can show. Pure. */

/** More cells than this are narrower than three pixels on a small screen. */
const MOST = 250;

/** One note a cell; of very many notes several, each cell as many as the next but the last. */
export function sphereCells(notes: readonly string[], most = MOST): string[][] {
  const size = Math.max(1, Math.ceil(notes.length / most));
  const cells: string[][] = [];
  for (let at = 0; at < notes.length; at += size) cells.push(notes.slice(at, at + size));
  return cells;
}
