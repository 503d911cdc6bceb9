/** Small questions about how a stretch of running text begins and ends. */

const CLOSERS = /["'”’»“)\]>*_\s]+$/u;
const MARK_AT_END = /(?:[⁰¹²³⁴⁵⁶⁷⁸⁹?]+|\[\d{1,4}\]|\^\d+\^|(?<=[.!?…:;,\p{L}"'”’»)\]])\d{1,3})$/u;
const STARTS_SMALL = /^["'“„«‘(*_[]*\p{Ll}/u;

/** The end of a text without closing marks and a reference mark: what decides if a sentence is over. */
function bareEnd(text: string): string {
  let end = text.slice(-40);
  for (let round = 0; round < 3; round += 1) {
    const shorter = end.replace(CLOSERS, '').replace(MARK_AT_END, '');
    if (shorter === end) break;
    end = shorter;
  }
  return end;
}

const LONGEST_ADDRESS = 600;

export function isFinished(text: string): boolean {
  if (hasOpenAddress(text.slice(-LONGEST_ADDRESS))) return false;
  const end = text.slice(-40);
  return /[.!?…:;]$/u.test(bareEnd(text)) || /[.!?…:;]["'”’»“)\]>*_]*$/u.test(end);
}

export const startsSmall = (text: string): boolean => STARTS_SMALL.test(text);

/** Does the text end inside `<https://…` that has not been closed? A hyphen or slash before `>` counts. */
export function hasOpenAddress(text: string): boolean {
  const from = text.lastIndexOf('<');
  if (from < 0) return false;
  const rest = text.slice(from + 1);
  if (!/^(?:https?:|www\.)/i.test(rest) || /\s/.test(rest)) return false;
  return !rest.includes('>') || /[-/]>$/.test(rest);
}

/** Is this the second half of an address: `failed/?id=1>.` */
export function isAddressRest(text: string): boolean {
  const word = /^\S+/.exec(text)?.[0] ?? '';
  const close = word.indexOf('>');
  if (close > 0 && !word.slice(0, close).includes('<')) return true;
  return word.length > 12 && /^[\w.~%-]+[/?=&][\w./?=&%~#-]*$/.test(word);
}

const endsInAddress = (text: string): boolean =>
  ADDRESS_AT_END.test(text) || (!/\s/.test(text) && isAddressRest(text));

const ADDRESS_AT_END = /(?:https?:\/\/|www\.)[^\s<>]*$/i;

/**
 * What belongs between two lines of one paragraph: nothing inside an address or after a hyphen that
 * breaks a word, else a blank.
 */
export function seamBetween(
  before: string,
  after: string,
  knowsWord: (word: string) => boolean,
  soft = false,
): { glue: '' | ' '; dropHyphen: boolean; address: boolean } {
  const tail = before.slice(-400);
  if (soft && hasOpenAddress(tail)) return { glue: ' ', dropHyphen: false, address: false };
  if (hasOpenAddress(tail) || (endsInAddress(tail) && isAddressRest(after))) {
    return { glue: '', dropHyphen: false, address: true };
  }
  const broken = /(\p{L}+)-$/u.exec(tail.slice(-60))?.[1];
  const rest = /^\p{L}+/u.exec(after)?.[0];
  if (broken === undefined || rest === undefined)
    return { glue: ' ', dropHyphen: false, address: false };
  const whole = broken + rest;
  const dropHyphen = /^\p{Ll}/u.test(rest) && knowsWord(whole) && !knowsWord(`${broken}-${rest}`);
  return { glue: '', dropHyphen, address: false };
}
