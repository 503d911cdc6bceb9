/** Fields cut out of what the other readers have left: no marks at their ends, no words that are no field. */
import type { Span } from '../../../kernel/span.ts';
import type { PrintedDate, PrintedField } from '../../../sources/model.ts';
import { fieldAt, type Slate } from '../slate.ts';
import { endsSentence, segments, trim } from './segments.ts';

const QUOTES = /[“”„«»"]/gu;
/** Words around links and dates that are no field. */
const JUNK =
  /^(?:doi|url|available (?:at|from|online)|retrieved(?: from)?|from|online|at|on|here|hier|unter|(?:zuletzt )?(?:abrufbar|aufrufbar|einsehbar)(?: unter)?|chap|ch|esp|coll|art|abs|u|para \d{1,4}.{0,12}|(?:art|abs|§{1,2}|s\.?|z|lit|satz|rn|rz)\.?\s?\d{1,4}.{0,24}|\d{1,4}\s(?:abs|ff?|nn?)\.?|zugänglich unter|verfügbar unter|online unter|disponible sur|en ligne|dostępny?(?: na| w| pod)?|dostęp|режим доступа|электрон(?:ный|\.) (?:ресурс|дан\.)|erişim|accessed|access|abgerufen|see|cf|and|und|pp?|vol|no|nr|isbn|issn|app\.? ?no.{0,16}|s|с|S|С|r|г|r\.|г\.|ed|eds|hrsg|red|here p|in|web|html|pdf)[.:]?$/iu;

/** `(June 27)`: what a reader of dates leaves of a day without its year. */
const DAY_ALONE = /^\p{Lu}\p{L}{2,8}\.? \d{1,2}$/u;

/** `…, abrufbar unter`, `… vom`: words before an address or a date that are no part of a title. */
const TAIL =
  /[,.;:]?\s(?:(?:zuletzt )?(?:abrufbar|verfügbar|zugänglich|einsehbar|online|available|disponible|dostępne?)\s(?:unter|at|from|on|sur|na|pod)|vom|from|from:|от|z dnia|du|of)[:,]?\s*$/u;

const cleanEnd = (text: string, span: Span): Span => {
  let { start, end } = span;
  const tail = TAIL.exec(text.slice(Math.max(start, end - 40), end));
  if (tail !== null) end = Math.max(start, end - 40) + tail.index;
  while (
    end > start &&
    /[\s,;:.]/u.test(text.charAt(end - 1)) &&
    !/\.\.\.$|\p{Lu}\.$/u.test(text.slice(start, end))
  )
    end -= 1;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  return { start, end };
};

export class FieldReader {
  readonly slate: Slate;
  readonly base: number;
  constructor(slate: Slate) {
    this.slate = slate;
    this.base = slate.span.start;
  }

  field(span: Span): PrintedField | undefined {
    const { start, end } = cleanEnd(this.slate.text, {
      start: span.start + this.base,
      end: span.end + this.base,
    });
    const printed = this.slate.text.slice(start, end);
    return end <= start
      ? undefined
      : fieldAt(this.slate.text, { start, end }, printed.replace(/\s+/gu, ' '));
  }

  /** Names of outlets without the quotation marks in them. */
  outlet(span: Span): PrintedField | undefined {
    const words = this.slate.left.slice(span.start, span.end);
    // `SIPRI 2017`: the year of the report is no part of the name.
    const year = /\s(?:19|20)\d{2}$/u.exec(words);
    const end = year === null ? span.end : span.start + year.index;
    const field = this.field({ start: span.start, end });
    if (field === undefined) return undefined;
    return {
      ...field,
      value: field.value
        .replace(QUOTES, '')
        .replace(/^the\s(?=\p{Lu})/u, 'The ')
        .trim(),
    };
  }

  isAttached(part: Span | undefined, issued: PrintedDate | undefined): boolean {
    if (part === undefined || issued === undefined) return false;
    const between = this.slate.text.slice(part.end + this.base, issued.start);
    return issued.start >= part.end + this.base && /^\s{0,2}$/u.test(between);
  }

  /** Plain parts from an offset on that can be a publisher or a place. */
  parts(from: number, hidden: readonly Span[]): Span[] {
    const left = this.slate.without(
      hidden.map(({ start, end }) => ({ start: start + this.base, end: end + this.base })),
    );
    return withStates(left, segments(left, { start: from, end: left.length }, 'comma'))
      .flatMap((part) => splitPart(left, part))
      .filter((part) => {
        const words = left.slice(part.start, part.end);
        return (
          /\p{L}{2}|^[МЛК]\.$/u.test(words) &&
          !DAY_ALONE.test(words) &&
          !JUNK.test(words) &&
          words.length <= 160
        );
      });
  }
}

const STATE = /^(?:DC|D\. ?C\.|MA|NY|CA|CT|NJ|IL|PA|VA|MD|CO|UK|USA|ON)(?=\s?:|$)/u;

/** `Washington, DC: Press` is one part, the comma in it notwithstanding. */
export function withStates(left: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isState = STATE.test(left.slice(part.start, part.end));
    if (isState && before !== undefined && part.start - before.end < 4) before.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}

/** Brackets and full stops part words after a title too: `(New York: Hurst, 2013)`, `Press. London`. */
export function splitPart(left: string, part: Span): Span[] {
  const pieces: Span[] = [];
  let from = part.start;
  for (let at = part.start; at < part.end; at += 1) {
    if (!/[()[\]]/u.test(left.charAt(at)) && !(left.charAt(at) === '.' && endsSentence(left, at)))
      continue;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  pieces.push({ start: from, end: part.end });
  return pieces.map((piece) => trim(left, piece)).filter(({ start, end }) => end > start);
}
