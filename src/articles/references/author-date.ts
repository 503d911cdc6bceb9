/** `(Aliyev 2018, p. 4; Broers 2019: 12)`, `Aliyev (2018)`, `(ebd., S. 5)` in the text of a paragraph. */
import type { Span } from '../../kernel/span.ts';
import { SIGNAL } from './cues.ts';

export interface InTextCitation {
  span: Span;
  /** Surnames or the institution; empty for ibid. */
  names: string[];
  year: string;
  locator: { printed: string; span: Span } | null;
  signal: string | null;
  isIbid: boolean;
}

const YEAR = '(?:1[5-9]|20)\\d{2}[a-h]?';
const NAME =
  "(?:(?:[Dd]e|[Vv]on|[Vv]an|der|den|[Dd]i|[Ll]a|[Ll]e|al|el)[ -]){0,2}\\p{Lu}[\\p{L}’'ʼ-]*\\p{L}";
const JOIN = '(?:,?\\s(?:and|und|i|oraz|et|и|ve|y|e|&)\\s|\\s&\\s|,\\s|/)';
const MORE = '(?:,?\\s(?:et al\\.?|i in\\.|u\\. ?a\\.|и др\\.|vd\\.|and others))?';
const INITIALS = '(?:\\p{Lu}\\.\\s?){0,3}';
const NAMES = `${INITIALS}${NAME}(?:(?:\\s${NAME}){0,5}|(?:${JOIN}${INITIALS}${NAME}){0,5})${MORE}`;

const NARRATIVE = new RegExp(
  `(?<![\\p{L}])(?<names>${NAME}(?:(?:\\s(?:and|und|i|et|и|ve|y|&)\\s)${NAME})?${MORE})(?:[’']s)?\\s\\((?<year>${YEAR})(?:[,:]\\s?(?<locator>[^();]{1,40}))?\\)`,
  'gu',
);
const IN_BRACKETS = /\((?<inner>[^()]{2,400})\)/gu;
const PART = new RegExp(
  `^(?<names>${NAMES}),?\\s(?:\\()?(?<years>${YEAR}(?:,\\s?${YEAR}){0,4})\\)?(?:[,:]\\s?(?<locator>[^;]{1,60}))?$`,
  'u',
);
const IBID =
  /^(?:[Ii]bid(?:em)?\.?|[Ee]bd\.?|[Ee]benda|[Tt]amże|[Тт]ам же)(?:[,:]?\s?(?<locator>.{1,30}))?$/u;

/** Words of a name list apart: surnames only, without initials and "et al.". */
export function surnames(names: string): string[] {
  return names
    .replace(/,?\s(?:et al\.?|i in\.|u\. ?a\.|и др\.|vd\.|and others)$/u, '')
    .split(
      /\s?(?:,\s(?:and|und|i|et|и|ve|&)\s|,\s|\s(?:and|und|oraz|i|et|и|ve|y|e)\s|\s?&\s?|\/)\s?/u,
    )
    .map((name) => name.replace(/^(?:\p{Lu}\.\s?)+|[’']s$/gu, '').trim())
    .filter((name) => name !== '');
}

const locatorAt = (
  text: string,
  printed: string | undefined,
  from: number,
): InTextCitation['locator'] => {
  if (printed === undefined) return null;
  const words = printed.trim();
  const start = text.indexOf(words, from);
  return start < 0 ? null : { printed: words, span: { start, end: start + words.length } };
};

function readPart(text: string, span: Span): InTextCitation[] {
  const whole = text.slice(span.start, span.end);
  const signal = SIGNAL.exec(whole);
  const start = span.start + (signal?.[0].length ?? 0);
  const words = text.slice(start, span.end);
  const ibid = IBID.exec(words);
  const own = { span: { start, end: span.end }, signal: signal?.[0].trim() ?? null };
  if (ibid !== null) {
    const locator = locatorAt(text, ibid.groups?.locator, start);
    return [{ ...own, names: [], year: '', locator, isIbid: true }];
  }
  const match = PART.exec(words);
  if (match?.groups === undefined) return [];
  const { names = '', years = '', locator } = match.groups;
  const list = years.split(/,\s?/u);
  return list.map((year, index) => ({
    ...own,
    names: surnames(names),
    year,
    locator: index === list.length - 1 ? locatorAt(text, locator, start + names.length) : null,
    isIbid: false,
  }));
}

function inBrackets(text: string, paragraph: Span): InTextCitation[] {
  const words = text.slice(paragraph.start, paragraph.end);
  return [...words.matchAll(IN_BRACKETS)].flatMap((match) => {
    const inner = match.groups?.inner ?? '';
    let from = paragraph.start + match.index + 1;
    return inner.split(';').flatMap((part) => {
      const start = from + (part.length - part.trimStart().length);
      from += part.length + 1;
      return readPart(text, { start, end: start + part.trim().length });
    });
  });
}

function inSentence(text: string, paragraph: Span): InTextCitation[] {
  const words = text.slice(paragraph.start, paragraph.end);
  return [...words.matchAll(NARRATIVE)].map((match) => {
    const { names = '', year = '', locator } = match.groups ?? {};
    const start = paragraph.start + match.index;
    return {
      span: { start, end: start + match[0].length },
      names: surnames(names),
      year,
      locator: locatorAt(text, locator, start + names.length),
      signal: null,
      isIbid: false,
    };
  });
}

/** All author–date citations of a paragraph in their order; time is linear in its length. */
export function findAuthorDate(text: string, paragraph: Span): InTextCitation[] {
  return [...inSentence(text, paragraph), ...inBrackets(text, paragraph)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** `[12]`, `[3, 5–7]`, `[12, p. 4]`. */
export function findNumbered(
  text: string,
  paragraph: Span,
): { span: Span; numbers: number[]; locator: InTextCitation['locator'] }[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const pattern =
    /\[(?<list>\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12})(?:,\s(?<locator>(?:pp?|S|s|с|С)\.\s?[\d–-]{1,12}))?\]/gu;
  return [...words.matchAll(pattern)].map((match) => {
    const start = paragraph.start + match.index;
    const numbers = (match.groups?.list ?? '').split(/[,;]/u).flatMap((part) => {
      const [from = 0, to = from] = part.split(/[–-]/u).map(Number);
      const length = Math.min(20, Math.max(0, to - from)) + 1;
      return Array.from({ length }, (_, step) => from + step);
    });
    return {
      span: { start, end: start + match[0].length },
      numbers,
      locator: locatorAt(text, match.groups?.locator, start),
    };
  });
}
