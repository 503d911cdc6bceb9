/** Volume, issue, pages, edition and medium: the short numbered parts after a title. */
import type { Span } from '../../../kernel/span.ts';
import type { PrintedField } from '../../../sources/model.ts';
import type { Slate } from '../slate.ts';

const NUMBER = '\\d{1,5}(?:\\s?[-–—/]\\s?\\d{1,5})?';
const ROMAN = '[IVXLC]{1,7}(?![\\p{L}])';
const PAGE = '(?:[a-zA-Z]?\\d{1,5}|[ivxlc]{1,7})';
const PAGES = `${PAGE}(?:\\s?[-–—]\\s?${PAGE})?(?:\\s?(?:ff?|nn?|ss|sq+|et seq)\\.?(?![\\p{L}]))?`;
const START = '(?<![\\p{L}\\d.])';

const VOLUME = new RegExp(
  `${START}(?:[Vv]ol(?:ume|s)?\\.?|Bd\\.|Band|Jg\\.|Jahrgang|[Tt]ome|[Tt]om|[Tt]\\.|[Тт]ом|[Тт]\\.|[Rr]ocznik|R\\.|[Cc]ilt|C\\.)\\s?(?<number>${NUMBER}|${ROMAN})|${START}(?<before>\\d{1,4})\\.?\\s(?:Jg\\.|Jahrgang|Bd\\.)`,
  'u',
);
const ISSUE = new RegExp(
  `${START}(?<!App\\. )(?:[Nn]os?\\.|[Nn]os?\\.?(?=\\s\\d)|[Nn]r\\.?|[Nn][°º]|№|[Ii]ssue:?|[Ii]ss\\.|[Nn]um\\.|[Nn]úm\\.|H\\.|Heft|[Zz]\\.|[Zz]eszyt|[Ff]asc\\.|n\\.(?=\\s?\\d{1,3}/(?:19|20)\\d\\d)|[Вв]ып\\.|[Вв]ип\\.|[Ss]ayı:?)[.:]?\\s?(?<number>\\d{1,3}(?=/(?:19|20)\\d{2}(?!\\d))|${NUMBER}(?:\\s?\\(\\d{1,3}\\))?(?!/))`,
  'u',
);
const PAGE_LIST = `${PAGES}(?:\\s?(?:,|and|und|i|и|et)\\s?${PAGES}){0,6}`;
const PAGE_CUE =
  '(?:pp?\\.|PP?\\.|[Cc]hap\\.|[Cc]hs?\\.|ss\\.|p(?=\\d)|[Ss]s?\\.|[Ss]tr\\.|[CcСс]\\.|[Сс]тр\\.|σσ?\\.|[Bb]lz\\.|[Pp]ages?|Seiten?|at(?=\\s\\d)|para(?:s|\\.|graph)?|R[nz]\\.?)';
