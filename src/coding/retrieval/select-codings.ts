/** From all codings to those that a filter means, in the time it takes to sort them. */
import { branchOf } from '../codebook.ts';
import type { Code } from '../model.ts';
import type { Condition, PassageFilter } from './filter.ts';
import { groupByDocument } from './group-by-document.ts';
import { reachOf } from './reach.ts';
import { onScale } from './scale.ts';
import type { CodedDocument, PlacedCoding, Scales } from './subject.ts';

/** The codes that are meant, with those below where the filter says so; null where any is. */
export function codesMeant(
  codes: readonly Code[],
  wanted: readonly string[],
  below: boolean,
): Set<string> | null {
  if (wanted.length === 0) return null;
  if (!below) return new Set(wanted);
  return new Set(wanted.flatMap((id) => [...branchOf(codes, id)]));
}

/** A year or month as the days it begins and ends with. No month has a day after 31, and days compare as words. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** Documents of the filter: by name, by date, by attribute. A text without a date is in no stretch of time. */
export function selectDocuments(
  documents: readonly CodedDocument[],
  filter: PassageFilter,
): CodedDocument[] {
  const named = new Set(filter.documents);
  const from = filter.from === null ? null : firstDay(filter.from);
  const to = filter.to === null ? null : lastDay(filter.to);
  const where = filter.where.map(({ attribute, values }) => ({
    attribute,
    values: new Set(values),
  }));
  return documents.filter((document) => {
    if (named.size > 0 && !named.has(document.id)) return false;
    if (from !== null && (document.to === null || document.to < from)) return false;
    if (to !== null && (document.from === null || document.from > to)) return false;
    return where.every(({ attribute, values }) => values.has(document.value(attribute)));
  });
}

type Test = (coding: PlacedCoding) => boolean;

/** Whether one of `others` lies on the same stretch: their places, counted. */
function samePlace(others: readonly PlacedCoding[]): Test {
  const keyOf = ({ start, end }: PlacedCoding): string => `${start}-${end}`;
  const ids = new Map<string, Set<string>>();
  for (const other of others) {
    const at = ids.get(keyOf(other));
    if (at) at.add(other.id);
    else ids.set(keyOf(other), new Set([other.id]));
  }
  return (coding) => {
    const at = ids.get(keyOf(coding));
    return at !== undefined && at.size > (at.has(coding.id) ? 1 : 0);
  };
}

/** Whether a coding of a document has one of `others`, which are of the same document, as near as asked. */
export function nearTest(
  { how, within }: Pick<Condition, 'how' | 'within'>,
  others: readonly PlacedCoding[],
  text: string,
  scales: Scales,
): Test {
  if (how === 'same') return samePlace(others);
  if (how === 'document') return ({ id }) => others.some((other) => other.id !== id);
  if (how === 'overlap' || how === 'characters') {
    const reach = reachOf(others);
    const slack = how === 'overlap' ? -1 : within;
    return (coding) => reach.meets(coding.id, coding, slack);
  }
  const scale = (how === 'words' ? scales.words : scales.passages).get(text);
  if (!scale) return () => false;
  const counted = others.map((other) => ({ id: other.id, ...onScale(scale, other) }));
  if (how === 'words') {
    const reach = reachOf(counted);
    return (coding) => reach.meets(coding.id, onScale(scale, coding), within);
  }
  // Nothing but the blanks between two passages is in neither.
  const reach = reachOf(counted.filter(({ start, end }) => start < end));
  return (coding) => {
    const span = onScale(scale, coding);
    return span.start < span.end && reach.meets(coding.id, span, -1);
  };
}

export interface Selection {
  /** In the order of the documents, then of the text. */
  codings: PlacedCoding[];
  /** All documents in which codings were looked for, coded or not: the base of every rate. */
  documents: CodedDocument[];
}

export interface SelectFrom {
  codes: readonly Code[];
  documents: readonly CodedDocument[];
  codings: readonly PlacedCoding[];
  scales: Scales;
}

/** Codings that a filter means, of all that there are. Coder and origin are asked of the others near by as well. */
export function selectCodings(from: SelectFrom, filter: PassageFilter): Selection {
  const documents = selectDocuments(from.documents, filter);
  const [coders, origins] = [new Set(filter.coders), new Set<string>(filter.origins)];
  const byDocument = groupByDocument(
    from.codings.filter(
      ({ coder, origin }) =>
        (coders.size === 0 || coders.has(coder)) && (origins.size === 0 || origins.has(origin)),
    ),
  );
  const meant = codesMeant(from.codes, filter.codes, filter.below);
  const conditions = filter.conditions.map((condition) => ({
    ...condition,
    meant: codesMeant(from.codes, condition.codes, filter.below),
  }));
  const codings = documents.flatMap(({ id, text }) => {
    const here = byDocument.get(id) ?? [];
    const wanted = meant ? here.filter(({ code }) => meant.has(code)) : here;
    if (wanted.length === 0) return [];
    const kept = conditions.reduce((left, condition) => {
      const others = here.filter(({ code }) => condition.meant?.has(code));
      const near = nearTest(condition, others, text, from.scales);
      return left.filter((coding) => near(coding) === condition.has);
    }, wanted);
    return kept.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  });
  return { codings, documents };
}
