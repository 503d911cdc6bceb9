/** The words that citation styles ask for, in five languages: a small set of our own, as CSL locale files. */

interface Words {
  months: string;
  /** Abbreviated, in the order of the months. */
  shortMonths: string;
  quotes: [open: string, close: string, innerOpen: string, innerClose: string];
  /** Day, month and year as numbers. */
  numeric: string;
  /** Day, month and year with the month as a word. */
  text: string;
  terms: Record<string, string>;
}

const SHARED = [
  'accessed',
  'and',
  'and others',
  'anonymous',
  'at',
  'available at',
  'by',
  'circa',
  'cited',
  'et-al',
  'forthcoming',
  'from',
  'ibid',
  'in',
  'in press',
  'internet',
  'interview',
  'letter',
  'no date',
  'online',
  'presented at',
  'reference',
  'retrieved',
  'edition',
  'editor',
  'translator',
  'page',
  'volume',
  'issue',
  'chapter',
];

const table = (line: string): Record<string, string> => {
  const words = line.split('|');
  return Object.fromEntries(SHARED.map((name, at) => [name, words[at] ?? '']));
};

const LOCALES: Readonly<Record<string, Words>> = {
  'en-US': {
    months: 'January February March April May June July August September October November December',
    shortMonths: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.',
    quotes: ['“', '”', '‘', '’'],
    numeric: 'm/d/y',
    text: 'm d, y',
    terms: table(
      'accessed|and|and others|anonymous|at|available at|by|c.|cited|et al.|forthcoming|from|ibid.|in|in press|internet|interview|letter|n.d.|online|presented at|reference|retrieved|ed.|ed.|trans.|p.|vol.|no.|chap.',
    ),
  },
  'de-DE': {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    shortMonths: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.',
    quotes: ['„', '“', '‚', '‘'],
    numeric: 'd.m.y',
    text: 'd. m y',
    terms: table(
      'zugegriffen|und|und andere|ohne Autor|auf|verfügbar unter|von|ca.|zitiert|u. a.|im Erscheinen|von|ebd.|in|im Druck|Internet|Interview|Brief|o. J.|online|gehalten auf|Referenz|abgerufen|Aufl.|Hrsg.|übers. von|S.|Bd.|Nr.|Kap.',
    ),
  },
  'fr-FR': {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    shortMonths: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.',
    quotes: ['« ', ' »', '“', '”'],
    numeric: 'd/m/y',
    text: 'd m y',
    terms: table(
      'consulté|et|et autres|anonyme|à|disponible à|par|ca.|cité|et al.|à paraître|à partir de|ibid.|dans|sous presse|Internet|entretien|lettre|s. d.|en ligne|présenté à|référence|consulté|éd.|éd.|trad.|p.|vol.|nᵒ|chap.',
    ),
  },
  'pl-PL': {
    months:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    shortMonths: 'sty. lut. mar. kwi. maj cze. lip. sie. wrz. paź. lis. gru.',
    quotes: ['„', '”', '«', '»'],
    numeric: 'd.m.y',
    text: 'd m y',
    terms: table(
      'dostęp|i|i in.|anonim|na|dostępne na|przez|ok.|cytowane|i in.|w przygotowaniu|z|ibidem|w|w druku|Internet|wywiad|list|b.d.|online|wygłoszono na|odwołanie|pobrano|wyd.|red.|tłum.|s.|t.|nr|rozdz.',
    ),
  },
  'ru-RU': {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    shortMonths: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.',
    quotes: ['«', '»', '„', '“'],
    numeric: 'd.m.y',
    text: 'd m y',
    terms: table(
      'дата обращения|и|и др.|аноним|на|доступно на|—|ок.|цит. по|и др.|в печати|от|там же|в|в печати|Интернет|интервью|письмо|б. д.|онлайн|представлено на|ссылка|извлечено|изд.|ред.|пер.|С.|Т.|№|гл.',
    ),
  },
};

export const LANGUAGES: readonly string[] = Object.keys(LOCALES);

const escapeXml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

const term = (name: string, text: string, form = ''): string =>
  `<term name="${name}"${form}>${escapeXml(text)}</term>`;

/** Labels differ in number in many languages; in the forms we ship one word serves for both. */
const labelled = (name: string, text: string, form: string): string =>
  `<term name="${name}"${form}><single>${escapeXml(text)}</single><multiple>${escapeXml(pluralOf(text))}</multiple></term>`;

const PLURALS: Readonly<Record<string, string>> = { 'ed.': 'eds.', 'p.': 'pp.', 'éd.': 'éds.' };
const pluralOf = (text: string): string => PLURALS[text] ?? text;

const LABELS = new Set([
  'editor',
  'translator',
  'page',
  'volume',
  'issue',
  'chapter',
  'edition',
  'reference',
]);

function termsOf({ terms }: Words): string {
  return Object.entries(terms)
    .map(([name, text]) => {
      if (!LABELS.has(name)) {
        return name === 'no date'
          ? term(name, text) + term(name, text, ' form="short"')
          : term(name, text);
      }
      const forms = ['', ' form="short"'].map((form) => labelled(name, text, form)).join('');
      const isRole = name === 'editor' || name === 'translator';
      return isRole ? `${forms}${term(name, text, ' form="verb-short"')}` : forms;
    })
    .join('');
}

const PARTS: Readonly<Record<string, string>> = { d: 'day', m: 'month', y: 'year' };

/** `d.m.y` to date-parts with the punctuation between them. */
function dateFormat(form: 'numeric' | 'text', pattern: string): string {
  const parts = [...pattern.matchAll(/([dmy])([^dmy]*)/gu)].map(([, letter = '', suffix = '']) => {
    const numbers = form === 'numeric' && letter !== 'y' ? ' form="numeric"' : '';
    return `<date-part name="${PARTS[letter]}"${numbers}${suffix === '' ? '' : ` suffix="${suffix}"`}/>`;
  });
  return `<date form="${form}">${parts.join('')}</date>`;
}

function monthsOf(words: Words): string {
  const long = words.months.split(' ');
  const short = words.shortMonths.split(' ');
  return long
    .map((name, at) => {
      const id = `month-${String(at + 1).padStart(2, '0')}`;
      return term(id, name) + term(id, short[at] ?? name, ' form="short"');
    })
    .join('');
}

const nearest = (language: string): string =>
  LOCALES[language] === undefined
    ? (LANGUAGES.find((known) => known.slice(0, 2) === language.slice(0, 2)) ?? 'en-US')
    : language;

/** A CSL 1.0 locale file; a language that we do not have gets English. */
export function localeXml(language: string): string {
  const name = nearest(language);
  const words = LOCALES[name];
  if (!words) throw new Error('the English locale is always there');
  const [open, close, innerOpen, innerClose] = words.quotes;
  return `<?xml version="1.0" encoding="utf-8"?><locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${name}"><style-options punctuation-in-quote="${name === 'en-US'}"/>${dateFormat('numeric', words.numeric)}${dateFormat('text', words.text)}<terms>${term('open-quote', open)}${term('close-quote', close)}${term('open-inner-quote', innerOpen)}${term('close-inner-quote', innerClose)}${term('page-range-delimiter', '–')}${monthsOf(words)}${termsOf(words)}</terms></locale>`;
}
