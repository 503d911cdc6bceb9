/** How much a stretch of a note looks like a citation and not like prose. */
import { readPrintedDates } from '../../kernel/dates/read-printed-dates.ts';
import { findBackReference } from './back-references.ts';
import { IN_CUE, LEAD_IN } from './cues.ts';
import { readNames } from './fields/names.ts';
import { wordCount } from './fields/segments.ts';
import { citesLaw } from './law/read-law.ts';

const LINK = /(?:https?:\/\/|www\.)\S/iu;
const ACCESS =
  /(?:accessed|dostęp|abgerufen|consulté|дата обращения|last visited|retrieved|erişim|zugriff|доступ)/iu;
const DOI = /10\.\d{4,9}\//u;
const PAGES =
  /(?<![\p{L}])(?:pp?\.|[Ss]s?\.|[СсCc]\.|[Ss]tr\.|Rn\.?|Rz\.?|Rdnr\.?|Tz\.?|paras?\.?)\s?\d|[)\]\d]\s?[:,]\s?\d{1,4}(?:[-–]\d{1,4})?[.\s]*$/u;
const NUMBERS = /(?<![\p{L}])(?:vol\.?|no\.?|nr|issue|Bd\.|Jg\.|H\.|№|вып\.|t\.|z\.)[.:]?\s?\d/iu;
const LAW =
  /\d{1,4}\s\p{Lu}[\p{L}.&'’ ]{1,50}\s\d{1,5}.{0,12}\(.{0,24}\d{4}\)|(?<![\p{L}])v\.\s\p{Lu}|\d+\sU\.S\.C?\.|ECLI:|App no \d|UNGA Res|UN Doc|S\/RES\/\d|A\/RES\/\d|\d\s(?:UNTS|LNTS)\s|ICJ Rep|I\.C\.J\.|Case [CT][-‑–]\d|\d{4}\sO\.?J\.?\s\(/u;
/** A section of a code near the head; in a sentence about the law it cites no source. */
const SECTION = /^(?<before>[^§]{0,90})§{1,2}\s?\d/u;
const isStatute = (words: string): boolean => {
  const before = SECTION.exec(words)?.groups?.before;
  return before !== undefined && (before.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) < 3;
};
/** `6. Aufl. 2016`, `GRUR 2017, 964`, `AVR 31 (1993) 30`: how German lawyers print editions and journals. */
const GERMAN_LAW =
  /\d{1,2}\.\s?Aufl|,\s\p{L}{0,4}\p{Lu}\p{L}{0,6}\p{Lu}[\p{L}-]{0,12}\s(?:19|20)\d{2},\s\d|\p{L}\s\d{1,4}(?:[:/]\d{1,2})?\s\((?:19|20)\d{2}\),?\s(?:S\.\s)?\d/u;
/** `Häußling, Arbeitsrecht in Schweden, 55.`: a surname, a short title, a page and nothing more. */
const SHORT_FORM =
  /^(?:(?:de|von|van|v\.)\s){0,2}\p{Lu}[\p{L}’/-]+,\s[\p{Lu}\d“"][^,.;:]{2,100},[”"]?\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?ff?)?\.?$/u;
