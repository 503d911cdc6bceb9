/**
 * The sounds that the letters of all scripts are read as. A unit of a word is a set of the sounds that
 * its letters may stand for: ch is one unit that may be heard as in *church*, *Chirac* or *Bach*.
 */
export const P = 1 << 0;
export const B = 1 << 1;
export const F = 1 << 2;
export const V = 1 << 3;
export const M = 1 << 4;
export const N = 1 << 5;
export const T = 1 << 6;
export const D = 1 << 7;
export const S = 1 << 8;
export const Z = 1 << 9;
export const SH = 1 << 10;
export const ZH = 1 << 11;
export const CH = 1 << 12;
/** As in *judge*. */
export const J = 1 << 13;
/** As in *tsar*. */
export const TS = 1 << 14;
export const K = 1 << 15;
export const G = 1 << 16;
export const KH = 1 << 17;
export const GH = 1 << 18;
export const H = 1 << 19;
export const R = 1 << 20;
export const L = 1 << 21;
/** As y in *yes*. */
export const Y = 1 << 22;
export const A = 1 << 23;
export const E = 1 << 24;
export const I = 1 << 25;
/** Dotless ı, Russian ы. */
export const IY = 1 << 26;
export const O = 1 << 27;
export const U = 1 << 28;
export const OE = 1 << 29;
export const UE = 1 << 30;

export const VOWELS = A | E | I | IY | O | U | OE | UE;
/** What does not count in the skeleton of a word. */
export const SOFT = VOWELS | Y;

/** Sounds that replace each other between spellings of one name, and how far apart they are (0 to 1). */
const NEAR: readonly [number, number, number][] = [
  [T, D, 0.25],
  [P, B, 0.25],
  [F, V, 0.2],
  [F, P, 0.4],
  [V, B, 0.4],
  [K, G, 0.22],
  [K, KH, 0.3],
  [K, GH, 0.3],
  [G, GH, 0.1],
  [G, KH, 0.3],
  [G, H, 0.2],
  [GH, KH, 0.15],
  [GH, H, 0.2],
  [KH, H, 0.05],
  [S, Z, 0.19],
  [S, TS, 0.4],
  [Z, TS, 0.3],
  [SH, ZH, 0.3],
  [SH, CH, 0.35],
  [CH, J, 0.25],
  [CH, TS, 0.8],
  [CH, ZH, 0.4],
  [J, ZH, 0.1],
  [J, TS, 0.5],
  [J, Y, 0.5],
  [S, SH, 0.9],
  [Z, ZH, 0.9],
  [V, U, 0.3],
  [Y, I, 0.05],
  [Y, IY, 0.1],
  [I, IY, 0.05],
  [E, I, 0.25],
  [E, IY, 0.25],
  [A, E, 0.3],
  [A, O, 0.4],
  [A, IY, 0.4],
  [O, U, 0.3],
  [O, OE, 0.05],
  [O, UE, 0.35],
  [E, OE, 0.15],
  [U, UE, 0.05],
  [U, OE, 0.25],
  [U, IY, 0.2],
  [I, UE, 0.15],
  [IY, UE, 0.2],
];

const FAR = 1;
/** A vowel never stands for a consonant. */
const NEVER = 3;

function costOf(a: number, b: number): number {
  if (a & b) return 0;
  let least = ((a & SOFT) !== 0) === ((b & SOFT) !== 0) ? FAR : NEVER;
  for (const [x, y, cost] of NEAR) {
    if (cost < least && ((a & x && b & y) || (a & y && b & x))) least = cost;
  }
  return least;
}

/** Sets of sounds that occur, numbered so that a word is a short array of bytes. */
const MAX_UNITS = 200;
const sets: number[] = [];
const numbers = new Map<number, number>();
const costs = new Float32Array(MAX_UNITS * MAX_UNITS);

/** The number of a set of sounds. The tables of the scripts name all there are, when they are loaded. */
export function unitOf(sounds: number): number {
  const known = numbers.get(sounds);
  if (known !== undefined) return known;
  const unit = sets.length;
  if (unit >= MAX_UNITS) throw new Error('Too many kinds of sound units.');
  sets.push(sounds);
  numbers.set(sounds, unit);
  for (let other = 0; other <= unit; other++) {
    const cost = costOf(sounds, sets[other] ?? 0);
    costs[unit * MAX_UNITS + other] = cost;
    costs[other * MAX_UNITS + unit] = cost;
  }
  return unit;
}

export const soundsOf = (unit: number): number => sets[unit] ?? 0;

/** How far apart two units are at their nearest: 0 when they share a sound. */
export const unitCost = (a: number, b: number): number => costs[a * MAX_UNITS + b] ?? FAR;
