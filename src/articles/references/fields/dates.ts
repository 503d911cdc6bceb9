/** Date of access and date of publication. */
import type { DateInText } from '../../../kernel/dates/printed-date.ts';
import { readPrintedDates } from '../../../kernel/dates/read-printed-dates.ts';
import type { Span } from '../../../kernel/span.ts';
import type { PrintedDate } from '../../../sources/model.ts';
import type { Slate } from '../slate.ts';

/** Ends right before the date of access. */
const ACCESS_BEFORE =
  /(?<![\p{L}])(?:(?:last |letzter |zuletzt |date d['’]|data |дата |ultimo |última |дата последнего )?(?:accessed|access|acc\.|retrieved|viewed|visited|checked|dostęp[ua]?|odczyt[u]?|pobrano|odwiedzono|abgerufen|abruf(?:datum)?|zugriff(?:sdatum)?|zugegriffen|aufgerufen|aufruf|eingesehen|geprüft|stand|consulté[es]?|accès|page consultée|consultation|обращения|обращение|доступа|просмотра|звернення|перегляду|erişim(?: tarihi)?|erişildi|son erişim|consultado|consulta|consultato|accesso|giriş tarixi|müraciət tarixi))(?: (?:date|on|am|vom|le|el|il|en|dnia|z dnia|z|от))?\s?[:;]?\s{0,2}$/iu;

/** `(15.5.2021 abgerufen)`, `15.05.2021 tarihinde erişildi`. */
const ACCESS_AFTER = /^\s(?:abgerufen|aufgerufen|tarihinde erişil\p{L}{0,6}|accessed)(?![\p{L}])/iu;

const toPrinted = (slate: Slate, date: DateInText): PrintedDate => ({
  ...slate.field(date.start, date.end, date.readings[0]?.edtf ?? ''),
  readings: date.readings,
});

/** The bracket or the words around the date go with it: `[accessed: 15 V 2021]`. */
function wipeAround(slate: Slate, date: DateInText, cueStart: number, cueEnd: number): void {
  const before = slate.left.charAt(cueStart - 1);
  const open = before === '[' || before === '(' ? cueStart - 1 : cueStart;
  const after = /^\.?\s?[\])]/u.exec(slate.left.slice(cueEnd, cueEnd + 4));
  const end = open < cueStart && after !== null ? cueEnd + after[0].length : cueEnd;
  slate.wipe({
    start: slate.span.start + Math.min(open, date.start),
    end: slate.span.start + Math.max(end, date.end),
  });
}

/** Takes the date of access with its words; a bare `[15.05.2021]` after the address counts too. */
export function takeAccessed(
  slate: Slate,
  linkEnd: number | undefined,
  language: string | undefined,
): PrintedDate | undefined {
  const dates = readPrintedDates(slate.left, language === undefined ? {} : { language });
  for (const date of dates) {
    if (date.kind !== 'date') continue;
    const from = Math.max(0, date.start - 48);
    const before = ACCESS_BEFORE.exec(slate.left.slice(from, date.start));
    const after = ACCESS_AFTER.exec(slate.left.slice(date.end, date.end + 40));
    if (before === null && after === null) continue;
    const cueStart = before === null ? date.start : from + before.index;
    wipeAround(slate, date, cueStart, date.end + (after?.[0].length ?? 0));
    return toPrinted(slate, date);
  }
  if (linkEnd === undefined || dates.length < 2) return undefined;
  const last = dates.find(
    (date) =>
      date.start >= linkEnd - slate.span.start &&
      /[([]$/u.test(slate.left.slice(0, date.start)) &&
      date.readings[0]?.edtf.length === 10,
  );
  if (last === undefined) return undefined;
  wipeAround(slate, last, last.start, last.end);
  return toPrinted(slate, last);
}

const precision = (edtf: string): number => edtf.replace(/[?~]/u, '').split('/')[0]?.length ?? 0;

/** A bare year counts only where a date can stand: before a mark or at the end, not in mid-sentence. */
function standsAlone(left: string, date: DateInText): boolean {
  if ((date.readings[0]?.edtf.length ?? 0) > 4) return true;
  // `“Broken Region,” 1712`: in a citation of our time that is a page.
  if (/^1[4-7]\d\d$/u.test(date.printed)) return /[([]$/u.test(left.slice(0, date.start));
  const after = left.slice(date.end, date.end + 2);
  const before = left.slice(Math.max(0, date.start - 12), date.start);
  if (
    /(?<!\p{L})(?:in|of|since|from|after|to|v|w|z|im|en|de|в|с|до|на|за|od|do|po|по) $/iu.test(
      before,
    )
  )
    return false;
  return /^(?:$|\s?[.,;:)\]\uE000[(<]|\s?$)/u.test(after) || /[([]$/u.test(before);
}

/** `2020. 11 ноября`: lists after GOST print the day of a newspaper behind its year. */
function withDayAfter(year: DateInText, dates: readonly DateInText[]): DateInText {
  const edtf = year.readings[0]?.edtf ?? '';
  const day = dates.find(({ start }) => start > year.end && start <= year.end + 2);
  const dayEdtf = day?.readings[0]?.edtf ?? '';
  if (edtf.length !== 4 || day === undefined || !/^XXXX-\d\d-\d\d$/u.test(dayEdtf)) return year;
  const readings = [{ edtf: `${edtf}${dayEdtf.slice(4)}`, how: 'year-before-day' }];
  return { ...year, end: day.end, readings };
}

/**
 * The date of publication: the most exact one outside titles; of equally exact ones the last.
 * `hidden` are the titles.
 */
export function takeIssued(
  slate: Slate,
  hidden: readonly Span[],
  language: string | undefined,
): PrintedDate | undefined {
  const left = slate.without(hidden);
  let best: DateInText | undefined;
  const dates = readPrintedDates(left, language === undefined ? {} : { language });
  for (const date of dates) {
    if (date.kind === 'forthcoming' || !standsAlone(left, date)) continue;
    const edtf = date.readings[0]?.edtf ?? '';
    if (edtf.startsWith('XXXX')) continue;
    const known = best?.readings[0]?.edtf ?? '';
    if (best === undefined || precision(edtf) >= precision(known)) best = date;
  }
  if (best === undefined) return undefined;
  best = withDayAfter(best, dates);
  slate.wipe({ start: slate.span.start + best.start, end: slate.span.start + best.end });
  return toPrinted(slate, best);
}
