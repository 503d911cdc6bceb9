/** The ways of writing Russian in Latin letters that scholarly papers use, forward by `iuliia`, backward by our tables. */
import * as iuliia from 'iuliia';
import { type ReverseTable, reverseTables } from './reverse-tables.ts';

export interface Scheme {
  /** Written to `Romanisation.scheme`. */
  id: string;
  name: string;
  /** A title in this scheme can be turned back; schemes that drop the soft sign cannot. */
  reversible: boolean;
  reverse: ReverseTable;
  forward: (cyrillic: string) => string;
}

const translate = (cyrillic: string, schema: iuliia.Schema): string =>
  // iuliia leaves the Cyrillic letter ё where a scheme says ë: the two look the same and are not.
  iuliia.translate(cyrillic, schema).replace(/ё/gu, 'ë').replace(/Ё/gu, 'Ë');

/** Those that fit a title equally well are tried in this order. */
export const SCHEMES: readonly Scheme[] = [
  {
    id: 'bgn-pcgn',
    name: 'BGN/PCGN 1947',
    reversible: true,
    reverse: reverseTables.bgnPcgn,
    forward: (text) => translate(text, iuliia.BGN_PCGN),
  },
  {
    id: 'ala-lc',
    name: 'ALA-LC (Library of Congress)',
    reversible: true,
    reverse: reverseTables.alaLc,
    forward: (text) => translate(text, iuliia.ALA_LC),
  },
  {
    id: 'ala-lc-plain',
    name: 'ALA-LC without diacritics',
    reversible: true,
    reverse: reverseTables.alaLcPlain,
    forward: (text) => translate(text, iuliia.ALA_LC_ALT),
  },
  {
    id: 'scholarly',
    name: 'Scholarly (ISO/R 9:1968)',
    reversible: true,
    reverse: reverseTables.scholarly,
    forward: (text) => translate(text, iuliia.ISO_9_1968),
  },
  {
    id: 'iso-9',
    name: 'ISO 9:1995',
    reversible: true,
    reverse: reverseTables.iso9,
    forward: (text) => translate(text, iuliia.GOST_779),
  },
  {
    id: 'gost-7.79-b',
    name: 'GOST 7.79-2000 B',
    reversible: true,
    reverse: reverseTables.gost779b,
    forward: (text) => translate(text, iuliia.GOST_779_ALT),
  },
  {
    id: 'popular',
    name: 'Popular English spelling, soft signs dropped',
    reversible: false,
    reverse: reverseTables.bgnPcgn,
    forward: (text) => translate(text, iuliia.WIKIPEDIA),
  },
  {
    id: 'icao-9303',
    name: 'Passports (ICAO Doc 9303)',
    reversible: false,
    reverse: reverseTables.alaLcPlain,
    forward: (text) => translate(text, iuliia.ICAO_DOC_9303),
  },
];

export const schemeById = (id: string): Scheme | null =>
  SCHEMES.find((scheme) => scheme.id === id) ?? null;

/** Apostrophes of every make become ', doubled ones too (papers print one for both signs); ties and dots vanish. */
export const comparable = (romanised: string): string =>
  PLAIN.test(romanised) ? romanised.toLowerCase() : unifyMarks(romanised).toLowerCase();

/** Most words are of such letters only, and have nothing to unify. */
const PLAIN = /^[a-z]*$/i;

const unifyMarks = (romanised: string): string =>
  romanised
    .normalize('NFD')
    .replace(/[\u0361\ufe20\ufe21·]/gu, '')
    .normalize('NFC')
    .replace(/["“”„ʺ″]|``|''/gu, "'")
    .replace(/[’‘ʹʼ`´′]/gu, "'");

/** Compared without the two dots: most papers, like most Russian print, write е for ё. */
export const comparableWithoutDots = (romanised: string): string =>
  comparable(romanised).replace(/ë/gu, 'e');
