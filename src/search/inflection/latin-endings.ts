import { turkicLemmas } from './turkic-endings.ts';

/** Endings that Turkish writes after an apostrophe, also where the language of the text is not known. */
const TURKISH_CASE =
  /^(?:n?[ıiuü]n|[yn]?[ıiuü]|[yn]?[aeə]|n?[dt][aeə]n?|y?l[ae]|l[aeə]r[a-zıüəğ]{0,8}|l[ıiuü]|deki|daki|teki|taki|ki)$/;
const ELISION =
  /^(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|dall|coll|quell|un)'(?=\p{L}{3})/u;
const ELIDES = new Set(['', 'fr', 'it', 'ca']);

const POLISH = 'owi iem ego emu em ie im ym ej ą ę y i a u'.split(' ');
const SERBIAN = 'om em a u e i'.split(' ');
const SHORTEST_STEM = 4;

function withoutApostrophe(form: string, language: string): string[] {
  const found: string[] = [];
  const at = form.lastIndexOf("'");
  if (at >= 3) {
    const ending = form.slice(at + 1);
    const isCase = language === 'tr' || language === 'az' || TURKISH_CASE.test(ending);
    if (ending === 's' || (isCase && language !== 'fr')) found.push(form.slice(0, at));
  }
  if (ELIDES.has(language)) {
    const rest = form.replace(ELISION, '');
    if (rest !== form) found.push(rest);
  }
  return found;
}

const slavic = (form: string, endings: readonly string[]): string[] =>
  endings
    .filter((ending) => form.endsWith(ending) && form.length - ending.length >= SHORTEST_STEM)
    .flatMap((ending) => {
      const stem = form.slice(0, -ending.length);
      return ending === 'a' ? [stem] : [stem, `${stem}a`];
    });

/** Letters that tell Azerbaijani from everything else; Turkish marks names by an apostrophe instead. */
const AZERBAIJANI = /ə/;

/** The dictionary forms that a name in Latin letters may belong to, by the language of the text. */
export function latinLemmas(form: string, language: string): string[] {
  if (form.includes("'")) return withoutApostrophe(form, language);
  if (language === 'az' || (language === '' && AZERBAIJANI.test(form))) return turkicLemmas(form);
  if (language === 'pl') return slavic(form, POLISH);
  if (language === 'sr' || language === 'hr' || language === 'bs') return slavic(form, SERBIAN);
  const isGenitive = language === 'de' && /[^sßzx]s$/.test(form) && form.length > SHORTEST_STEM;
  return isGenitive ? [form.slice(0, -1)] : [];
}
