import { mayBeWomansName } from '../inflection/cyrillic-endings.ts';
import { lowerCase } from '../letters/letter-forms.ts';
import { lengthOf, soundDistance, TOO_FAR } from '../sound/distance.ts';
import type { QueryWord } from './query-word.ts';
import type { Heard, TextWord } from './text-word.ts';

/** By what a word of a text was found to be the word asked for. */
export type MatchedBy = 'letters' | 'accents' | 'inflection' | 'stem' | 'sound';

export interface Match {
  by: MatchedBy;
  /** How far the two are apart as heard: 0 for all but `sound`. */
  distance: number;
  /** The form may be another name's: *Алиева* when *Aliyev* was asked for. */
  ambiguous: boolean;
}

const UNWRITTEN = new Set(['Arabic', 'Hebrew']);
const WITHOUT_CAPITALS = new Set(['Georgian', 'Arabic', 'Hebrew']);

/** How far two spellings of a name may be apart, by the number of its letters as heard. */
const ALLOWED = [0, 0, 0, 0.16, 0.25, 0.45, 0.65, 0.69, 0.7, 0.92, 1.02];
const MOST_ALLOWED = 1.15;
/** Two Latin names of five letters differ by one vowel too often: Armen, Arman. */
const ALLOWED_FIVE_LATIN = 0.29;
/** Without short vowels little is left to tell words apart. */
const ALLOWED_UNWRITTEN = 0.35;
const SHORTEST_UNWRITTEN = 3;
/** A word without a capital is hardly a name; across scripts it may still be a kindred word. */
const SHORTEST_WITHOUT_CAPITAL = 5;
const SHARE_WITHOUT_CAPITAL = 0.5;
/** Languages with one orthography each vary less among themselves than Latin does. */
const SHARE_IN_ONE_SCRIPT = 0.33;

const found = (by: MatchedBy, distance = 0, ambiguous = false): Match => ({
  by,
  distance,
  ambiguous,
});

function byLetters(query: QueryWord, word: TextWord): Match | null {
  const [asked, there] =
    query.mode === 'literal'
      ? [query.surface, word.surface]
      : [lowerCase(query.surface, word.language), word.form];
  return (query.prefix ? there.startsWith(asked) : there === asked) ? found('letters') : null;
}

function byPlainLetters(query: QueryWord, word: TextWord): Match | null {
  const same = query.prefix ? word.plain.startsWith(query.plain) : word.plain === query.plain;
  if (!same) return null;
  return found(byLetters({ ...query, mode: 'exact' }, word) ? 'letters' : 'accents');
}

const SHORTEST_STEMMED_NAME = 5;

/**
 * Stemmers know no names: *Gori* and *Goris* have one stem in English, *Shusha* and *Shushi* in Italian.
 * German writes all nouns with a capital and is left alone.
 */
function mayBeTwoNames(asked: string, word: TextWord): boolean {
  if (word.language === 'de') return false;
  const shorter = Math.min(asked.length, word.plain.length);
  const otherLast = asked.slice(0, -1) === word.plain.slice(0, -1) && /[aeiou]$/.test(asked);
  return shorter < SHORTEST_STEMMED_NAME || (otherLast && asked.length === word.plain.length);
}

/** *Баку* is a town: no *бакен* (buoy), which Snowball gives the same stem. Our own endings stay in force. */
const isShortName = ({ surface, plain, script }: QueryWord): boolean =>
  script === 'Cyrillic' && plain.length < SHORTEST_STEMMED_NAME && /^\p{Lu}/u.test(surface);

function byInflection(query: QueryWord, word: TextWord): Match | null {
  if (query.script !== word.script) return null;
  for (const there of word.heard) {
    for (const asked of query.heard) {
      if (asked.plain !== there.plain) continue;
      return found('inflection', 0, mayBeWomansName(word.form, there.form));
    }
  }
  const sameStem = word.stem !== null && query.stems.get(word.language) === word.stem;
  const mayBeOther = word.capital ? mayBeTwoNames(query.plain, word) : isShortName(query);
  return sameStem && !mayBeOther ? found('stem') : null;
}

