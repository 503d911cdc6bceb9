/** What a person says are the printed forms of the names in `tests/fixtures/search/texts`. Owes nothing to the rules of matching. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures/search');
export const TEXT_LANGUAGES = ['ru', 'en', 'tr', 'az', 'hy', 'ka'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** By declension: letters that the endings replace, and the endings. */
const RUSSIAN: Readonly<Record<string, readonly [cut: number, endings: string]>> = {
  m: [0, '|а|у|ом|е|ы|и|ов|ам|ами|ах'],
  s: [0, '|а|у|ым|е|ы|ых|ыми'],
  f: [1, 'а|и|е|у|ой|ею|ей'],
  z: [1, 'а|ой|у'],
  x: [1, 'ь|и|ью'],
  o: [0, ''],
};
/** Plural, possession, case, and the copula or question after them. */
const AZERBAIJANI =
  '(?:l[aə]r)?(?:[ıiuü]m[ıiuü]z|[ns]?[ıiuü])?(?:n?[ıiuü]n|[ny]?[ıiuü]|[ny]?[aə]|n?d[aə]n?|(?:y)?l[aə])?(?:d[ıiuü]r|k[ıi])?';
const ARMENIAN =
  '(?:ներ|եր)?(?:ի|ու|ից|ով|ում|յի|յից|յով|վա|ը|ն|ին|ինը|ինն|ուն|ուց|յում|ս|դ|յան|նից)?(?:ն|ը)?';
const GEORGIAN =
  '(?:ი|მა|ს|ის|ისა|ით|ითა|ად|ადა|ო|სა|თან|სთან|ში|ზე|იდან|დან|ისთვის|ისგან|ისკენ|ამდე|მდე|სთვის|ების|ები|ებს|ებმა)?(?:ც|ვე|და)?';

/** Every form of a spelling, whole, capitals or not. */
function formsOf(language: TextLanguage, spelling: string, declension: string): RegExp {
  const bare = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu');
  switch (language) {
    case 'ru': {
      const [cut, endings] = RUSSIAN[declension] ?? [0, ''];
      return bare(`${spelling.slice(0, spelling.length - cut)}(?:${endings})`);
    }
    case 'en':
      return bare(`${spelling}(?:['’]s)?`);
    case 'tr':
      return bare(`${spelling}(?:['’]\\p{L}+)?`);
    case 'az':
      return bare(`${spelling.replace(/ı$/, 'ı')}${AZERBAIJANI}`);
    case 'hy':
      return bare(
        `${/ու$/.test(spelling) ? `${spelling.slice(0, -2)}(?:ու|վ)` : spelling}${ARMENIAN}`,
      );
    case 'ka':
      return bare(`${spelling.replace(/[აეიო]$/, '')}[აეიო]?${GEORGIAN}`);
  }
}

export interface GoldName {
  name: string;
  spellings: { language: TextLanguage; spelling: string; forms: RegExp }[];
}

const linesOf = (file: string): string[] =>
  readFileSync(join(FIXTURES, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

export const goldNames = (): GoldName[] =>
  linesOf('names-in-texts.txt').map((line) => {
    const [name = '', ...spellings] = line.split(' | ');
    return {
      name,
      spellings: spellings.map((printed) => {
        const [language, spelling = '', declension = ''] = printed.split(' ');
        const known = language as TextLanguage;
        return { language: known, spelling, forms: formsOf(known, spelling, declension) };
      }),
    };
  });

/** The sentences of one language. */
export const sentencesOf = (language: TextLanguage): string[] => linesOf(`texts/${language}.txt`);

/** Whether a printed form of a text in this language is a form of the name. */
export const isFormOf = ({ spellings }: GoldName, form: string, language: string): boolean =>
  spellings.some((one) => one.language === language && one.forms.test(form));
