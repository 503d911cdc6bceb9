import type { Span } from './span.ts';

/** Words before a stop that does not end a sentence, in the languages the product reads. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st gen col lt capt sen rep gov no nos vol vols ed eds pp p ch art sec fig cf vs etc ' +
    'e.g i.e approx ca c op cit ibid al jr sr inc ltd co dept univ tzw np tj itd itp r s ss red prof dr hab ' +
    'm.in z.b d.h bzw usw vgl hrsg bd nr jg s u.a г гг т тт с стр ред др им см напр т.е т.д т.п'
  ).split(' '),
);
const END = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;
const STARTS = /^["'“‘«„([]*[\p{Lu}\p{N}]/u;
/** `31. Januar`, `19. Jahrhundert`: the stop of a German ordinal number. */
const ORDINAL = /(?<![\d.,])\d{1,2}$/u;
const COUNTED =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jh|Weltkrieg|Jahrestag|Sitzung|Kapitel|Auflage|Bundestag)(?!\p{L})/u;

const endsSentence = (before: string, stop: string, after: string): boolean => {
  if (after !== '' && !STARTS.test(after)) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  if (ORDINAL.test(before) && COUNTED.test(after)) return false;
  const word = /[\p{L}.]*$/u.exec(before)?.[0] ?? '';
  if (word.length === 1 && /\p{Lu}/u.test(word)) return false;
  return !ABBREVIATIONS.has(word.toLowerCase());
};

/** Cuts a stretch of text into sentences; abbreviations and initials do not end one. */
export const sentencesOf = (text: string, within: Span): Span[] => {
  const part = text.slice(within.start, within.end);
  const found: Span[] = [];
  let from = 0;
  for (const match of part.matchAll(END)) {
    const end = match.index + match[0].length;
    const before = part.slice(Math.max(from, match.index - 12), match.index);
    if (!endsSentence(before, match[0], part.slice(end, end + 16).trimStart())) continue;
    found.push({ start: within.start + from, end: within.start + end });
    from = end;
    while (from < part.length && /\s/u.test(part[from] ?? '')) from += 1;
  }
  if (part.slice(from).trim() !== '')
    found.push({ start: within.start + from, end: within.start + part.trimEnd().length });
  return found;
};
