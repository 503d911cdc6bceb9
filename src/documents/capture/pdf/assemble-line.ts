import type { Row, RowItem } from './items-to-lines.ts';
import type { Line, Run } from './page-model.ts';

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Part of the size that a gap must have to be read as a blank nobody drew. */
const BLANK_GAP = 0.16;
const RAISED_GAP = 0.45;

/** Puts the items of a row together to a line: blanks from gaps, runs of one look merged. */
export function assembleLine(row: Row, page: number, number: number): Line {
  let text = '';
  const runs: Run[] = [];
  let last: RowItem | null = null;
  for (const item of row.items.flatMap(splitDrawnSuperscripts)) {
    if (last !== null && needsBlank(last, item, text, row.size)) text += ' ';
    const piece = text === '' || text.endsWith(' ') ? item.text.trimStart() : item.text;
    if (piece === '') continue;
    const start = text.length;
    text += piece;
    addRun(runs, item, start, text.length);
    last = item;
  }
  const trimmed = text.trimEnd();
  const first = runs[0];
  return {
    page,
    number,
    text: trimmed,
    runs: runs
      .map((run) => ({ ...run, end: Math.min(run.end, trimmed.length) }))
      .filter((run) => run.end > run.start),
    x: first?.x ?? 0,
    right: runs.reduce((right, run) => Math.max(right, run.right), 0),
    y: row.y,
    size: row.size,
  };
}

function needsBlank(last: RowItem, item: RowItem, text: string, size: number): boolean {
  if (text.endsWith(' ') || item.text.startsWith(' ')) return false;
  const gap = item.x - (last.x + last.width);
  const raisedEdge = item.raised !== last.raised;
  // Widths of small capitals are often given too large, so a drawn blank outweighs the gap.
  if (last.blankAfter) return gap > -size * 1.5;
  return gap > (raisedEdge ? RAISED_GAP : BLANK_GAP) * size;
}

function addRun(runs: Run[], item: RowItem, start: number, end: number): void {
  const last = runs.at(-1);
  const right = item.x + item.width;
  const alike =
    last !== undefined &&
    last.face === item.face &&
    last.raised === item.raised &&
    Math.abs(last.size - item.size) < 0.3;
  if (alike) runs[runs.length - 1] = { ...last, end, right: Math.max(last.right, right) };
  else {
    const { x, size, raised, face } = item;
    runs.push({ start, end, x, right, size, raised, face });
  }
}

/** `word¹²` with the digits drawn as superscript letters: the same as digits set smaller and higher. */
function splitDrawnSuperscripts(item: RowItem): RowItem[] {
  if (item.raised || !/[⁰¹²³⁴-⁹]/.test(item.text)) return [item];
  const parts = item.text.split(/([⁰¹²³⁴-⁹]+)/).filter((part) => part !== '');
  const letters = item.text.length;
  let done = 0;
  return parts.map((part) => {
    const x = item.x + (item.width * done) / letters;
    done += part.length;
    const width = (item.width * part.length) / letters;
    const digits = /^[⁰¹²³⁴-⁹]/.test(part);
    const text = digits
      ? [...part].map((sign) => String(SUPERSCRIPT_DIGITS.indexOf(sign))).join('')
      : part;
    const size = digits ? item.size * 0.6 : item.size;
    const blankAfter = item.blankAfter && done === letters;
    return { ...item, text, x, width, size, raised: digits, blankAfter };
  });
}
