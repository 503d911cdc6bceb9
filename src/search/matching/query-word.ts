import { isWomansName, looksLikeSurname } from '../inflection/cyrillic-endings.ts';
import { lemmasOf } from '../inflection/lemmas.ts';
import { stemmersFor, stemOf } from '../inflection/stems.ts';
import { lowerCase, tidyLetters } from '../letters/letter-forms.ts';
import { toPlain } from '../letters/plain-letters.ts';
import { scriptOfWord } from '../letters/script-of-word.ts';
import { skeletonsOf } from '../sound/skeleton.ts';
import { type Heard, hear, LONGEST_READ, PLAIN_KEY, STEM_KEY } from './text-word.ts';

/**
 * How near a word must come to what was asked for.
 * - `stemmed`: across case, accents, script and inflection; the default.
 * - `folded`: across case, accents and script, but no other inflected form.
 * - `exact`: the very letters, capitals or not.
 * - `literal`: the very letters, capitals too.
 */
export type MatchMode = 'stemmed' | 'folded' | 'exact' | 'literal';

/** A word of a query, made ready once and held against many words. */
export interface QueryWord {
  surface: string;
  mode: MatchMode;
  /** Only the beginning of the word is given. */
  prefix: boolean;
  plain: string;
  script: string;
  /** The word as asked, then (stemmed) the dictionary forms that it may belong to. */
  heard: readonly Heard[];
  /** Its Snowball stem in each language that it may be in. */
  stems: ReadonlyMap<string, string>;
}

export interface QueryWordOptions {
  mode?: MatchMode;
  prefix?: boolean;
  /** Languages of the corpus: which stemmers are asked. All of the script when not given. */
  languages?: readonly string[];
}

function heardOf(form: string, script: string, inflected: boolean): Heard[] {
  const takenApart = inflected && !(script === 'Cyrillic' && isWomansName(form));
  const lemmas = takenApart ? lemmasOf(form, '', script) : [];
  // The nominative -ი is how Georgian writes every foreign name that ends in a consonant.
  const nominative = script === 'Georgian' && form.endsWith('ი') ? [form.slice(0, -1)] : [];
  return [...new Set([form, ...nominative, ...lemmas])].map((each) => hear(each, ''));
}

function stemsOf(form: string, script: string, languages?: readonly string[]): Map<string, string> {
  const stems = new Map<string, string>();
  if (script === 'Cyrillic' && looksLikeSurname(form)) return stems;
  for (const language of languages ?? stemmersFor(script)) {
    const stem = stemOf(lowerCase(form, language), language, script);
    if (stem !== null) stems.set(language, stem);
  }
  return stems;
}

export function readQueryWord(word: string, options: QueryWordOptions = {}): QueryWord {
  const { mode = 'stemmed', prefix = false, languages } = options;
  const surface = tidyLetters(word);
  const form = lowerCase(surface, '');
  const script = scriptOfWord(form);
  const inflected = mode === 'stemmed' && !prefix;
  const byLetters = mode === 'exact' || mode === 'literal';
  return {
    surface,
    mode,
    prefix,
    plain: toPlain(surface),
    script,
    heard: byLetters || word.length > LONGEST_READ ? [] : heardOf(form, script, inflected),
    stems:
      inflected && word.length <= LONGEST_READ ? stemsOf(surface, script, languages) : new Map(),
  };
}

/** Where to look in the index: whole keys, and stretches of keys that begin alike. */
export interface Lookup {
  keys: string[];
  beginnings: string[];
}

/** A last T may turn into S (ts, tch) and a last P into V (ph) with the next letter. */
const openEnd = (skeleton: string): string => skeleton.replace(/(?<=.)[TP]$/, '');

/**
 * The keys under which matching words are found. They let through more than matches: hold each word
 * that is found against the query with `judge`.
 */
export function lookupOf(query: QueryWord): Lookup {
  const skeletons = new Set<string>();
  for (const { readings } of query.heard) {
    for (const units of readings) for (const key of skeletonsOf(units)) skeletons.add(key);
  }
  const plain = PLAIN_KEY + query.plain;
  if (query.prefix) return { keys: [], beginnings: [plain, ...[...skeletons].map(openEnd)] };
  const stems = [...new Set(query.stems.values())].map((stem) => STEM_KEY + stem);
  return { keys: [plain, ...stems, ...skeletons], beginnings: [] };
}
