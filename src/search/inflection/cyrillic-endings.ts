/**
 * Case endings of Russian, Ukrainian and Serbian nouns and adjectives, and what the word ends in when
 * it stands in a dictionary. Snowball's stems cannot be used for names: it cuts *Лавров* to *лавр*
 * and *Лаврова* to *лавров*.
 */
const ENDINGS: readonly [ending: string, dictionary: readonly string[]][] = [
  ['ами', ['', 'а']],
  ['ями', ['ь', 'я']],
  ['ого', ['ый', 'ой', 'о']],
  ['его', ['ий']],
  ['ому', ['ый', 'ой', 'о']],
  ['ему', ['ий']],
  ['ыми', ['ый', 'о']],
  ['ими', ['ий']],
  ['ові', ['', 'о']],
  ['еві', ['', 'й', 'ь']],
  ['ой', ['а', 'ый', 'о', 'ая']],
  ['ей', ['я', 'ь', 'а']],
  ['ою', ['а']],
  ['ею', ['я', 'а']],
  ['ом', ['', 'ый', 'о']],
  ['ем', ['', 'ь', 'й', 'ий']],
  ['ым', ['', 'ый', 'о']],
  ['им', ['ий', '']],
  ['ый', ['о']],
  ['ам', ['', 'а']],
  ['ям', ['ь', 'я']],
  ['ах', ['', 'а']],
  ['ях', ['ь', 'я']],
  ['ых', ['ый', 'о']],
  ['их', ['ий']],
  ['ая', ['ый', 'о']],
  ['ую', ['ая', 'ый', 'о']],
  ['ое', ['ый', 'о']],
  ['ые', ['ый', 'о']],
  ['ії', ['ія']],
  ['ии', ['ия']],
  ['ию', ['ия', 'ий']],
  ['а', ['']],
  ['я', ['ь', 'й', '']],
  ['у', ['', 'а']],
  ['ю', ['ь', 'й', 'я']],
  ['е', ['', 'а', 'я']],
  ['и', ['ь', 'я', 'а', 'й']],
  ['і', ['', 'а', 'я']],
  ['ы', ['', 'а']],
];
const SHORTEST_STEM = 3;

/** The dictionary forms that a word in Cyrillic may belong to, the word itself not among them. */
export function cyrillicLemmas(form: string): string[] {
  const found: string[] = [];
  for (const [ending, dictionary] of ENDINGS) {
    if (!form.endsWith(ending) || form.length - ending.length < SHORTEST_STEM) continue;
    const stem = form.slice(0, -ending.length);
    for (const last of dictionary) found.push(stem + last);
  }
  return found;
}

const SURNAME = /(?:[оеё]в|[иы]н)$/;
const MASCULINE_OR_FEMININE = /(?:[оеё]в|[иы]н)[аеу]$/;
const FEMININE_SURNAME = /(?:[оеё]в|[иы]н|ск)(?:а|ая)$/;
const INFLECTED_SURNAME = /(?:[оеё]в|[иы]н)(?:а|у|ы|е|ой|ым|ым[иі]?|ых|ом)?$/;

/** *Алиева* may be a case of *Алиев* or the woman's own name. */
export const mayBeWomansName = (form: string, lemma: string): boolean =>
  SURNAME.test(lemma) && MASCULINE_OR_FEMININE.test(form);

/** A query that may itself be a woman's name is not taken apart into the man's. */
export const isWomansName = (form: string): boolean => FEMININE_SURNAME.test(form);

/** Surnames in -ов, -ев, -ин, which Snowball takes for plurals. */
export const looksLikeSurname = (form: string): boolean => INFLECTED_SURNAME.test(form);
