/** Acts, gazettes, printed matter of parliaments: `§ 142 UrhG`, `BGBl. I 2002, S. 3448`, `BT-Drs. 18/12329, S. 2`. */
import { once } from '../../../kernel/once.ts';
import { wordCount } from '../fields/segments.ts';

const NUMBER = '\\d{1,4}(?!\\d)\\s?[a-z]{0,3}(?![\\p{L}])';
const PART = `(?:(?:Abs|Absatz|S|Satz|Nr|Nummer|lit|Buchst|UAbs|Unterabs|Hs|Alt|Var|Ziff|Z|Rn|para)\\.?\\s?(?:${NUMBER}|[a-z]{1,2}\\)?(?![\\p{L}]))|ff?\\.?(?![\\p{L}]))`;
const SECTION = `(?:§{1,2}|[Aa]rt\\.?|Artt\\.|Artikel|Articles?)\\s?${NUMBER}`;
const JOIN =
  '(?:,?\\s(?:und|bis|i\\. ?V\\. ?m\\.|iVm|and|in Verbindung mit|sowie|u\\.)\\s|,\\s?|\\s?[–-]\\s?)';
/** `Art 8 iVm Art 4 Abs 1 und Art 5 Abs 2`, `§§ 61 Abs. 2, 61a`. */
const PINPOINT = `${SECTION}(?:\\s?${PART}){0,5}(?:${JOIN}(?:${SECTION}|${PART}|${NUMBER})(?:\\s?${PART}){0,5}){0,8}`;
const EU = '(?:EU|EG|EWG|EGKS|Euratom|JI|GASP)';
const EU_ACT = `(?:RL|VO|Richtlinie|Verordnung|Beschluss|Rahmenbeschluss|Durchführungsverordnung|DVO)\\s(?:\\(${EU}(?:,\\s${EU})?\\)\\s)?(?:Nr\\.\\s)?\\d{1,4}/\\d{1,4}(?!\\d)(?:/${EU})?`;
/** `UrhG`, `DSM-RL`, `StGB NRW`, `GG`: two capitals in one word. */
const CODE =
  '(?:\\p{Lu}[\\p{L}]*(?:-\\p{L}+)*\\p{Lu}[\\p{L}]*(?:-\\p{L}{1,4})?(?:\\s(?:NRW|NW|BW|RP|SH|LSA|MV|HE))?(?:\\s(?:a\\.? ?F|n\\.? ?F)\\.)?)';
const NAMED_ACT =
  '(?:(?:\\p{Lu}[\\p{L}-]+\\s){1,3}(?:Convention|Charter|Covenant|Protocol|Regulation|Directive|Treaty|Constitution)|\\p{Lu}[\\p{L}-]*(?:gesetz(?:buch)?|verordnung|ordnung|verfassung|konvention|charta)(?:e?s)?(?:\\s(?:19|20)\\d{2})?)';
const GAZETTE =
  '(?:(?:ö|d|dt\\.\\s|österr\\.\\s)?BGBl\\.?|RGBl\\.?|(?:\\p{Lu}\\p{L}{1,6}\\.?\\s?)?GVBl\\.?|GV\\.?\\s?NR?W\\.?|GBl\\.?(?:\\s\\([\\p{L} -]{2,30}\\))?|LGBl\\.?|StGBl\\.?|ABl\\.?(?:\\s?(?:der\\s)?(?:EU|EG))?|BAnz\\.?|BStBl\\.?|GMBl\\.?|BBl\\.?)';
const DAY = '\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{Lu}\\p{L}{2,8})\\s?\\d{4}';

