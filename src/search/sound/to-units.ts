import { toPlain } from '../letters/plain-letters.ts';
import { ARABIC, HEBREW } from './abjads.ts';
import { ARMENIAN } from './armenian.ts';
import { CYRILLIC } from './cyrillic.ts';
import { GEORGIAN } from './georgian.ts';
import { GREEK } from './greek.ts';
import { LATIN } from './latin.ts';
import { A, CH, E, J, K, O, S, SOFT, soundsOf, unitOf, V, ZH } from './units.ts';

interface Row {
  letters: string;
  units: readonly number[];
}

/** Rows of all scripts by their first letter, longest first. Scripts share no letters, so one table does. */
function makeRows(): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const script of [LATIN, CYRILLIC, ARMENIAN, GEORGIAN, GREEK, ARABIC, HEBREW]) {
    for (const [letters, sounds] of Object.entries(script)) {
      const first = letters[0] ?? '';
      const row = { letters, units: sounds.map(unitOf) };
      rows.set(first, [...(rows.get(first) ?? []), row]);
    }
  }
  for (const list of rows.values()) list.sort((a, b) => b.letters.length - a.letters.length);
  return rows;
}

const ROWS = makeRows();
const K_THEN_S = [unitOf(K), unitOf(S)];
const V_THEN_O = [unitOf(V), unitOf(O)];

/** What letters are in Turkish and Azerbaijani and nowhere else; e is also the Azerbaijani ə. */
const TURKIC: Readonly<Record<string, readonly number[]>> = {
  c: [unitOf(J)],
  ç: [unitOf(CH)],
  j: [unitOf(ZH)],
};
const TURKISH_E = [unitOf(A | E)];
const TURKIC_LETTERS = /[əğış]/;

/** Longer names do not exist; a wall against hostile words. */
const MAX_UNITS = 40;

function rowAt(word: string, at: number): Row | null {
  const rows = ROWS.get(word[at] ?? '');
  if (rows) for (const row of rows) if (word.startsWith(row.letters, at)) return row;
  return null;
}

const SMALL_ASCII = /^[a-z]*$/;

/** Letters that no table has, as their base letter: é as e. */
function withKnownLetters(form: string): string {
  if (SMALL_ASCII.test(form)) return form;
  let known = '';
  for (const letter of form) known += ROWS.has(letter) ? letter : toPlain(letter);
  return known;
}

type Letters = Readonly<Record<string, readonly number[]>>;

function read(word: string, letters: Letters): Uint8Array {
  const units: number[] = [];
  let at = 0;
  while (at < word.length && units.length < MAX_UNITS) {
    const row = rowAt(word, at);
    let found = row?.units ?? [];
    if (row?.letters.length === 1) found = letters[row.letters] ?? found;
    // Armenian ո is vo at the beginning: Որոտան, Vorotan.
    if (at === 0 && row?.letters === 'ո' && word[1] !== 'վ') found = V_THEN_O;
    for (const unit of found) {
      if (unit !== units[units.length - 1] || soundsOf(unit) & SOFT) units.push(unit);
    }
    at += row?.letters.length ?? 1;
  }
  return Uint8Array.from(units);
}

const ANY_LANGUAGE: Letters = {};
const X_IS_KS: Letters = { x: K_THEN_S };
const AZERBAIJANI: Letters = TURKIC;
const TURKISH: Letters = { ...TURKIC, e: TURKISH_E };

function ownLetters(word: string, language: string): Letters {
  if (language === 'az' || word.includes('ə')) return AZERBAIJANI;
  return language === 'tr' || TURKIC_LETTERS.test(word) ? TURKISH : ANY_LANGUAGE;
}

/**
 * How a word in lower case is heard, script by script; two readings when it has an x, which is kh in
 * Azerbaijani and ks elsewhere. Empty when the word has a digit or no letter of a script we can read.
 */
export function readingsOf(form: string, language: string): Uint8Array[] {
  if (/\p{N}/u.test(form)) return [];
  const word = withKnownLetters(form);
  const letters = ownLetters(word, language);
  const readings = [read(word, letters)];
  if (word.includes('x') && letters === ANY_LANGUAGE) readings.push(read(word, X_IS_KS));
  return readings.filter((units) => units.length > 0);
}
