/** What an address says about the day of its page: a date in the path, a snowflake number, a running number. */
import { bareHost, cleanUrl, urlParts } from './clean-url.ts';

export interface UrlDate {
  /** Day (`2020-10-22`) or month (`2018-03`). */
  edtf: string;
  /** `upload` is the day a file was put on the server: near the day of publication, not equal to it. */
  basis: 'path' | 'upload' | 'snowflake';
  /** The characters in the cleaned address that say so. */
  printed: string;
}

export interface SerialId {
  host: string;
  /** Addresses with one series count in one sequence. */
  series: string;
  /** Digits as printed; compare as `BigInt`, they may exceed 2^53. */
  id: string;
  /** `known`: the site is known to number everything in one sequence; `assumed`: by the shape of its addresses. */
  basis: 'known' | 'assumed';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (value: number): string => String(value).padStart(2, '0');

function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${year}-${pad(month)}-${pad(day)}`
    : null;
}

const isoMonth = (year: number, month: number): string | null =>
  year >= 1990 && year <= 2100 && month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null;

const SLASHED = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=[/\-_.]|$)/u;
const HYPHENED = /[/\-_]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[/\-_.]|$)/u;
const COMPACT = /[/\-_]((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?(?=[/\-_.]|$)/u;
const NAMED =
  /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d{1,2})(?=\/)/u;
const MONTHLY = /\/((?:19|20)\d\d)[/-](\d{1,2})(?=\/)/u;
const UPLOAD = /\/(?:uploads?|files?|media|sites\/default)\//u;
/** The Turkish defence ministry writes day, month and year without a gap: 2912021. */
const MSB = /\/(\d{1,2})(\d{1,2})((?:19|20)\d\d)-\d+$/u;

function dayInPath(path: string): { edtf: string; printed: string } | null {
  for (const shape of [SLASHED, HYPHENED, COMPACT]) {
    const match = shape.exec(path);
    const edtf = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (match && edtf) return { edtf, printed: match[0].slice(1) };
  }
  const named = NAMED.exec(path.toLowerCase());
  if (!named) return null;
  const edtf = isoDay(Number(named[1]), MONTHS.indexOf(named[2] ?? '') + 1, Number(named[3]));
  return edtf ? { edtf, printed: named[0].slice(1) } : null;
}

function msbDay(host: string, path: string): UrlDate | null {
  const match = host === 'msb.gov.tr' ? MSB.exec(path) : null;
  if (!match) return null;
  const digits = `${match[1]}${match[2]}`;
  const readings = [1, 2]
    .map((cut) => isoDay(Number(match[3]), Number(digits.slice(cut)), Number(digits.slice(0, cut))))
    .filter((reading) => reading !== null);
  const [only] = readings;
  return readings.length === 1 && only !== undefined
    ? { edtf: only, basis: 'path', printed: digits + match[3] }
    : null;
}

const TWITTER_EPOCH_MS = 1_288_834_974_657n;
/** Numbers below this were given before the snowflake scheme of 4 November 2010 and carry no time. */
const FIRST_SNOWFLAKE = 29_700_859_247n;

const statusId = (host: string, path: string): string | null =>
  host === 'twitter.com' || host === 'x.com'
    ? (/\/status(?:es)?\/(\d{8,20})(?=\/|$)/u.exec(path)?.[1] ?? null)
    : null;

/** The instant (UTC) a Twitter status number was given out; null for numbers that carry none. */
export function snowflakeInstant(id: string): Date | null {
  if (!/^\d{8,20}$/u.test(id)) return null;
  const number = BigInt(id);
  if (number < FIRST_SNOWFLAKE) return null;
  return new Date(Number((number >> 22n) + TWITTER_EPOCH_MS));
}

/** The day of the status in Greenwich; the author's own day may be the one before or after. */
function snowflakeDay(host: string, path: string): UrlDate | null {
  const id = statusId(host, path);
  const instant = id === null ? null : snowflakeInstant(id);
  if (id === null || instant === null) return null;
  return { edtf: instant.toISOString().slice(0, 10), basis: 'snowflake', printed: id };
}

/** A date that the address itself states, or null. Linear in its length. */
export function dateInUrl(url: string): UrlDate | null {
  const { clean } = cleanUrl(url);
  const host = bareHost(clean);
  const { path } = urlParts(clean);
  if (path.length > 2048) return null;
  const snowflake = snowflakeDay(host, path) ?? msbDay(host, path);
  if (snowflake) return snowflake;
  const basis = UPLOAD.test(path) ? 'upload' : 'path';
  const day = dayInPath(path);
  if (day) return { ...day, basis };
  const match = MONTHLY.exec(path);
  const edtf = match && isoMonth(Number(match[1]), Number(match[2]));
  return match && edtf ? { edtf, basis, printed: match[0].slice(1) } : null;
}

/** Sites that number all their pages, whatever the section, in one rising sequence. */
const ONE_SEQUENCE: readonly [host: string, id: RegExp][] = [
  ['tass.ru', /\/(\d{5,9})$/u],
  ['tass.com', /\/(\d{5,9})$/u],
  ['kommersant.ru', /\/doc\/(\d{5,9})$/u],
  ['mid.ru', /\/content\/id\/(\d{5,9})$/u],
  ['kremlin.ru', /\/news\/(\d{3,7})$/u],
  ['en.kremlin.ru', /\/news\/(\d{3,7})$/u],
  ['mfa.gov.az', /\/(?:view\/)?(\d{3,7})(?:\/view)?$/u],
  ['president.az', /\/articles\/view\/(\d{3,7})$/u],
  ['interfax.ru', /\/(\d{5,8})$/u],
  ['regnum.ru', /\/(?:news|article)\/(\d{6,9})(?:\.html)?$/u],
  ['azatutyun.am', /\/a\/(\d{6,10})\.html$/u],
  ['rus.azatutyun.am', /\/a\/(\d{6,10})\.html$/u],
  ['svoboda.org', /\/a\/[^/]*?(\d{6,10})\.html$/u],
  ['ria.ru', /-(\d{7,12})\.html$/u],
  ['news.am', /\/news\/(\d{4,8})\.html$/u],
  ['republic.ru', /\/posts\/(\d{3,7})$/u],
  ['carnegie.ru', /\/commentary\/(\d{4,7})$/u],
];

const TAIL = /(?:^|[/\-_])(\d{3,20})(?:\/view|\/print)?(?:\.\w{2,5})?\/?$/u;
const IS_YEAR = /^(?:19|20)\d\d$/u;

/** The running number of a page and the sequence it counts in; null where the address has none. */
export function serialIdOf(url: string): SerialId | null {
  const { clean } = cleanUrl(url);
  const host = bareHost(clean);
  const { path } = urlParts(clean);
  if (path.length > 2048) return null;
  const trimmed = path.replace(/\/$/u, '');
  const status = statusId(host, trimmed);
  if (status) return { host, series: 'twitter.com/status', id: status, basis: 'known' };
  const known = ONE_SEQUENCE.find(([name]) => name === host)?.[1].exec(trimmed)?.[1];
  if (known) return { host, series: host, id: known, basis: 'known' };
  const tail = TAIL.exec(trimmed);
  if (!tail?.[1] || IS_YEAR.test(tail[1]) || isoCompact(tail[1])) return null;
  const before = trimmed.slice(0, tail.index + tail[0].indexOf(tail[1]));
  // The words of a title before the number are no part of the sequence, nor are folders of a date.
  const folder = before.slice(0, before.lastIndexOf('/') + 1).replace(/\/\d+(?=\/)/gu, '');
  return { host, series: `${host}${folder}#`, id: tail[1], basis: 'assumed' };
}

const isoCompact = (digits: string): boolean =>
  digits.length === 8 &&
  isoDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) !==
    null;