const PAGES_NAMED = new RegExp(
  `${START}(?<cue>${PAGE_CUE})\\s?(?<number>${PAGE_LIST})(?![\\p{L}\\d])(?!\\s?\\()`,
  'u',
);
/** A number of a page without its cue; one that could be a year is left to the reader of dates. */
const PAGES_BARE =
  /(?<=(?:[)\]]\s?[:,]|[)\]]\s\d{1,3}[,:]|\d[:,]|["”»]\s?[:,]|[,?!]["”»]|\uE000\s?[:,])\s?)(?<number>(?!(?:18|19|20)\d\d(?![\d\s–-]))\d{1,5}(?:\s?[-–—]\s?\d{1,5})?)(?!\(\d{1,3}(?:[-–/]\d{1,3})?\)[,:])(?=[.,;:]?\s?(?:$|\uE000|[[(<]))/u;
const EDITION =
  /(?<number>\d{1,2}(?:st|nd|rd|th|d|\.|e|ème|-е)?,?\s(?:edn\.?|(?:anniv\. |rev\. )?ed(?:ition|n)?\.?|rev\. ed\.|(?:[\p{L}.]{2,12}\s)?Aufl(?:age|\.)|éd(?:ition|\.)|изд(?:ание|\.)|wyd(?:anie|\.)|baskı|bs\.))(?![\p{L}])|(?<named>(?:wyd\.|wydanie|изд\.)\s(?:\d{1,2}|[IVX]{1,4})(?:-е)?)(?=[\s,.;])/u;
const MEDIUM =
  /\[(?<number>online|on-line|Online|PDF|pdf|Video|video|Audio|e-book|ebook|DVD|CD-ROM|Электронный ресурс|электронный ресурс|dokument elektroniczny|en ligne|çevrimiçi|Elektronische Ressource)\]/u;

export interface Details {
  volume?: PrintedField;
  issue?: PrintedField;
  pages?: PrintedField;
  edition?: PrintedField;
  medium?: PrintedField;
  /** A second pages field: `pp. 3–20, here p. 5`. */
  locator?: Span & { printed: string };
}

type Group = Record<string, string | undefined>;

/** Takes the first match outside `hidden`; the field is the number, the wiped stretch the whole match. */
function take(slate: Slate, pattern: RegExp, hidden: readonly Span[]): PrintedField | undefined {
  const match = pattern.exec(slate.without(hidden));
  if (match === null) return undefined;
  const groups: Group = match.groups ?? {};
  const printed = groups.number ?? groups.before ?? groups.named ?? '';
  const from = match.index + match[0].lastIndexOf(printed);
  const field = slate.field(from, from + printed.length, printed.replace(/\s?([-–—/])\s?/gu, '$1'));
  slate.wipe({
    start: slate.span.start + match.index,
    end: slate.span.start + match.index + match[0].length,
  });
  return field;
}

const normalDash = (field: PrintedField): PrintedField => ({
  ...field,
  value: field.value.replaceAll(/[–—]/gu, '-'),
});

export const takeMedium = (slate: Slate): PrintedField | undefined => take(slate, MEDIUM, []);

function takePages(slate: Slate, hidden: readonly Span[]): Pick<Details, 'pages' | 'locator'> {
  const whole = (at: Span): Span & { printed: string } => ({
    ...at,
    printed: slate.text.slice(at.start, at.end),
  });
  const match = PAGES_NAMED.exec(slate.without(hidden));
  if (match === null) {
    const bare = take(slate, PAGES_BARE, hidden);
    return bare === undefined ? {} : { pages: normalDash(bare), locator: whole(bare) };
  }
  const number = match.groups?.number ?? '';
  const start = slate.span.start + match.index;
  const end = start + match[0].length;
  const first = slate.field(
    match.index + match[0].length - number.length,
    match.index + match[0].length,
  );
  slate.wipe({ start, end });
  const second = PAGES_NAMED.exec(slate.without(hidden));
  if (second === null) return { pages: normalDash(first), locator: whole({ start, end }) };
  const from = slate.span.start + second.index;
  const to = from + second[0].length;
  slate.wipe({ start: from, end: to });
  return { pages: normalDash(first), locator: whole({ start: from, end: to }) };
}

const isDefined = <T>(entry: [string, T | undefined]): entry is [string, T] =>
  entry[1] !== undefined;

/** An edition within a stretch of the slate. */
export const takeEdition = (
  slate: Slate,
  hidden: readonly Span[],
  within: Span,
): PrintedField | undefined => {
  const base = slate.span.start;
  const outside = [
    { start: base, end: base + within.start },
    { start: base + within.end, end: slate.span.end },
  ];
  return take(slate, EDITION, [...hidden, ...outside]);
};

/** All numbered parts outside `hidden` (titles). Pages go last: `vol. 3, 2012: 12` needs the rest gone. */
export function takeDetails(slate: Slate, hidden: readonly Span[]): Details {
  const edition = take(slate, EDITION, hidden);
  const volume = take(slate, VOLUME, hidden);
  const issue = take(slate, ISSUE, hidden);
  const found = Object.entries({ edition, volume, issue }).filter(isDefined);
  return { ...Object.fromEntries(found), ...takePages(slate, hidden) };
}
