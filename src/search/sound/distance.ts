import {
  CH,
  D,
  E,
  GH,
  H,
  I,
  IY,
  J,
  N,
  S,
  SH,
  SOFT,
  soundsOf,
  T,
  TS,
  unitCost,
  VOWELS,
  Y,
  Z,
  ZH,
} from './units.ts';

const HISSING = S | Z | SH | ZH | CH | J | TS;
/** More than any two words that we call one. */
export const TOO_FAR = 9;

const GLIDE_LEFT_OUT = 0.1;
const GLIDE_AT_CONSONANT_LEFT_OUT = 0.3;
/** e, i, ı, which scripts put between consonants or leave out. */
const LIGHT_VOWEL_LEFT_OUT = 0.4;
const VOWEL_LEFT_OUT = 0.7;
const VOWEL_UNWRITTEN = 0.03;
const LAST_VOWEL_LEFT_OUT = 1.5;
const BREATH_LEFT_OUT = 0.4;
const CONSONANT_LEFT_OUT = 1.2;
const LAST_VOWEL_WEIGHT = 2.5;
const FIRST_VOWEL_WEIGHT = 1.5;
const SLIGHT = 0.21;

/** What it costs that the other spelling has nothing for this unit. */
function leftOutCost(units: Uint8Array, at: number, vowelsUnwritten: boolean): number {
  const sounds = soundsOf(units[at] ?? 0);
  const next = soundsOf(units[at + 1] ?? 0);
  const before = soundsOf(units[at - 1] ?? 0);
  const last = at === units.length - 1 || (at === units.length - 2 && (next & SOFT) !== 0);
  if (sounds & Y) return !last && !(next & SOFT) ? GLIDE_AT_CONSONANT_LEFT_OUT : GLIDE_LEFT_OUT;
  if (sounds & VOWELS) {
    if (sounds & H && !last) return BREATH_LEFT_OUT;
    if (vowelsUnwritten && !last) return VOWEL_UNWRITTEN;
    // Poutine, Staline: the e of French is written for the n before it.
    if (last)
      return sounds & E && before & N && soundsOf(units[at - 2] ?? 0) & I
        ? SLIGHT
        : LAST_VOWEL_LEFT_OUT;
    if (at === 0) return LAST_VOWEL_LEFT_OUT;
    return sounds & (E | I | IY) ? LIGHT_VOWEL_LEFT_OUT : VOWEL_LEFT_OUT;
  }
  if (sounds & (T | D) && next & HISSING) return GLIDE_LEFT_OUT;
  if (sounds & CH && before & SH) return LIGHT_VOWEL_LEFT_OUT;
  if (sounds & H && last) return SLIGHT;
  if (sounds & (H | GH)) return BREATH_LEFT_OUT;
  return CONSONANT_LEFT_OUT;
}

function replacedCost(a: Uint8Array, i: number, b: Uint8Array, j: number): number {
  const cost = unitCost(a[i] ?? 0, b[j] ?? 0);
  if (cost <= SLIGHT) return cost;
  if (!(soundsOf(a[i] ?? 0) & SOFT)) return cost;
  if (i === a.length - 1 && j === b.length - 1) return cost * LAST_VOWEL_WEIGHT;
  if (i === 0 && j === 0) return cost * FIRST_VOWEL_WEIGHT;
  return cost;
}

let upper = new Float64Array(64);
let lower = new Float64Array(64);

export interface DistanceOptions {
  /** One of the two is in a script that leaves short vowels out. */
  vowelsUnwritten?: boolean;
  /** The first word need only be the beginning of the second. */
  prefix?: boolean;
  /** Answer TOO_FAR as soon as the distance must be greater. */
  limit: number;
}

/** Edit distance of two words as heard, with the price of each difference between spellings of one name. */
export function soundDistance(a: Uint8Array, b: Uint8Array, options: DistanceOptions): number {
  const { vowelsUnwritten = false, prefix = false, limit } = options;
  upper[0] = 0;
  for (let j = 0; j < b.length; j++) {
    upper[j + 1] = (upper[j] ?? 0) + leftOutCost(b, j, vowelsUnwritten);
  }
  for (let i = 0; i < a.length; i++) {
    const leftOut = leftOutCost(a, i, vowelsUnwritten);
    let least = (upper[0] ?? 0) + leftOut;
    lower[0] = least;
    for (let j = 0; j < b.length; j++) {
      const cost = Math.min(
        (upper[j] ?? 0) + replacedCost(a, i, b, j),
        (upper[j + 1] ?? 0) + leftOut,
        (lower[j] ?? 0) + leftOutCost(b, j, vowelsUnwritten),
      );
      lower[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return TOO_FAR;
    [upper, lower] = [lower, upper];
  }
  if (!prefix) return upper[b.length] ?? TOO_FAR;
  return Math.min(...upper.subarray(0, b.length + 1));
}

/** How many vowels and consonants a spelling has; y does not count. */
export function lengthOf(units: Uint8Array): number {
  let count = 0;
  for (const unit of units) if (soundsOf(unit) & ~Y) count++;
  return count;
}
