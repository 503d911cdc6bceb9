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

/**
 * sfc32, "small fast counting" generator with 128 bits of state, by Chris Doty-Humphrey (PractRand, 2010,
 * public domain). Not for secrets. The seed is a whole number from 0 to 2⁵³ − 1.
 */
export function seededRandom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / TWO_TO_32) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / TWO_TO_32;
  };
  for (let i = 0; i < WARM_UP; i++) next();
  const fillShorts = (into: Uint16Array): void => {
    // The same steps as above, with a state that the processor can hold in registers.
    let [x, y, z, step] = [a, b, c, counter];
    for (let i = 0; i < into.length; i += 2) {
      const sum = (x + y + step) | 0;
      step = (step + 1) | 0;
      x = y ^ (y >>> 9);
      y = (z + (z << 3)) | 0;
      z = (((z << 21) | (z >>> 11)) + sum) | 0;
      into[i] = sum >>> 16;
      into[i + 1] = sum; // its lower half; nothing is written behind the end
    }
    [a, b, c, counter] = [x, y, z, step];
  };
  return { unit: next, below: (bound) => Math.floor(next() * bound), fillShorts };
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
