import type { Span } from '../../../kernel/span.ts';
import type { PrintedField } from '../../../sources/model.ts';
import type { Slate } from '../slate.ts';

const KIND =
  '(?:[Ff]act [Ss]heets?|[Ww]orking [Pp]apers?|[Pp]olicy (?:[Bb]riefs?|[Pp]apers?)|[Oo]ccasional [Pp]apers?|[Dd]iscussion [Pp]apers?|Research Report|(?:Europe|Asia|Africa|Middle East|Special|Country) (?:Report|Briefing)s?|Chaillot Papers?|Adelphi Papers?|SWP-(?:Studien?|Aktuell)|Prace OSW|Punkt Widzenia OSW|Komentarze OSW)';
const IN_BRACKETS = new RegExp(`\\((?<inner>[^()\\uE000]{0,40}${KIND}[^()]{0,40})\\)`, 'u');
const PLAIN = new RegExp(
  `(?<inner>(?:\\p{Lu}\\p{L}{1,20}\\s)?${KIND}(?:\\s(?:[Nn]os?\\.?|[Nn]r\\.?|№)?\\s?\\d{1,4}(?:/\\d{1,4})?)?)(?![\\p{L}])`,
  'u',
);
/** `coll. « Que sais-je ? »`, `seria „Historia Państw”`. */
const NAMED =
  /(?<=[,(.]\s?)(?:coll(?:ection|\.)|seria|ser\.|Reihe)\s(?<inner>[«„“"][^«»„“”"\uE000]{2,80}[»”“"])/u;
/** Month and year in the bracket are the date's, not the series'. */
const DATE_TAIL = /(?:,\s?|\s)(?:\p{L}{3,12}\.?,?\s)?(?:19|20)\d{2}$/u;

/** The series of a report; a date in the same bracket is left for the reader of dates. */
export function takeSeries(slate: Slate, hidden: readonly Span[]): PrintedField | undefined {
  const left = slate.without(hidden);
  const match = IN_BRACKETS.exec(left) ?? PLAIN.exec(left);
  const inner = match?.groups?.inner;
  if (match === null || inner === undefined) return undefined;
  const from = match.index + match[0].indexOf(inner);
  const name = inner.replace(DATE_TAIL, '');
  const field = slate.field(from, from + inner.length, name);
  slate.wipe({ start: field.start, end: field.start + name.length });
  return field;
}

/** A series that says so; it goes before titles are sought, because its name is in quotation marks. */
export function takeNamedSeries(slate: Slate): PrintedField | undefined {
  const match = NAMED.exec(slate.left);
  const inner = match?.groups?.inner;
  if (match === null || inner === undefined) return undefined;
  const from = match.index + match[0].length - inner.length;
  const field = slate.field(from, from + inner.length, inner.slice(1, -1).trim());
  slate.wipe({ start: slate.span.start + match.index, end: field.end });
  return field;
}
