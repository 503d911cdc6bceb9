/**
 * Where an article stands, as German-speaking authors print it: journal, volume, year and pages with
 * no words between them. `GRUR 2017, 964 (967 f.)`, `AVR 31 (1993), S. 30–81`, `ZAW 70/2016/1, 69`.
 */
import { once } from '../../../kernel/once.ts';
import type { Span } from '../../../kernel/span.ts';
import { type LawPlace, placeOf } from '../fields/law-journal.ts';
import type { Slate } from '../slate.ts';

const YEAR = '(?<year>(?:18|19|20)\\d{2})';
const PAGE = '(?:S\\.\\s)?(?<page>\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?)';
const FOLLOWING = '(?:\\s?ff?(?![\\p{L}])\\.?)?';
const ONE = '\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?(?:\\s?ff?(?![\\p{L}])\\.?)?';
const AT = `(?:(?:,\\s(?:hier\\s(?:S\\.\\s)?)?|\\s\\((?:S\\.\\s)?)(?<at>${ONE}(?:(?:,|\\sund)\\s${ONE}){0,3})\\)?)?`;
const END = `${FOLLOWING}${AT}(?![\\d\\p{L}]|,\\sS\\.|\\s?[-–]\\s?\\d)`;
const AFTER_MARK = '(?<=(?:[,?!”“"»«]|\\uE000|(?<!\\p{L})[Ii]n:?)\\s{0,2})(?<![\\p{L}\\d])';
/** `GRUR`, `ZfRV`, `RdA-Beilage`, `K&R`: two capitals in one word. */
const ACRONYM =
  '(?=[\\p{L}&]{0,6}\\p{Lu}[\\p{L}&]{0,6}\\p{Lu})[\\p{L}&]{2,10}(?:-\\p{L}{1,12}|\\s(?:int|aktuell|Spezial|Beilage))?';
/** `ecolex`, `wbl`: small letters between commas, no word that goes before a year. */
const SMALL =
  '(?!(?:im|in|vom|seit|bis|um|ab|von|vor|nach|zuletzt|stand|am|der|die|das|und|ca|hier|dort|erst|ohne|neu|circa)\\s)\\p{Ll}{3,9}';
/** Words that stand in names of journals. */
const WORDY =
  '(?=[^,;()\\d\\uE000?!“”„"«»]{0,70}(?:[Zz]eitschrift|[Zz]eitung|[Bb]lätter|[Aa]rchiv|[Rr]undschau|[Jj]ahrb(?:uch|ücher)|[Ff]orum|[Hh]efte|[Rr]evue|Review|Rivista|Journal|Quarterly|[Mm]itteilungen|Schulung|Vierteljahr|Newsletter|Bulletin|Annalen|Beziehungen|Recht|[Ww]issenschaft|Praxis|Wirtschaft|Politik|Osteuropa|Leviathan|Merkur|Geschichte|[Bb]ote|[Dd]ienst|aktuell|Aktuell))\\p{Lu}[^,;()\\d\\uE000?!“”„"«»]{3,90}';
const ANY = '\\p{Lu}[^,;()\\d\\uE000?!“”„"«»]{1,90}?';

const patterns = once(() => {
  const d = (source: string): RegExp => new RegExp(AFTER_MARK + source, 'du');
  return [
    // `DRdA 2022, 105 (106)`, `ecolex 2021, 612`, `Klimarecht 2024, 147 ff`.
    d(`(?<container>${ACRONYM}|Zeitschrift [^,;:()\\d\\uE000]{3,70})\\s${YEAR},\\s${PAGE}${END}`),
    new RegExp(`(?<=,\\s{1,2})(?<container>${SMALL}|${WORDY})\\s${YEAR},\\s${PAGE}${END}`, 'du'),
    // `Bibliotheksdienst 49 (2015), 1101, 1105`, `Law & Policy 42:2 (2020) 105 ff`.
    d(
      `(?<container>${ANY})\\s(?<volume>\\d{1,4})(?:[:/](?<issue>\\d{1,3}))?\\s\\(${YEAR}\\)(?:,?\\s(?:H\\.|Heft|Nr\\.)\\s?(?<number>\\d{1,3}(?:[-–/]\\d{1,3})?))?[,:]?\\s${PAGE}${END}`,
    ),
    // `Industrielle Beziehungen 12/2005/2, 149-176`, `Managementforschung 24/2014, 171`.
    d(
      `(?<container>${ANY}),?\\s(?<volume>\\d{1,4})/${YEAR}(?:/(?<issue>\\d{1,3}))?,\\s${PAGE}${END}`,
    ),
    // `Juristische Blätter (2024) 485 ff`.
    new RegExp(
      `(?<=,\\s{1,2})(?<container>${ACRONYM}|${WORDY})\\s\\(${YEAR}\\)\\s${PAGE}${END}`,
      'du',
    ),
  ];
});

/** `APuZ 12/2010`: a small number before the year counts issues where the name is an abbreviation. */
const isIssue = (match: RegExpExecArray): boolean => {
  const { container = '', volume = '', issue } = match.groups ?? {};
  return (
    issue === undefined &&
    match[0].includes(`${volume}/`) &&
    Number(volume) <= 12 &&
    /^[\p{L}&]{2,8}$/u.test(container)
  );
};

/** In all of them; asked first, because the patterns take long to compile. */
const YEAR_BEFORE_NUMBER = /(?:18|19|20)\d{2}(?:\)|\/\d{1,3})?[,:]?\s(?:S\.\s|H\.|Heft|Nr\.|\d)/;

export function takeJournalPlace(slate: Slate, hidden: readonly Span[]): LawPlace | undefined {
  const left = slate.without(hidden);
  if (!YEAR_BEFORE_NUMBER.test(left)) return undefined;
  for (const pattern of patterns()) {
    const match = pattern.exec(left);
    if (match === null) continue;
    const { volume, ...place } = placeOf(slate, match, 0);
    const found = { ...place, isCase: false };
    if (volume === undefined) return found;
    return isIssue(match) ? { ...found, issue: volume } : { ...found, volume };
  }
  return undefined;
}
