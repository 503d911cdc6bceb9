/** How lawyers print where an article or a judgment stands: volume, journal or reporter, page. */
const JOURNAL =
  "(?<container>\\p{Lu}[\\p{L}.&'’-]{0,30}(?:\\s(?:(?:of|on|and|for|the|in)\\s)?[\\p{Lu}&][\\p{L}.&'’-]{0,30}|\\s(?:\\d?d|2d|3d|4th)\\.?){0,8})";
const PAGE =
  '(?<page>\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?)(?:,\\s(?<at>(?:\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?(?:\\s&?\\s?nn?\\.\\s?\\d{1,3})?(?:,\\s|(?=\\s?\\()|$)){1,4}|¶{1,2}\\s?\\d[\\d–-]{0,8}))?';

/** `145 U. PA. L. REV. 1, 2 (1996)`, `347 U.S. 483, 495 (1954)`, `1986 I.C.J. Rep. 14, ¶ 205 (June 27)`. */
export const BLUEBOOK = new RegExp(
  `(?<![\\p{L}\\d])(?<volume>\\d{1,4})\\s${JOURNAL}\\s${PAGE}\\s?(?=\\((?:[^()]{0,40}\\d{4}(?:[-–/]\\d{2,4})?|\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2})\\))`,
  'du',
);
/** `1956 BUTTERWORTHS S. AFR. L. REV. 169, 171`, `2011 E.C.R. I-1177`: the year counts the volumes. */
export const YEAR_VOLUME = new RegExp(
  `(?<=[,\\uE000]\\s)(?<volume>(?:19|20)\\d{2})\\s(?=\\p{Lu}[\\p{L}.]*\\.|\\p{Lu}{3})${JOURNAL}\\s(?<page>(?:I{1,2}[-–])?\\d{1,5})(?:,\\s(?<at>\\d{1,5}(?:[-–]\\d{1,5})?|¶{1,2}\\s?\\d{1,4}))?(?=[.;,]?\\s*(?:$|\\(|\\uE000))`,
  'du',
);
/** `(2012) 45 Modern Law Review 123, 130`, `(2009) 51 EHRR 10`. */
export const OSCOLA = new RegExp(
  `(?<=[([]\\d{4}[)\\]]\\s)(?<volume>\\d{1,4})(?:\\s?\\((?<issue>\\d{1,3}(?:[-–/]\\d{1,3})?)\\))?\\s${JOURNAL}\\s(?<page>\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?)(?:,\\s(?<at>\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?(?:,\\s\\d{1,5}){0,3}))?(?![\\p{L}\\d(])`,
  'du',
);
/** `[2010] ICJ Rep 403`, `[2005] 1 AC 884`, `[2005] ECR I–7879`, `[2005] PL 440`: the year counts the volumes. */
export const OSCOLA_YEAR =
  /(?<=\[\d{4}\]\s)(?:(?<volume>\d{1,2})\s)?(?<container>(?=[\p{L}.\s]{0,12}?\p{Lu}[\p{L}.\s]{0,12}?\p{Lu})\p{Lu}[\p{L}.]{0,7}(?:\s\p{Lu}[\p{L}.]{0,7}){0,3})\s(?<page>(?:[IVX]{1,3}[-–])?\d{1,5})(?:,\s(?<at>\d{1,5}(?:[-–]\d{1,5})?))?(?![\p{L}\d(])/du;
/** `1155 U.N.T.S. 331`, `78 Fed. Reg. 1234`: no year behind them. */
export const TREATY_SERIES =
  /(?<![\p{L}\d])(?<volume>\d{1,4})\s(?<container>U\.?N\.?T\.?S\.?|L\.?N\.?T\.?S\.?|I\.?L\.?M\.?|U\.S\.T\.|Stat\.|Fed\. Reg\.|C\.?T\.?S\.?|E\.?T\.?S\.?)\s(?<page>\d{1,6})(?:,\s(?<at>\d{1,6}(?:[-–]\d{1,6})?))?(?![\p{L}\d])/du;
/** Numbers that courts give their own judgments. */
export const NEUTRAL =
  /(?<=\[\d{4}\],?\s)(?:UKSC|UKHL|UKPC|UKUT|UKFTT|EWCA|EWHC|EWFC|CSIH|CSOH|NICA|NIQB|IESC|IEHC|HCA|FCA|FCAFC|NSWCA|VSCA|NZSC|NZCA|NZHC|SCC|ZACC|ZASCA|SGCA|SGHC|HKCFA|INSC|EUECJ)(?:\s(?:Civ|Crim))?\s\d{1,5}(?:\s?\((?:QB|Ch|Fam|Admin|Comm|TCC|Pat|IPEC|KB|IAC|AAC|GB|EAT)\))?/gu;
/** Behind a title that is set off: the year, the journal's name in words, volume, issue and pages. */
export const AFTER_TITLE =
  /^[\s,.;]{0,3}(?:[[(](?<year>(?:19|20)\d{2})[\])][\s,.]{0,2})(?<container>(?!in[\s:])[\p{Lu}][^\d()[\]\uE000“”"«»]{2,140}?),?\s(?:[Vv]ol(?:ume|\.)?\s?)?(?<volume>\d{1,4})\s?\((?<issue>\d{1,4}(?:[-–/]\d{1,3})?)\)(?:[:,]\s?|\s)(?:pp?\.\s?)?(?<page>\d{1,5}(?:\s?[-–]\s?\d{1,5})?)(?![\p{L}\d])/du;

const REPORTER =
  /^(?:U\. ?S\.(?: \(|$)|S\. ?Ct\.|L\. ?Ed\.|F\.(?: ?[234]d|4th)?$|F\. ?Supp\.(?: ?[23]d)?|F\.R\.D\.|(?:[NS]\.[EW]\.|P\.|A\.|So\.|N\.Y\.S\.|Cal\. Rptr\.)(?: ?[234]d)?$|A\. ?C\.$|AC$|QB$|KB$|Ch$|WLR|All ER|E\.?C\.?R\.?$|I-|E\.?H\.?R\.?R\.?|I\.?C\.?J\.?(?: ?Rep(?:orts|\.)?)?$|P\.C\.I\.J\.|Eur\. Ct\. H\.R\.|Inter-Am\. Ct\.|I\.?C\.?S\.?I\.?D\.?)/u;

/** Reports of judgments, not a journal. */
export const isReporter = (name: string): boolean => REPORTER.test(name);
