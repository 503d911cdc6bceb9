/**
 * Which language a stretch of text is in, from its script, its telling letters and its commonest
 * words. Meant for titles, abstracts and paragraphs; a few words may come back as `und`.
 */

const MAX_LETTERS = 20_000;

const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in is that for with as on by was are be this from which it an has have not at or were between during its their',
  de: 'der die das und in zu den von mit ist des im für auf dem nicht eine ein als auch sich werden nach zwischen über wird bei einer einem oder',
  fr: 'le la les de des et en du un une dans que est pour par sur au avec qui pas ce aux plus cette entre sont à ou ses leur',
  pl: 'i w na z do się nie że to jest o od po przez dla oraz jak a ze za być między przed są tym tego który która które jego ich pod czy wobec',
  tr: 've bir bu ile için olarak da de olan gibi daha en çok sonra kadar ancak arasında üzerine ise olduğu tarafından göre değil hem',
  az: 'və bir bu ilə üçün olan kimi daha də da sonra arasında görə edir idi ki haqqında isə olaraq tərəfindən üzrə həm deyil olduğu',
  es: 'el la los las de que y en un una por con para del se al como más no su es lo entre sobre este esta fue son o sus',
  it: 'il la le gli di che e in un una per con del della dei delle nel nella si non da è al sono tra come più alla anche su',
  ru: 'и в на с что по не из для как к это от о за между был было также его их который которая при или после а до во со',
  uk: 'і в на з що по не із для як до це від про за між був було також його їх який яка при або після та у й але',
};

const WORDS = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
}

/** Letters that one of the languages we know uses and its neighbours do not, with what one is worth. */
const TELLING: [RegExp, string, number][] = [
  [/ə/giu, 'az', 2],
  [/[ąęłńśźż]/giu, 'pl', 0.7],
  [/[ğıİ]/gu, 'tr', 0.4],
  [/ß/giu, 'de', 2],
  [/ä/giu, 'de', 0.4],
  [/[ñ¿¡]/giu, 'es', 2],
  [/[êœëùû]/giu, 'fr', 0.7],
  [/[àèò]/giu, 'it', 0.3],
  [/[àèé]/giu, 'fr', 0.3],
  [/[іїєґ]/giu, 'uk', 1],
  [/[ыэёъ]/giu, 'ru', 1],
];

const LATIN = ['en', 'de', 'fr', 'pl', 'tr', 'az', 'es', 'it'];
const CYRILLIC = ['ru', 'uk'];

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

const SCRIPTS: readonly [script: string, letters: RegExp][] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hans', /\p{Script=Han}/u],
];

/** Place of the letter's script in `SCRIPTS` plus 1, or 0; told by Unicode once for each letter that is met. */
const PLACES = new Uint8Array(0x110000).fill(255);

function placeOf(letter: number): number {
  const known = PLACES[letter] ?? 0;
  if (known !== 255) return known;
  const text = String.fromCodePoint(letter);
  const place = SCRIPTS.findIndex(([, letters]) => letters.test(text)) + 1;
  PLACES[letter] = place;
  return place;
}

/** The script that most letters of the text are written in, as ISO 15924. */
export function scriptOf(text: string): string | null {
  const counts = new Uint32Array(SCRIPTS.length + 1);
  const end = Math.min(text.length, MAX_LETTERS);
  for (let at = 0; at < end; at += 1) {
    const letter = text.codePointAt(at) ?? 0;
    if (letter > 0xffff) at += 1;
    const place = placeOf(letter);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let best = 1;
  for (let place = 2; place < counts.length; place += 1) {
    if ((counts[place] ?? 0) > (counts[best] ?? 0)) best = place;
  }
  return (counts[best] ?? 0) === 0 ? null : (SCRIPTS[best - 1]?.[0] ?? null);
}

const SCRIPT_LANGUAGE: Record<string, string> = {
  Armn: 'hy',
  Geor: 'ka',
  Grek: 'el',
  Arab: 'ar',
  Hebr: 'he',
  Hans: 'zh',
};

function scores(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const add = (language: string, worth: number): void => {
    found.set(language, (found.get(language) ?? 0) + worth);
  };
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const languages = WORDS.get(word);
    if (languages) for (const language of languages) add(language, 1 / languages.length);
  }
  for (const [pattern, language, worth] of TELLING) add(language, countOf(pattern, text) * worth);
  return found;
}

/** BCP 47 language of the text, `und` when there is too little to tell. */
export function detectLanguage(text: string): string {
  const head = text.slice(0, MAX_LETTERS);
  const script = scriptOf(head);
  if (script === null) return 'und';
  const own = SCRIPT_LANGUAGE[script];
  if (own) return own;
  const found = scores(head);
  const ranked = (script === 'Cyrl' ? CYRILLIC : LATIN)
    .map((language): [string, number] => [language, found.get(language) ?? 0])
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] === 0) return script === 'Cyrl' ? 'ru' : 'und';
  if (second && second[1] === best[1]) return 'und';
  return best[0];
}
