/** Title, container, publisher and place from what the other readers have left. */
import type { Span } from '../../../kernel/span.ts';
import type { PrintedDate, PrintedField } from '../../../sources/model.ts';
import { fieldAt, type Slate, WIPED } from '../slate.ts';
import type { Layout } from './layout.ts';
import { type Imprint, imprintOf, placeAndPublisher, plainTitle } from './plain-title.ts';
import { endsSentence, type Separator, segments, trim } from './segments.ts';

export interface Rest {
  title?: PrintedField;
  containerTitle?: PrintedField;
  publisher?: PrintedField;
  place?: PrintedField;
  volume?: PrintedField;
  issue?: PrintedField;
}

export interface RestInput {
  slate: Slate;
  layout: Layout;
  headEnd: number;
  separator: Separator | undefined;
  issued: PrintedDate | undefined;
  /** The container is known already: all plain words before it are the title. */
  hasContainer: boolean;
}

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

/** First wiped letter from an offset on; a bracket around it counts as its beginning. */
function firstDetail(left: string, from: number): number {
  const wiped = left.indexOf(WIPED, from);
  if (wiped < 0) return left.length;
  const open = Math.max(left.lastIndexOf('(', wiped), left.lastIndexOf('[', wiped));
  const closed = open >= from && /[)\]]/u.test(left.slice(open, wiped));
  return open >= from && !closed ? open : wiped;
}

/** `62` after `Osteuropa`, `1(2)` after a journal in italics. */
const VOLUME_AFTER =
  /^[\s,]{0,2}(?<volume>(?!(?:19|20)\d\d\b)\d{1,4})(?!\d)(?:\s?\((?<inBrackets>\d{1,4}(?:\s?[-–/]\s?\d{1,4})?)\)|[.:/](?<issue>\d{1,3})(?!\d))?/u;
/** `(2012) 3,`: the issue after the year in brackets. */
const ISSUE_AFTER_YEAR = /\uE000\)\s(?<issue>\d{1,3}(?:\s?[-–/]\s?\d{1,3})?)(?=[\s,.:])/u;

function numbersAfter(slate: Slate, at: number): Pick<Rest, 'volume' | 'issue'> {
  const match = VOLUME_AFTER.exec(slate.left.slice(at, at + 24));
  const found: Pick<Rest, 'volume' | 'issue'> = {};
  if (match?.groups !== undefined && match !== null) {
    const { volume = '', inBrackets, issue = inBrackets } = match.groups;
    const from = at + match[0].indexOf(volume);
    found.volume = slate.field(from, from + volume.length);
    if (issue !== undefined) {
      const to = at + match[0].lastIndexOf(issue);
      found.issue = slate.field(to, to + issue.length);
    }
    slate.wipe({ start: slate.span.start + at, end: slate.span.start + at + match[0].length });
  }
  const later =
    found.volume !== undefined && found.issue === undefined ? issueAfterYear(slate) : undefined;
  return later === undefined ? found : { ...found, issue: later };
}

function issueAfterYear(slate: Slate): PrintedField | undefined {
  const match = ISSUE_AFTER_YEAR.exec(slate.left);
  const number = match?.groups?.issue;
  if (match === null || number === undefined) return undefined;
  const from = match.index + match[0].length - number.length;
  const issue = slate.field(from, from + number.length);
  slate.wipe(issue);
  return issue;
}

