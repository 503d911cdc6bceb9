/** Is a title in Latin letters a Russian, Ukrainian, Armenian or Georgian one? No guess is better than a wrong one. */
import { findRomanisationAnomalies } from './propose-original.ts';
import { SCHEMES } from './schemes.ts';

export interface RomanisedTitle {
  /** BCP 47 of the language that was romanised. */
  language: 'ru' | 'uk' | 'hy' | 'ka';
  script: 'Cyrl' | 'Armn' | 'Geor';
}

/** Little words that mark a title as written in a language that needs no romanising. */
const OTHER_LANGUAGES = new Set(
  (
    'the of and in to for from with is are was by at its his her after how why what who as an or that this be has have not ' +
    'der die das und im von zu den des dem ein eine für mit auf zur zum über le la les des et du une dans pour sur aux ' +
    'el los las y del una por con lo il della nella e di che per w z się oraz nie jest od dla przez lub ze ' +
    've ile için bir bu və üçün ilə bu ve se je su sa li iz za pri koje koji kao ili ze ve při pro jako které'
  ).split(' '),
);
/** Shared by Russian and another Slavic language: they neither prove nor disprove. */
for (const shared of ['iz', 'za', 'pri', 'su', 'di', 'li', 'bu', 'e', 'y', 'per', 'la']) {
  OTHER_LANGUAGES.delete(shared);
}

const RUSSIAN_WORDS = new Set(
  (
    "v na po dlya dlia o ob k s iz ot ne chto čto kak mezhdu posle protiv otnositel'no svyazi ego yego eto bez cherez ili " +
    'i vo ko so nad pod pri za do u kogda pochemu gde kto rossii rossiya rossiia rossiyey mid smi'
  ).split(' '),
);

