import { armenianLemmas } from './armenian-endings.ts';
import { cyrillicLemmas } from './cyrillic-endings.ts';
import { georgianLemmas } from './georgian-endings.ts';
import { latinLemmas } from './latin-endings.ts';

const MAX_LEMMAS = 16;

/**
 * The other forms under which a word (in lower case) may stand in a dictionary or in another script,
 * found by taking off the case endings of its language. Candidates: most of them are no words.
 */
export function lemmasOf(form: string, language: string, script: string): string[] {
  const found =
    script === 'Cyrillic'
      ? cyrillicLemmas(form)
      : script === 'Armenian'
        ? armenianLemmas(form)
        : script === 'Georgian'
          ? georgianLemmas(form)
          : script === 'Latin'
            ? latinLemmas(form, language)
            : [];
  return [...new Set(found)].slice(0, MAX_LEMMAS);
}