class Reader {
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
function withStates(left: string, parts: readonly Span[]): Span[] {
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
function splitPart(left: string, part: Span): Span[] {
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

const imprintFields = (
  reader: Reader,
  { publisher, place }: Imprint,
): Pick<Rest, 'publisher' | 'place'> => {
  const printed = {
    publisher: publisher === undefined ? undefined : reader.outlet(publisher),
    place: place === undefined ? undefined : reader.field(place),
  };
  return Object.fromEntries(Object.entries(printed).filter(([, field]) => field !== undefined));
};

/** The container in plain words after "in:" or "//": up to a comma, a full stop or the first detail. */
function plainContainer(left: string, from: number): Span {
  const end = firstDetail(left, from);
  const [first] = segments(left, { start: from, end }, 'comma');
  const part = first ?? { start: from, end };
  const stop =
    [...left.slice(part.start, part.end)].length > 0 ? splitPart(left, part)[0] : undefined;
  return stop ?? part;
}

function readContainer(
  reader: Reader,
  { layout }: RestInput,
): { span: Span; field: PrintedField } | undefined {
  const { container, inCue } = layout;
  const left = reader.slate.left;
  if (
    container !== undefined &&
    (inCue === undefined || container.start - inCue.end < 60 || container.start < inCue.start)
  ) {
    const field = reader.field(container.inner);
    return field === undefined ? undefined : { span: container, field };
  }
  if (inCue === undefined) return undefined;
  let from = inCue.end;
  while (from < left.length && /[\s\uE000,:]/u.test(left.charAt(from))) from += 1;
  const span = plainContainer(left, from);
  const field = reader.outlet(span);
  return field === undefined ? undefined : { span, field };
}

/** `Caucasus Survey, 1` and `Osteuropa 62`: the volume printed within the container's words. */
function cutVolume(reader: Reader, field: PrintedField): Pick<Rest, 'containerTitle' | 'volume'> {
  const match = /^(?<name>.{3,200}?),?\s(?<volume>\d{1,4})$/u.exec(field.printed);
  const { name, volume } = match?.groups ?? {};
  if (name === undefined || volume === undefined || /^(?:19|20)\d\d$/u.test(volume))
    return { containerTitle: field };
  const shorter = reader.outlet({
    start: field.start - reader.base,
    end: field.start - reader.base + name.length,
  });
  const start = field.end - volume.length;
  return {
    ...(shorter === undefined ? {} : { containerTitle: shorter }),
    volume: fieldAt(reader.slate.text, { start, end: field.end }),
  };
}

function plainSeparator(input: RestInput, end: number): Separator {
  if (input.separator !== undefined) return input.separator;
  return /\.\s?$/u.test(input.slate.left.slice(Math.max(0, end - 2), end)) ? 'stop' : 'comma';
}

export function readRest(input: RestInput): Rest {
  const { slate, layout, headEnd, issued } = input;
  const reader = new Reader(slate);
  const rest: Rest = {};
  const container = readContainer(reader, input);
  if (container !== undefined) Object.assign(rest, cutVolume(reader, container.field));
  if (container !== undefined) {
    const numbers = numbersAfter(slate, container.span.end);
    if (rest.volume === undefined) Object.assign(rest, numbers);
    else if (rest.issue === undefined)
      Object.assign(rest, issueInBrackets(slate, container.span.end));
  }
  const hidden = container === undefined ? [] : [container.span];
  if (layout.title !== undefined) {
    const title = reader.field(layout.title.inner);
    if (title !== undefined) rest.title = title;
    const parts = reader.parts(layout.title.end, hidden);
    return {
      ...rest,
      ...imprintFields(
        reader,
        imprintOf(slate.left, parts, reader.isAttached(parts.at(-1), issued)),
      ),
    };
  }
  const stop = Math.min(
    layout.inCue?.start ?? Infinity,
    layout.container?.start ?? Infinity,
    firstDetail(slate.left, headEnd),
  );
  if (container !== undefined || layout.inCue !== undefined) {
    const title = reader.field(titleBefore(slate.left, headEnd, stop));
    if (title !== undefined) rest.title = title;
    const parts = reader.parts(Math.max(container?.span.end ?? 0, stop), hidden);
    return {
      ...rest,
      ...imprintFields(
        reader,
        imprintOf(slate.left, parts, reader.isAttached(parts.at(-1), issued)),
      ),
    };
  }
  return { ...rest, ...readPlain(reader, input, stop) };
}

/** A statement of responsibility after a slash is no part of the title: `Title / S. Markedonov // …`. */
function titleBefore(left: string, from: number, to: number): Span {
  const slash = left.slice(from, to).indexOf(' / ');
  return trim(left, { start: from, end: slash < 0 ? to : from + slash });
}

function issueInBrackets(slate: Slate, at: number): Pick<Rest, 'issue'> {
  const later = issueAfterYear(slate);
  if (later !== undefined) return { issue: later };
  const match = /^\s?\((?<issue>\d{1,4}(?:\s?[-–/]\s?\d{1,4})?)\)/u.exec(
    slate.left.slice(at, at + 16),
  );
  const issue = match?.groups?.issue;
  if (match === null || issue === undefined) return {};
  const from = at + match[0].indexOf(issue);
  return { issue: slate.field(from, from + issue.length) };
}

function readPlain(reader: Reader, input: RestInput, stop: number): Rest {
  const { slate, headEnd, issued } = input;
  const separator = plainSeparator(input, stop);
  const later = reader.parts(stop, []);
  // `Title. Subtitle / translated by … М.: Текст`: the place comes later, so all before it is the title.
  const isPlacedLater =
    separator === 'stop' &&
    later.some((part) => placeAndPublisher(slate.left, part)?.place !== undefined);
  const last = trim(slate.left, { start: headEnd, end: stop });
  const plain = plainTitle({
    text: slate.left,
    span: { start: headEnd, end: stop },
    separator,
    isWhole: isPlacedLater,
    yearAttached: reader.isAttached(last, issued),
    hasDetails: stop < slate.left.length && !input.hasContainer,
  });
  const title =
    plain.title === undefined
      ? undefined
      : reader.field(titleBefore(slate.left, plain.title.start, plain.title.end));
  const own = imprintFields(reader, plain);
  const further =
    Object.keys(own).length > 0
      ? {}
      : imprintFields(
          reader,
          imprintOf(slate.left, later, reader.isAttached(later.at(-1), issued)),
        );
  return { ...(title === undefined ? {} : { title }), ...own, ...further };
}
