import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';

type Stemmer = (word: string) => string;

/** Snowball's stemmers by language and the script that the language is written in. */
const STEMMERS: Readonly<Record<string, readonly [script: string, stem: Stemmer]>> = {
  en: ['Latin', english],
  de: ['Latin', german],
  fr: ['Latin', french],
  it: ['Latin', italian],
  es: ['Latin', spanish],
  pt: ['Latin', portuguese],
  nl: ['Latin', dutch],
  ro: ['Latin', romanian],
  tr: ['Latin', turkish],
  sv: ['Latin', swedish],
  no: ['Latin', norwegian],
  nb: ['Latin', norwegian],
  da: ['Latin', danish],
  fi: ['Latin', finnish],
  hu: ['Latin', hungarian],
  ru: ['Cyrillic', russian],
  uk: ['Cyrillic', ukrainian],
  hy: ['Armenian', armenian],
  el: ['Greek', greek],
};

export const STEMMED_LANGUAGES: readonly string[] = Object.keys(STEMMERS);

/** Longer words are no words; the stemmers are quadratic on them. */
const MAX_STEMMED = 60;

/**
 * The Snowball stem of a word in lower case; null when the language has no stemmer or is not written in
 * the script of the word.
 */
export function stemOf(form: string, language: string, script: string): string | null {
  const [written, stem] = STEMMERS[language] ?? [];
  if (!stem || written !== script || form.length > MAX_STEMMED) return null;
  return stem(form);
}

/** The languages whose stemmer may be asked for a word of unknown language. */
export const stemmersFor = (script: string): string[] =>
  STEMMED_LANGUAGES.filter((language) => STEMMERS[language]?.[0] === script && language !== 'nb');