const MEDIUM = /\[online\]|\[Электронный ресурс\]|\[PDF\]/iu;
const PUBLISHED =
  /\([^()]{2,80}(?:19|20)\d{2}[^()]{0,12}\)|[’”'"?]\s?\[(?:19|20)\d{2}\]|(?:19|20)\d{2}[.,]?\s?(?:$|[,;:]\s?(?:pp?|s|S|С|с)\.)/u;
/** A title cut short on purpose: `Otvety na voprosy SMI…`, `Black Garden..., p. 12`. */
const ELLIPSIS = /\p{L}(?:\.{3}|…)[”"»]?(?:,\s(?:pp?|s|S|С|с)\.\s?\d.{0,12})?\.?$/u;
/** `/ под ред. …`, `М.: Наука`: how lists after GOST name editors and places. */
const RESPONSIBILITY =
  /\s\/\s(?:под|ред\.|сост\.|отв\.|пер\.|\p{Lu}\.)|(?<![\p{L}])(?:М|СПб|Л|К)\.\s?:\s?\p{Lu}/u;
/** A title in capitals, as American law journals print books. */
const CAPITAL_TITLE = /^(?:[^,]{0,60},\s)?(?:\p{Lu}{2,}(?:[\s,:’'&-]{1,2}|$)){3}/u;
const CUE = new RegExp(`[,.”"»]\\s(?:${IN_CUE})`, 'u');

export interface EvidenceInput {
  words: string;
  /** A title in italics stands in it, and where it begins. */
  italicAt: number | undefined;
  /** A quotation that looks like a title, and where it begins. */
  quoteAt: number | undefined;
}

/** From this on a stretch counts as a citation. */
export const ENOUGH = 2.5;

const MARK_AFTER = /^\s?[,:(]/u;

/** `Max Weber, Wirtschaft und Gesellschaft`: names in either order with a mark after them. */
export const opensWithNames = (words: string): boolean =>
  [true, false].some((familyFirst) => {
    const limit = Math.min(words.length, 400);
    const list = readNames(words, 0, { familyFirst, fullNames: true, limit });
    return list !== undefined && MARK_AFTER.test(words.slice(list.end, list.end + 2));
  });

/** Sums what speaks for a citation; only the head counts for names, only an early title in marks counts. */
export function citationEvidence({ words, italicAt, quoteAt }: EvidenceInput): number {
  const back = findBackReference(words);
  if (back !== undefined && back.kind !== 'note-number' && back.kind !== 'idem') return 4;
  if (back?.kind === 'note-number')
    return wordCount(words) < 25 || wordCount(words.slice(0, back.start)) < 8 ? 3 : 1;
  if (citesLaw(words)) return 4;
  let score = 0;
  if (LINK.test(words) || DOI.test(words)) score += 3;
  if (ACCESS.test(words)) score += 1.5;
  if (LAW.test(words) || isStatute(words)) score += 3;
  if (GERMAN_LAW.test(words)) score += 2;
  if (words.length < 180 && SHORT_FORM.test(words.trim())) score += 1;
  if (PAGES.test(words)) score += 1.5;
  if (NUMBERS.test(words)) score += 1;
  if (MEDIUM.test(words)) score += 1.5;
  if (RESPONSIBILITY.test(words)) score += 1.5;
  if (CAPITAL_TITLE.test(words)) score += 1.5;
  if (CUE.test(words) || words.includes(' // ')) score += 1.5;
  if (PUBLISHED.test(words)) score += 1.5;
  else if (readPrintedDates(words.slice(-160)).some(({ kind }) => kind !== 'forthcoming'))
    score += 1;
  if (ELLIPSIS.test(words) && wordCount(words) < 40) score += 2.5;
  if (LEAD_IN.test(words)) score += 1.5;
  if (italicAt !== undefined && italicAt < 160) score += 1.5;
  if (quoteAt !== undefined && quoteAt < 120) score += 1;
  const names = readNames(words, 0, {
    familyFirst: true,
    fullNames: true,
    familyOnly: true,
    limit: words.length,
  });
  const [first] = names?.names ?? [];
  const isGost = first?.order === 'family-first' && /\.$/u.test(first.given ?? '');
  if (names !== undefined && isGost && /^\s\p{Lu}/u.test(words.slice(names.end))) score += 1.5;
  if (
    (names !== undefined && MARK_AFTER.test(words.slice(names.end, names.end + 2))) ||
    opensWithNames(words)
  )
    score += 1.5;
  // Prose: many words before the first mark of punctuation, and none of them set off.
  const opening = /^[^,;:.(“"«]{0,400}/u.exec(words)?.[0] ?? '';
  if (italicAt === undefined && wordCount(opening) > 16) score -= 1.5;
  return score;
}
