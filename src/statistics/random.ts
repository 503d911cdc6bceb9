/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Random {
  /** Evenly spread over [0, 1), in steps of 2⁻³². */
  unit(): number;
  /** A whole number of 0 … bound − 1; uneven by less than bound / 2³². */
  below(bound: number): number;
  /** Whole numbers of 0 … 65535, two from each step: for millions of draws, several times quicker than one by one. */
  fillShorts(into: Uint16Array): void;
}

const TWO_TO_32 = 2 ** 32;
/** As many numbers are thrown away until a seed with few bits has spread over the state. */
const WARM_UP = 12;

interface State {
  a: number;
  b: number;
  c: number;
  counter: number;
}

/** One step: moves the state, gives 32 bits with a sign. */
function step(state: State): number {
  const { a, b, c, counter } = state;
  const sum = (a + b + counter) | 0;
  state.counter = (counter + 1) | 0;
  state.a = b ^ (b >>> 9);
  state.b = (c + (c << 3)) | 0;
  state.c = (((c << 21) | (c >>> 11)) + sum) | 0;
  return sum;
}

function begin(b: number, c: number): State {
  const state = { a: 0, b, c, counter: 1 };
  for (let i = 0; i < WARM_UP; i++) step(state);
  return state;
}

/** Sets the second stream apart from the first (the golden ratio in 32 bits). */
const APART = 0x9e3779b9;

/**
 * The same steps as `step` of two streams, each of which gives two numbers: written out, so that the processor holds both
 * states in registers and works on one while it waits for the other.
 */
function fillFrom(one: State, other: State, into: Uint16Array): void {
  let [a, b, c, n] = [one.a, one.b, one.c, one.counter];
  let [p, q, r, m] = [other.a, other.b, other.c, other.counter];
  for (let i = 0; i < into.length; i += 4) {
    const sum = (a + b + n) | 0;
    const total = (p + q + m) | 0;
    n = (n + 1) | 0;
    m = (m + 1) | 0;
    a = b ^ (b >>> 9);
    p = q ^ (q >>> 9);
    b = (c + (c << 3)) | 0;
    q = (r + (r << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    r = (((r << 21) | (r >>> 11)) + total) | 0;
    // The upper half and the lower; nothing is written behind the end.
    into[i] = sum >>> 16;
    into[i + 1] = sum;
    into[i + 2] = total >>> 16;
    into[i + 3] = total;
  }
  Object.assign(one, { a, b, c, counter: n });
  Object.assign(other, { a: p, b: q, c: r, counter: m });
}

/**
 * sfc32, "small fast counting" generator with 128 bits of state, by Chris Doty-Humphrey (PractRand, 2010,
 * public domain). Not for secrets. The seed is a whole number from 0 to 2⁵³ − 1.
 */
export function seededRandom(seed: number): Random {
  const [low, high] = [seed | 0, Math.floor(seed / TWO_TO_32) | 0];
  const [state, other] = [begin(low, high), begin(low, high ^ APART)];
  const next = (): number => (step(state) >>> 0) / TWO_TO_32;
  return {
    unit: next,
    below: (bound) => Math.floor(next() * bound),
    fillShorts: (into) => fillFrom(state, other, into),
  };
}

/** Puts a list in a random order, in place: every order equally likely (Fisher & Yates 1938; Durstenfeld 1964). */
export function shuffle<T>(list: T[], random: Random): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const kept = list[last] as T; // both places are inside the list
    list[last] = list[other] as T;
    list[other] = kept;
  }
}