export const patterns = once(() => ({
  parliament:
    /^[\s,;]*(?:Entwurf[^.;]{0,120},\s|Gesetzentwurf[^.;]{0,120},\s)?(?<title>(?:BT|BR|LT|Bundestags|Bundesrats)-?(?:Drs\.?|Drucks(?:ache|\.)?|PlPr\.?|Plenarprotokoll)(?:\s\p{Lu}{2,3})?\s\d{1,4}\/\d{1,6}(?:\s\(neu\))?|(?:ErläutRV|RV|AB|JAB|IA|ME)\s\d{1,4}(?:\/[A-Z])?\sBlgNR(?:\s\d{1,2}\.\sGP)?|(?:KOM|COM|SWD|SEK)\s?\(\d{2,4}\)\s\d{1,4}(?:\s(?:endg|final)\.?)?)/u,
  gazette: new RegExp(
    `(?<![\\p{L}])(?<container>${GAZETTE}(?:\\s(?:Teil\\s)?I{1,3}(?![\\p{L}]))?)(?:,?\\s(?<year>(?:18|19|20)\\d{2})(?!/)(?:,?\\s(?<part>I{1,3})(?![\\p{L}]))?)?(?:\\svom\\s(?<day>${DAY}))?,?\\s(?:(?:Nr\\.?\\s)?(?<volume>[LC]\\s?\\d{1,3}(?:\\s?[A-Z])?)(?!\\d)(?:\\s(?:v\\.|vom)\\s(?<later>${DAY}))?(?:/|,\\s(?:S\\.\\s)?|\\sS\\.\\s)(?<at>\\d{1,4})|(?:Nr\\.\\s)?(?<number>\\d{1,4}/\\d{1,4})|(?:S\\.\\s)?(?<page>\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?))(?:\\s?ff?\\.)?(?![\\p{L}\\d/])`,
    'u',
  ),
  pinpoint: new RegExp(`^[\\s,;]*(?<number>${PINPOINT})(?=\\s)`, 'u'),
  of: /^[\s\uE000]*(?:(?:des|der|dem|den|das|die|of the)\s)?/u,
  act: new RegExp(`^(?<title>${EU_ACT}|${NAMED_ACT}|${CODE})(?![\\p{L}\\d])`, 'u'),
  euAct: new RegExp(`^(?<title>${EU_ACT})(?![\\p{L}\\d])`, 'u'),
  long: /^(?:Gesetze?s?|Verordnung|Richtlinie|Beschluss|Übereinkommens?|Vertrags?|Staatsvertrag|Abkommens?|Bekanntmachung|Protokoll|Erste[rs]?|Zweite[rs]?|Dritte[rs]?|\p{Lu}[\p{L}-]*(?:gesetze?s?|verordnung|gesetzbuche?s?))(?![\p{L}])/u,
}));

/** After an act nothing may follow but its own parts: no sentence. */
const endsWithAct = (rest: string): boolean =>
  /^\s*[.;]?\s*$/u.test(rest) ||
  /^[^.]{0,40}(?:lautet|bestimmt|definiert)?:\s?[„“"»«]/u.test(rest) ||
  (/^(?:,|\s\(|\s(?:i\. ?d\. ?F|idF|vom|v\.|a\. ?F|n\. ?F|Rn|m\. ?w\. ?N))/u.test(rest) &&
    wordCount(rest) <= 14 &&
    !/[.]\s\p{Lu}\p{L}+\s\p{Ll}/u.test(rest));

export interface ActHead {
  pinpointEnd: number;
  titleStart: number;
  titleEnd: number;
}

export function readHead(words: string): ActHead | undefined {
  const { pinpoint, of, act, euAct } = patterns();
  const section = pinpoint.exec(words);
  const pinpointEnd = section === null ? 0 : section[0].length;
  const titleStart = pinpointEnd + (of.exec(words.slice(pinpointEnd))?.[0].length ?? 0);
  const rest = words.slice(titleStart, titleStart + 160);
  const isNamed = new RegExp(`^${NAMED_ACT}[.\\s]*$`, 'u').test(rest);
  const match = section === null && !isNamed ? euAct.exec(rest) : act.exec(rest);
  if (match === null) return undefined;
  return { pinpointEnd, titleStart, titleEnd: titleStart + match[0].length };
}

export type ActKind = 'parliament' | 'gazette' | 'act';

/** Whether the words cite an act, and how; `undefined` for a sentence that only speaks of one. */
export function actKind(words: string): ActKind | undefined {
  const { parliament, gazette, long, pinpoint, of } = patterns();
  if (parliament.test(words.slice(0, 200))) return 'parliament';
  const head = words.slice(0, 700);
  const printed = gazette.exec(head);
  if (printed !== null) {
    const before = head.slice(0, printed.index).replace(/^[\s,;]+/u, '');
    if (before.trim() === '') return 'gazette';
    const section = pinpoint.exec(before)?.[0].length ?? 0;
    const start = section + (of.exec(before.slice(section))?.[0].length ?? 0);
    if (long.test(before.slice(start)) || /^[\s\p{Lu}][\p{L}-]+$/u.test(before.slice(start).trim()))
      return 'gazette';
  }
  const found = readHead(words.slice(0, 400));
  return found !== undefined && endsWithAct(words.slice(found.titleEnd, found.titleEnd + 400))
    ? 'act'
    : undefined;
}

/** `RL (EU) 2018/957` and nothing else up to the next mark. */
export const isEuAct = (words: string): boolean => {
  const match = patterns().euAct.exec(words);
  return match !== null && /^(?:[.,;]|\s?$)/u.test(words.slice(match[0].length));
};