/** Endings and clusters that Russian words show in one scheme or another and that English does not. */
const RUSSIAN_SHAPES: readonly RegExp[] = [
  /(?:[iy]y|yye|iye|iyu|iya|aya|yaya|oye|yeye|uyu|yuyu)$/u,
  /(?:sk|nn|ln|l'n|vn|tn|chn)(?:oy|oi|oj|ogo|omu|om|ikh|ix|ih|ykh|yx|yh|iy|ii|ij|iĭ|oĭ|ye|ie|aya|aia|aja|uyu)$/u,
  /(?:eniye|enie|eniya|eniia|enija|enii|aniye|anie|aniya|aniia|tsiya|tsiia|tsii|tsiyu|cija|cii)$/u,
  /(?:[bdgklmnprstvz]yak?h?|[bdgklmnprstvz]yu|[bdgklmnprstvz]yam[i]?)$/u,
  /(?:akh|yakh|iakh|ami|yami|iami|ovykh|evykh|ogo|yego)$/u,
  /(?:stvo|stva|stvu|stvom|ost'|osti|vat'|yvat'|ovat'|at'|it'|et')$/u,
  /(?:ayet|uyet|yayut|ayut|uyut|yat|il'|al'sya|il|ilas'|las'|l'sya|lsya|tsya|t'sya|vshiy|yushchiy|ushchiy|shchiy|shchuyu)$/u,
  /(?:shch|zh[aeiou]|kh[aeiou]|[bcdfgklmnprstvz]'(?:[bcfghkmnpzyv][a-z]|sk)|[a-z]l'[a-z])/u,
  /(?:nazval|skazal|zayavil|obsudil|rasskazal|otvetil|ob"yavil|soobshchil|zayavlen|vstrech|voprosy|otvety|otnosheni|konflikt[aeou]|granits)/u,
  /[ʹʺ]/u,
  /(?:skij|nyj|skogo|nogo|ovyj)$/u,
];

/** One of these is enough beside one more sign of Russian: English has none of them. */
const UNMISTAKABLE =
  /[bcdfgklmnprstvz]'(?:y[aeu]|[bcfghkmnpz][a-z]|sk|st|l[a-z]|v[a-z])|shch|zhd|nyy|skiy|niye$|niya$|ayet$|uyet$/u;

const MARKED_LETTERS = /[ąęłńóśźżěřůőűışğçöüəäßñãõøåáíéúýčšž]/iu;
const SLAVIC_HACEK = /[čšž]/iu;

const UKRAINIAN =
  /^(?:shcho|yak|ta|vid|pro|pislya|mizh|ukrayin\w*|ukrain(?:i|y|tsi|tsiv|s'k\w*|sk[ao]\w*)|viyn\w*|yevrop\w*|mizhnarodn\w*|\w+nnya|\w+stva|\w+s'kyy|\w+skyy|\w+s'koyi|\w+skoi|zv'yazk\w*|bezpek\w*)$/u;
const UKRAINIAN_ONLY =
  /(?:nnya$|skyy$|s'kyy$|koyi$|^shcho$|^mizh|^viyn|^bezpek|^ukrayin|^vid$|^yak$)/u;
const ARMENIAN =
  /(?:utyun(?:y|n|ner|neri|ov)?$|utyan$|utyunner|^hayastan|^hanrapetut|^yev$|^masin$|^hamar$|^arcaxi|^artsakhi|akan$|neri$|nery$|^varchapet)/u;
const GEORGIAN = /(?:^sakartvelo|^da$|ebis$|ebi$|oba$|obis$|^shesakheb$|^kartuli|uri$|eblis$)/u;

const wordsOf = (title: string): string[] =>
  title
    .normalize('NFC')
    .replace(/[’‘ʹʼ`´]/gu, "'")
    .split(/[^\p{L}\p{M}'ʺ]+/u)
    .filter((word) => word !== '');

interface Counts {
  russian: number;
  other: number;
  shapes: number;
}

function count(words: readonly string[]): Counts {
  const counts: Counts = { russian: 0, other: 0, shapes: 0 };
  for (const word of words) {
    const lower = word.toLowerCase();
    const possessive = /'s$/u.test(lower);
    if (OTHER_LANGUAGES.has(lower) || possessive) counts.other += 1;
    else if (RUSSIAN_WORDS.has(lower)) counts.russian += 1;
    else if (RUSSIAN_SHAPES.some((shape) => shape.test(lower)) && !ENGLISH_ALIKE.has(lower)) {
      counts.shapes += 1;
    }
  }
  return counts;
}

/** English words and common names that the shapes would catch. */
const ENGLISH_ALIKE = new Set(
  (
    'april council civil evil until oil soil fossil tamil brazil peril nil il kenya libya malaya himalaya maya turkiye azerbaijani kazakhstan ' +
    'exhibit akhalkalaki khan shah sheikh jakarta kharkov karabakhi stalemate zhang khomeini al-assad khachaturian sakharov zhirinovsky daily ' +
    'tokyo buy guy dubai mil mail rail trail detail email fail sail retail avail prevail semi tsunami miami safari halo logo ergo cargo embargo ' +
    'politburo fiat caveat brazilian khomeinis kilogram vigil'
  ).split(' '),
);

function looksRussian(words: readonly string[], title: string): boolean {
  const { russian, other, shapes } = count(words);
  if (other > 0 && other * 2 >= shapes) return false;
  const marks = MARKED_LETTERS.test(title) && !SLAVIC_HACEK.test(title);
  const sure = words.filter((word) => UNMISTAKABLE.test(word.toLowerCase())).length;
  if (sure > 0 && other === 0 && sure + shapes + russian >= 3) return true;
  const score = shapes * 2 + russian - other * 3;
  // A slip such as one Polish letter does not unmake a long Russian title.
  if (marks && shapes < 3) return false;
  if (shapes === 0) return false;
  if (words.length === 1) return shapes === 1 && /(?:iya|yye|iye|iy|yy)$|'/u.test(title);
  return score >= 3 && (shapes + russian) * 3 >= words.length;
}

const share = (words: readonly string[], shape: RegExp): number =>
  words.filter((word) => shape.test(word)).length;

/** Titles in another script, in English or in a language of Latin letters give null. Linear in the title's length. */
export function detectRomanisation(title: string): RomanisedTitle | null {
  const head = title.slice(0, 600);
  if (!/[a-z]/iu.test(head)) return null;
  const words = wordsOf(head);
  const lower = words.map((word) => word.toLowerCase());
  const foreign = lower.filter((word) => OTHER_LANGUAGES.has(word)).length;
  const ukrainian = share(lower, UKRAINIAN);
  if (ukrainian >= 2 && share(lower, UKRAINIAN_ONLY) >= 1 && ukrainian > foreign) {
    return { language: 'uk', script: 'Cyrl' };
  }
  if (looksRussian(words, head)) return { language: 'ru', script: 'Cyrl' };
  if (foreign > 0) return null;
  if (share(lower, ARMENIAN) >= 2) return { language: 'hy', script: 'Armn' };
  if (share(lower, GEORGIAN) >= 2 && lower.some((word) => /ebis?$|obis?$|sakartvelo/u.test(word))) {
    return { language: 'ka', script: 'Geor' };
  }
  return null;
}

export interface SchemeFit {
  scheme: string;
  /** Words that the scheme cannot have produced. */
  misfits: number;
}

/** All reversible schemes with the number of words that do not fit, the best first. */
export function fitSchemes(title: string): SchemeFit[] {
  return SCHEMES.filter((scheme) => scheme.reversible)
    .map(({ id }) => ({ scheme: id, misfits: findRomanisationAnomalies(title, id).length }))
    .sort((a, b) => a.misfits - b.misfits);
}

/** The scheme that fits best and better than every other one; null when several fit equally. */
export function schemeOf(title: string): string | null {
  const [best, second] = fitSchemes(title);
  return best && (!second || best.misfits < second.misfits) ? best.scheme : null;
}

/** The scheme of a whole paper: the one that leaves fewest words over in all its titles; null without titles. */
export function commonScheme(titles: readonly string[]): string | null {
  const totals = new Map<string, number>();
  for (const title of titles) {
    for (const { scheme, misfits } of fitSchemes(title)) {
      totals.set(scheme, (totals.get(scheme) ?? 0) + misfits);
    }
  }
  const sorted = [...totals].sort((a, b) => a[1] - b[1]);
  return sorted[0]?.[0] ?? null;
}