/** How far apart the two may be at most; below 0 when sound says nothing about them. */
function allowance(query: QueryWord, word: TextWord, length: number): number {
  const sameScript = query.script === word.script;
  if (sameScript && (!word.capital || WITHOUT_CAPITALS.has(word.script))) return -1;
  if (UNWRITTEN.has(word.script) || UNWRITTEN.has(query.script)) {
    return length < SHORTEST_UNWRITTEN ? -1 : ALLOWED_UNWRITTEN;
  }
  const allowed = ALLOWED[length] ?? MOST_ALLOWED;
  if (sameScript && word.script !== 'Latin') return allowed * SHARE_IN_ONE_SCRIPT;
  if (sameScript && length === 5) return ALLOWED_FIVE_LATIN;
  if (word.capital) return allowed;
  return length < SHORTEST_WITHOUT_CAPITAL ? -1 : allowed * SHARE_WITHOUT_CAPITAL;
}

function nearest(query: QueryWord, word: TextWord, asked: Heard, there: Heard): number {
  const vowelsUnwritten = UNWRITTEN.has(word.script) !== UNWRITTEN.has(query.script);
  let least = TOO_FAR;
  for (const a of asked.readings) {
    for (const b of there.readings) {
      const length = query.prefix ? lengthOf(a) : Math.max(lengthOf(a), lengthOf(b));
      const limit = allowance(query, word, length);
      if (limit < 0) continue;
      const distance = soundDistance(a, b, { vowelsUnwritten, prefix: query.prefix, limit });
      if (distance <= limit && distance < least) least = distance;
    }
  }
  return least;
}

/** In folded mode only the form itself counts, and the Georgian nominative without its -ი. */
function formsToHear(query: QueryWord, word: TextWord): readonly Heard[] {
  if (query.mode === 'stemmed' && !query.prefix) return word.heard;
  return word.heard.filter(({ form }) => form === word.form || `${form}ი` === word.form);
}

/** What other scripts write for the Georgian nominative that was asked for: as good as the word itself. */
const isBareName = ({ heard: [first], script }: QueryWord, { form }: Heard): boolean =>
  script === 'Georgian' && `${form}ი` === first?.form;

/** *Баку* is not asked for as a case of a name *Бак*: with three sounds that is Back and Bach as well. */
const SHORTEST_TAKEN_APART = 4;
const isLongEnough = ({ readings }: Heard): boolean =>
  readings.some((units) => lengthOf(units) >= SHORTEST_TAKEN_APART);

function bySound(query: QueryWord, word: TextWord): Match | null {
  let least = TOO_FAR;
  let lemma = word.form;
  for (const there of formsToHear(query, word)) {
    for (const asked of query.heard) {
      const isAsAsked = asked === query.heard[0] || isBareName(query, asked);
      if (!isAsAsked && (there.form !== word.form || !isLongEnough(asked))) continue;
      const distance = nearest(query, word, asked, there);
      if (distance < least) [least, lemma] = [distance, there.form];
    }
  }
  if (least === TOO_FAR) return null;
  return found('sound', least, mayBeWomansName(word.form, lemma));
}

/**
 * Whether a word of a text is the word asked for, and by what. The index asks it of words that share a
 * key with the query (`lookupOf`), of which many are no match.
 */
export function judge(query: QueryWord, word: TextWord): Match | null {
  if (query.mode === 'exact' || query.mode === 'literal') return byLetters(query, word);
  const plainly = byPlainLetters(query, word);
  if (plainly) return plainly;
  const inflected = query.mode === 'stemmed' && !query.prefix ? byInflection(query, word) : null;
  return inflected ?? bySound(query, word);
}
