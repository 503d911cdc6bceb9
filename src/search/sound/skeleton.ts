import {
  A,
  B,
  CH,
  D,
  E,
  F,
  G,
  GH,
  H,
  J,
  K,
  KH,
  L,
  M,
  N,
  P,
  R,
  S,
  SH,
  SOFT,
  soundsOf,
  T,
  TS,
  V,
  Z,
  ZH,
} from './units.ts';

/** Consonants that spellings of one name confuse, under one letter. */
const CLASSES: readonly [number, string][] = [
  [P | B, 'P'],
  [F | V, 'V'],
  [M, 'M'],
  [N, 'N'],
  [T | D, 'T'],
  [S | Z | SH | ZH | CH | J | TS, 'S'],
  [K | G | KH | GH | H, 'K'],
  [R, 'R'],
  [L, 'L'],
];
const MAX_SKELETONS = 8;

const classesByUnit: (string[] | undefined)[] = [];

function lettersOf(unit: number): string[] {
  let letters = classesByUnit[unit];
  if (!letters) {
    letters = classesOf(soundsOf(unit));
    classesByUnit[unit] = letters;
  }
  return letters;
}

function classesOf(sounds: number): string[] {
  const found = CLASSES.filter(([members]) => members & sounds).map(([, letter]) => letter);
  if (sounds & SOFT || isBreath(sounds)) found.push('');
  return found;
}

/** An h that other scripts may leave out: Hakobyan, Акопян; Abdullah, Абдулла. */
const isBreath = (sounds: number): boolean =>
  (sounds & H) !== 0 && (sounds & ~(H | KH | A | E)) === 0;

function append(skeleton: string, letter: string, touching: boolean): string {
  if (!touching) return skeleton + letter;
  if (skeleton.endsWith(letter)) return skeleton;
  // tch, dzh, tsch: the stop is part of the sound.
  if (letter === 'S' && skeleton.endsWith('T')) return `${skeleton.slice(0, -1)}S`;
  return skeleton + letter;
}

interface Open {
  key: string;
  touching: boolean;
}

/** One more letter on an open skeleton; none at the beginning is A. */
function grown({ key, touching }: Open, letter: string, first: boolean): Open {
  if (letter === '') return { key: first ? 'A' : key, touching: false };
  return { key: append(key, letter, touching), touching: true };
}

/**
 * The keys under which a word can be found whatever its spelling: the classes of its consonants, with A
 * for a vowel at the beginning. Several when letters have several readings (ch, j, c, Arabic و), never
 * more than eight. Two spellings of one name share at least one.
 */
export function skeletonsOf(units: Uint8Array): string[] {
  let open: Open[] = [{ key: '', touching: false }];
  for (let at = 0; at < units.length; at++) {
    const letters = lettersOf(units[at] ?? 0);
    const only = letters[0] ?? '';
    if (letters.length === 1 || open.length * letters.length > MAX_SKELETONS) {
      for (let n = 0; n < open.length; n++) {
        const each = open[n];
        if (each) open[n] = grown(each, only, at === 0);
      }
    } else {
      open = open.flatMap((each) => letters.map((letter) => grown(each, letter, at === 0)));
    }
  }
  if (open.length === 1) return open.map(({ key }) => key);
  return [...new Set(open.map(({ key }) => key))];
}
