/** Decisions of courts: `EuGH, Urt. v. 16.7.2020 – C-311/18, Rn. 134 – Schrems II`, `BVerfGE 89, 155 (188)`. */
import { once } from '../../../kernel/once.ts';
import type { Span } from '../../../kernel/span.ts';
import type { PrintedField } from '../../../sources/model.ts';
import { takeIssued } from '../fields/dates.ts';
import { takeLink } from '../fields/link.ts';
import { literalName } from '../fields/names.ts';
import { segments, wordCount } from '../fields/segments.ts';
import { type Slate, WIPED } from '../slate.ts';
import { COLLECTION, COURT } from './courts.ts';
import { type LawReading, locatorOf, takeAll, takeFirst } from './law-reading.ts';

const DATE = '\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{Lu}\\p{L}{2,8})\\s?\\d{4}';
const FORM =
  '(?:(?:Vers(?:äumnis)?|Teil|Grund|Zwischen|Vorlage)?-?(?:Urt(?:eil|\\.)?|Beschl(?:uss|\\.)?|Entsch(?:eidung|\\.)?)|Gutachten|[UEB]\\.?(?=\\sv))';
/** `1 BvR 16/13`, `I ZR 112/06`, `9 Ob A 125/03b`, `6 C 12.14`, `C-403/08 und C-429/08`. */
const EU_CASE = '[CTF][-‑–]\\d{1,4}/\\d{2}(?:\\sP(?:PU)?)?';
const FILE_NUMBER =
  '(?:(?:\\d{1,2}|[IVX]{1,5})(?:\\s[a-z])?\\s)?\\p{Lu}[\\p{L}]{0,4}(?:\\s?\\([\\p{L}]{1,6}\\))?(?:\\s\\p{Lu})?\\s\\d{1,5}[/.]\\d{2,4}[a-z]?(?!\\d)';
const APPLICATION =
  '(?:[Aa]pplications? [Nn]os?\\.?|App\\. ?[Nn]os?\\.?|(?:Individualb|B)eschwerden?(?:\\s?-?Nr\\.)?|Beschw\\.\\s?Nr\\.|Nr\\.|[Nn]o\\.)\\s?(?=\\d{3,6}/\\d{2})';
const REPORT_YEAR =
  '(?<container>(?=\\p{L}{0,6}\\p{Lu})[\\p{L}&]{2,12}(?:[- ](?:RR|RS|Beilage|Prax|KART))?|Slg\\.)\\s(?<year>(?:19|20)\\d{2}),?\\s(?:Nr\\.\\s)?(?:S\\.\\s)?(?<page>(?:I{1,2}-)?\\d{1,5})';
const AT =
  '(?:,?\\s\\(?(?<at>(?:(?:Rn|Rz|Rdnr|Rdn|Tz|Ziff|Z|S)\\.?\\s)?\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?(?:\\s?ff?\\.?(?!\\p{L}))?)\\)?(?!\\s?/))?';

const patterns = once(() => ({
  head: new RegExp(`^(?<lead>[\\s,;]*)${COURT}(?=[,:;\\s]|$)`, 'u'),
  dated: new RegExp(`^[,:]?\\s(?:${DATE}|${FORM}[\\s,]|Rs\\.|${EU_CASE}|v\\.\\s\\d)`, 'u'),
  collection: new RegExp(
    `(?<![\\p{L}])(?<container>${COLLECTION})\\s(?<volume>\\d{1,5}(?:/\\d{4})?)(?:,\\s(?:S\\.\\s)?(?<page>\\d{1,4})(?:\\s?ff?\\.)?${AT})?`,
    'u',
  ),
  bge: /(?<![\p{L}])(?<container>BGE)\s(?<volume>\d{1,3}\s[IV]{1,3}[a-z]?)\s(?<page>\d{1,4})/u,
  report: new RegExp(`(?<![\\p{L}\\d])${REPORT_YEAR}(?:\\s?ff?\\.)?${AT}(?![\\d\\p{L}/])`, 'u'),
  ecli: /ECLI:[A-Z]{2}:[A-Z0-9]{1,12}:\d{4}:[A-Z0-9.]{1,40}/u,
  form: new RegExp(
    `(?<![\\p{L}])(?:${FORM}(?:\\s\\([^()]{2,20}\\))?(?:\\s(?:v(?:om|\\.)))?|vom|v\\.)\\s?(?=${DATE})|(?<![\\p{L}])${FORM}(?![\\p{L}])`,
    'u',
  ),
  number: new RegExp(
    `(?:(?:[Vv]erb(?:undene|\\.)?\\s)?(?:Rs\\.?|Rechtssachen?|Az\\.?:?)\\s|${APPLICATION})?(?<![\\p{L}\\d])(?<number>${EU_CASE}(?:(?:,|\\su\\.|\\sund|\\sbis)\\s${EU_CASE}){0,6}|(?<=Rs\\.?\\s)\\d{1,4}/\\d{2}|\\d{3,6}/\\d{2}(?!\\d)|${FILE_NUMBER})`,
    'u',
  ),
  locator:
    /(?<![\p{L}])(?:juris,?\s)?(?<number>(?:(?:Rn|Rz|Rdnr|Rdn|Tz|Ziff|Z|E|S)\.?|[Pp]aras?\.?|§{1,2})\s?\d{1,5}(?:\.\d{1,2})?(?:\s?[-–]\s?\d{1,5})?(?:\s?ff?\.?)?(?:(?:,|\sund|\sand|\sund Rn\.)\s\d{1,5}(?:\s?[-–]\s?\d{1,5})?(?:\s?ff?\.?(?!\p{L}))?){0,6})(?![\p{L}\d])/u,
}));

