import { toPlain } from './plain-letters.ts';

const TURKIC_I = new Set(['tr', 'az', 'crh', 'gag', 'tt']);
const INVISIBLE = /\u00ad|\u200c|\u200d|\u2060|\ufeff|\u0640/g;
const ASCII = /^[A-Za-z0-9']*$/;
const APOSTROPHE_FORMS = /[\u2018\u2019\u201b\uff07]/g;

/** `tr` of `tr-TR`; empty for unknown. */
export const primaryLanguage = (language: string | undefined): string =>
  language === undefined || language === 'und' ? '' : (language.split('-')[0] ?? '').toLowerCase();

/** One way of writing for one word: composed, without invisible characters, with plain apostrophes. */
export function tidyLetters(word: string): string {
  if (ASCII.test(word)) return word;
  return word.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHE_FORMS, "'");
}

/**
 * Lower case by the rules of the language: in Turkish and Azerbaijani I is the capital of ı and İ that
 * of i. Where the language is not one of them, İ keeps its dot as a mark, so that *İstanbul* is not
 * *Istanbul* to the exact mode.
 */
export function lowerCase(word: string, language: string): string {
  const letters = TURKIC_I.has(language) ? word.replaceAll('İ', 'i').replaceAll('I', 'ı') : word;
  const lower = letters.toLowerCase();
  return lower.endsWith('ς') ? `${lower.slice(0, -1)}σ` : lower;
}

export interface LetterForms {
  /** As printed, tidied. */
  surface: string;
  /** In lower case by the rules of its language; what the exact mode compares. */
  form: string;
  /** Lower case without accents, apostrophes and dots, in its own script: one for all case and language rules. */
  plain: string;
  /** Begins with a capital, or is in a script that has none. */
  capital: boolean;
}

const SMALL_FIRST = /^\P{L}*\p{Ll}/u;
const ELIDED = /^\p{Ll}{1,2}'\p{Lu}/u;

/** Georgian and Arabic letters are neither; Unicode calls the Georgian ones small, so they are asked for. */
function isCapital(surface: string): boolean {
  const code = surface.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return true;
  if (code >= 0x10a0 && code <= 0x10ff) return true;
  return !SMALL_FIRST.test(surface) || (surface.includes("'") && ELIDED.test(surface));
}

export function letterForms(word: string, language: string): LetterForms {
  const surface = tidyLetters(word);
  return {
    surface,
    form: lowerCase(surface, language),
    plain: toPlain(surface),
    capital: isCapital(surface),
  };
}
