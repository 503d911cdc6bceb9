import type { Stroke } from './page-model.ts';

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The few operators of a page that say where lines are drawn, by pdf.js' numbers. */
export interface StrokeOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

function toMatrix(value: unknown): Matrix {
  if (value === null || typeof value !== 'object') return IDENTITY;
  const n = Array.from(value as ArrayLike<number>);
  return n.length === 6 && n.every(Number.isFinite) ? (n as unknown as Matrix) : IDENTITY;
}

function boxOf(args: unknown): number[] | null {
  const box: unknown = Array.isArray(args) ? args[2] : null;
  if (box === null || typeof box !== 'object') return null;
  const numbers = Array.from(box as ArrayLike<number>);
  return numbers.length === 4 && numbers.every(Number.isFinite) ? numbers : null;
}

const MAX_STROKES = 2000;
/** Thicker than this (points) is a box or a picture. */
const MAX_THICK = 2.5;
const MIN_LONG = 18;

/**
 * Thin horizontal paths of a page in page coordinates (y downwards), joined when drawn in pieces.
 * `toPage` is the matrix of the page's view at scale 1.
 */
export function collectStrokes(
  list: OperatorList,
  ops: StrokeOperators,
  toPage: readonly number[],
): Stroke[] {
  const found: Stroke[] = [];
  let current = toMatrix(toPage);
  const stack: Matrix[] = [];
  for (let i = 0; i < list.fnArray.length && found.length < MAX_STROKES; i++) {
    const fn = list.fnArray[i];
    const args = list.argsArray[i];
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) stack.push(current);
    else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) current = stack.pop() ?? current;
    if (fn === ops.transform) current = multiply(current, toMatrix(args));
    if (fn === ops.paintFormXObjectBegin && Array.isArray(args)) {
      current = multiply(current, toMatrix(args[0]));
    }
    if (fn !== ops.constructPath) continue;
    const box = boxOf(args);
    if (box === null) continue;
    const [x1, y1, x2, y2] = box as [number, number, number, number];
    const xs = [x1, x2].map((x, k) => current[0] * x + current[2] * (k ? y2 : y1) + current[4]);
    const ys = [y1, y2].map((y, k) => current[1] * (k ? x2 : x1) + current[3] * y + current[5]);
    const width = Math.abs((xs[1] ?? 0) - (xs[0] ?? 0));
    const thick = Math.abs((ys[1] ?? 0) - (ys[0] ?? 0));
    if (thick > MAX_THICK || width < MIN_LONG / 4) continue;
    found.push({ x: Math.min(...xs), y: ((ys[0] ?? 0) + (ys[1] ?? 0)) / 2, width });
  }
  return joinPieces(found).filter((stroke) => stroke.width >= MIN_LONG);
}

function joinPieces(strokes: Stroke[]): Stroke[] {
  const sorted = strokes.sort((a, b) => a.y - b.y || a.x - b.x);
  const out: Stroke[] = [];
  for (const stroke of sorted) {
    const last = out.at(-1);
    if (last && Math.abs(last.y - stroke.y) < 0.6 && stroke.x - (last.x + last.width) < 1.5) {
      const right = Math.max(last.x + last.width, stroke.x + stroke.width);
      out[out.length - 1] = { x: last.x, y: last.y, width: right - last.x };
    } else out.push(stroke);
  }
  return out;
}