/** Whether the words begin as a decision and go on as one. */
export function isDecision(words: string): boolean {
  const { head, collection, bge, report, form, number, ecli } = patterns();
  const start = words.slice(0, 240);
  if (new RegExp(`^[\\s,;]*(?:${COLLECTION}|BGE)\\s\\d`, 'u').test(start)) return true;
  const found = head.exec(start);
  if (found === null) return false;
  const rest = start.slice(found[0].length);
  if (/^\s\p{Ll}{2,}\s\p{Ll}/u.test(rest) && !/^\s(?:vom|v\.)\s/u.test(rest)) return false;
  const close = rest.slice(0, 160);
  return (
    [collection, bge, report, form, number, ecli].some((one) => one.test(close)) ||
    new RegExp(`^[,:]?\\s${DATE}`, 'u').test(rest)
  );
}

/** The court with a date, a form or a file number right behind it: no mention in a sentence. */
export function isDatedDecision(words: string): boolean {
  const found = patterns().head.exec(words.slice(0, 240));
  return found !== null && patterns().dated.test(words.slice(found[0].length, 200));
}

interface Report {
  containerTitle?: PrintedField;
  volume?: PrintedField;
  pages?: PrintedField;
  locator?: Span & { printed: string };
  year?: PrintedField;
}

/** Where it is printed; parallel reports after the first are wiped. */
function takeReport(slate: Slate): Report {
  const { collection, bge, report } = patterns();
  let found: Report = {};
  for (const pattern of [collection, bge, report, report, report, collection]) {
    const taken = takeAll(slate, pattern);
    if (taken === undefined) continue;
    const { container, volume, page, at, year } = taken;
    if (found.containerTitle !== undefined || container === undefined) continue;
    found = {
      containerTitle: container,
      ...(volume === undefined ? {} : { volume }),
      ...(page === undefined ? {} : { pages: page }),
      ...(year === undefined ? {} : { year }),
      ...(at === undefined ? {} : { locator: locatorOf(at) }),
    };
  }
  return found;
}

const NO_NAME =
  /^(?:juris|u\. ?a|und|in|m\. ?w\. ?N|m\.? Anm\.? .*|mit Anm.*|st\.? ?Rspr.*|stRspr|zuletzt|Rn|vgl|siehe|GK|Große Kammer|[\d\s./-]+|dazu.*|krit.*|references? .*|“.*|\p{Ll}.{0,400})$/u;

/** `– Schrems II`, `(Cassis de Dijon)`, `Costa/ENEL`: the name by which the case is known. */
function caseName(slate: Slate): PrintedField | undefined {
  const { left } = slate;
  const parts = segments(
    left.replace(/[–=](?=\s)|:(?=\s)/gu, ','),
    { start: 0, end: left.length },
    'comma',
  );
  for (const { start, end } of parts) {
    const bracket = /^\((?<inner>[^()]{3,80})\)$/u.exec(left.slice(start, end));
    const words = bracket?.groups?.inner ?? left.slice(start, end).replace(/(?<!u\. ?a)\.$/u, '');
    if (words.includes(WIPED) || NO_NAME.test(words) || wordCount(words) > 20) continue;
    // `ZAS 2005, 32 (Rebhahn)`: who comments on the decision.
    const before = left.slice(Math.max(0, start - 3), start);
    const isNote = bracket !== null || before.includes('(');
    if (isNote && /\uE000\s?\(?$/u.test(before) && wordCount(words) === 1) continue;
    if (!/^[\p{Lu}\d].*\p{L}{2}/u.test(words)) continue;
    const from = bracket === null ? start : start + 1;
    return slate.field(from, from + words.length);
  }
  return undefined;
}

export function readDecision(slate: Slate, language: string | undefined): LawReading {
  const { head, ecli, form, number, locator } = patterns();
  const url = takeLink(slate);
  const court = head.exec(slate.left);
  const printed = court?.groups?.court ?? '';
  const at = court === null ? 0 : court[0].indexOf(printed);
  const names = printed === '' ? [] : [literalName(slate.left, at, at + printed.length)];
  if (court !== null)
    slate.wipe({ start: slate.span.start, end: slate.span.start + court[0].length });
  const identifier = takeFirst(slate, ecli);
  const { year, ...place } = takeReport(slate);
  takeFirst(slate, form);
  const day = takeIssued(slate, [], language);
  const file = takeFirst(slate, number);
  const pinpoint = takeFirst(slate, locator);
  const name = caseName(slate);
  const issued =
    day ??
    (year === undefined ? undefined : { ...year, readings: [{ edtf: year.value, how: 'year' }] });
  const { locator: within, ...report } = place;
  const cited = pinpoint === undefined ? within : locatorOf(pinpoint);
  const own = file ?? identifier;
  return {
    names,
    type: 'legal_case',
    fields: {
      ...report,
      ...(name === undefined ? {} : { title: name }),
      ...(issued === undefined ? {} : { issued }),
      ...(own === undefined ? {} : { number: own }),
      ...(url === undefined ? {} : { url }),
    },
    ...(cited === undefined ? {} : { locator: cited }),
  };
}
