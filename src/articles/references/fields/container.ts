/** The journal or volume that contains a work, and the numbers printed right behind its name. */
import type { Span } from '../../../kernel/span.ts';
import type { PrintedField } from '../../../sources/model.ts';
import { fieldAt, type Slate, WIPED } from '../slate.ts';
import { type FieldReader, splitPart } from './field-reader.ts';
import type { Layout } from './layout.ts';
import { segments, trim } from './segments.ts';

export interface ContainerFields {
  containerTitle?: PrintedField;
  volume?: PrintedField;
  issue?: PrintedField;
}

/** First wiped letter from an offset on; a bracket around it counts as its beginning. */
export function firstDetail(left: string, from: number): number {
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

export function numbersAfter(slate: Slate, at: number): Pick<ContainerFields, 'volume' | 'issue'> {
  const match = VOLUME_AFTER.exec(slate.left.slice(at, at + 24));
  const found: Pick<ContainerFields, 'volume' | 'issue'> = {};
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

export function issueInBrackets(slate: Slate, at: number): Pick<ContainerFields, 'issue'> {
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

/** The container in plain words after "in:" or "//": up to a comma, a full stop or the first detail. */
function plainContainer(left: string, from: number, isWhole: boolean): Span {
  const end = firstDetail(left, from);
  if (isWhole) return trim(left, { start: from, end });
  const [first] = segments(left, { start: from, end }, 'comma');
  const part = first ?? { start: from, end };
  const stop =
    [...left.slice(part.start, part.end)].length > 0 ? splitPart(left, part)[0] : undefined;
  return stop ?? part;
}

export function readContainer(
  reader: FieldReader,
  layout: Layout,
  hasBracket: boolean,
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
  const span = plainContainer(left, from, hasBracket);
  const field = reader.outlet(span);
  return field === undefined ? undefined : { span, field };
}

/** `Caucasus Survey, 1` and `Osteuropa 62`: the volume printed within the container's words. */
export function cutVolume(
  reader: FieldReader,
  field: PrintedField,
): Pick<ContainerFields, 'containerTitle' | 'volume'> {
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
