/** Names of months and seasons in the languages the product reads, full, inflected and shortened. */

/** One line a language, twelve groups parted by blanks, the forms of one month parted by `/`. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  de: 'januar/jan/jänner februar/feb/febr märz/maerz/mär april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  fr: 'janvier/janv/jan février/fevrier/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/decembre/déc/dec',
  pl: 'stycznia/styczeń/styczniu/stycz lutego/luty/lutym/lut marca/marzec/marcu/marz kwietnia/kwiecień/kwietniu/kwiec/kwi maja/maj/maju czerwca/czerwiec/czerwcu/czerw lipca/lipiec/lipcu/lip sierpnia/sierpień/sierpniu/sierp września/wrzesień/wrześniu/wrzes/wrz października/październik/październiku/paźdz/paź listopada/listopad/listopadzie/list grudnia/grudzień/grudniu/grudz',
  ru: 'января/январь/январе/янв февраля/февраль/феврале/февр/фев марта/март/марте апреля/апрель/апреле/апр мая/май/мае июня/июнь/июне июля/июль/июле августа/август/августе/авг сентября/сентябрь/сентябре/сент/сен октября/октябрь/октябре/окт ноября/ноябрь/ноябре/нояб/ноя декабря/декабрь/декабре/дек',
  uk: 'січня/січень/січні/січ лютого/лютий/лютому/лют березня/березень/березні/берез/бер квітня/квітень/квітні/квіт травня/травень/травні/трав червня/червень/червні/черв липня/липень/липні/лип серпня/серпень/серпні/серп вересня/вересень/вересні/верес/вер жовтня/жовтень/жовтні/жовт листопада/листопад/листопаді/листоп грудня/грудень/грудні/груд',
  tr: 'ocak/oca şubat/şub mart nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept octubre/oct noviembre/nov diciembre/dic',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic',
};

/** EDTF level 1 numbers of the seasons, 21 (spring) to 24 (winter). */
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  frühjahr: 21,
  frühling: 21,
  sommer: 22,
  herbst: 23,
  printemps: 21,
  été: 22,
  automne: 23,
  hiver: 24,
  wiosna: 21,
  lato: 22,
  jesień: 23,
  zima: 24,
  весна: 21,
  лето: 22,
  осень: 23,
  зима: 24,
  primavera: 21,
  verano: 22,
  estate: 22,
  otoño: 23,
  autunno: 23,
  invierno: 24,
  inverno: 24,
  ilkbahar: 21,
  yaz: 22,
  sonbahar: 23,
  güz: 23,
  kış: 24,
};

/** Case apart, Turkish dotted capital İ and dotless I must both find their month. */
const fold = (word: string): string =>
  word.replaceAll('İ', 'i').toLowerCase().normalize('NFC').replaceAll('\u0307', '');

const monthsByName = new Map<string, number[]>();
for (const names of Object.values(NAMES)) {
  names.split(' ').forEach((forms, index) => {
    for (const form of forms.split('/')) {
      const known = monthsByName.get(form) ?? [];
      if (!known.includes(index + 1)) monthsByName.set(form, [...known, index + 1]);
    }
  });
}

const inLanguage = (name: string, language: string | undefined): number | undefined => {
  const names = NAMES[(language ?? '').slice(0, 2)];
  if (names === undefined) return undefined;
  const at = names.split(' ').findIndex((forms) => forms.split('/').includes(name));
  return at < 0 ? undefined : at + 1;
};

/**
 * Numbers 1–12 that a word can mean, the most likely first; empty when it names no month. Two for
 * the few words that differ between languages: `listopad` is November in Polish and Ukrainian alike,
 * but `mar`, `lip` or `set` depend on the language.
 */
export function monthsNamed(word: string, language?: string): readonly number[] {
  const name = fold(word.replace(/\.$/u, ''));
  const all = monthsByName.get(name) ?? [];
  const own = inLanguage(name, language);
  return own === undefined ? all : [own, ...all.filter((month) => month !== own)];
}

/** 21–24, or undefined when the word names no season. */
export const seasonNamed = (word: string): number | undefined =>
  Object.hasOwn(SEASONS, fold(word)) ? SEASONS[fold(word)] : undefined;

/** Full names as they stand in a date ("15 мая"), for formatting and for tests. */
export const monthNames = (language: string): readonly string[] =>
  (NAMES[language] ?? '').split(' ').map((forms) => forms.split('/')[0] ?? '');

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** 1–12 for a roman numeral of a month, undefined for any other letters. */
export const romanMonth = (numeral: string): number | undefined => {
  const at = ROMAN.indexOf(numeral.toUpperCase());
  return at < 0 ? undefined : at + 1;
};

export const toRomanMonth = (month: number): string => ROMAN[month - 1] ?? '';
