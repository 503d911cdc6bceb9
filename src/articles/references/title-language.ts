/** Language, script and romanisation of titles, seen over all titles of one article. */
import { detectLanguage, scriptOf } from '../../kernel/language.ts';
import type { Romanisation } from '../../sources/model.ts';
import { commonScheme, detectRomanisation, fitSchemes } from '../../sources/romanisation/detect.ts';
import { proposeOriginal } from '../../sources/romanisation/propose-original.ts';

export interface TitleLanguage {
  languages: string[];
  script: string | null;
  romanised: Romanisation | null;
}

/** The scheme of the whole paper where it fits a title as well as any other does. */
function schemeFor(title: string, common: string | null): string | null {
  const fits = fitSchemes(title);
  const best = fits[0]?.misfits ?? 0;
  const fitting = fits.filter(({ misfits }) => misfits === best).map(({ scheme }) => scheme);
  if (common !== null && fitting.includes(common)) return common;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Reads titles one by one with the scheme that most titles of the article follow. */
export function titleReader(titles: readonly string[]): (title: string) => TitleLanguage {
  const russian = titles.filter((title) => detectRomanisation(title)?.language === 'ru');
  const common = commonScheme(russian);
  return (title) => {
    const romanised = detectRomanisation(title);
    const script = scriptOf(title);
    if (romanised === null) {
      const language = detectLanguage(title);
      return { languages: language === 'und' ? [] : [language], script, romanised: null };
    }
    const scheme = romanised.language === 'ru' ? schemeFor(title, common) : null;
    const original = scheme === null ? null : (proposeOriginal(title, scheme)?.original ?? null);
    return { languages: [romanised.language], script, romanised: { scheme, original } };
  };
}
