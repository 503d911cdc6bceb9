/** One citation or one entry of a bibliography taken apart into fields. */
import type { StyledSpan } from '../../documents/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { PrintedName, Reference } from '../../sources/model.ts';
import { caseNameMark } from './fields/case-name.ts';
import { takeAccessed, takeIssued } from './fields/dates.ts';
import { takeDetails, takeMedium } from './fields/details.ts';
import { readHead } from './fields/head.ts';
import { takeLawPlace } from './fields/law-journal.ts';
import { findLayout } from './fields/layout.ts';
import { takeDoi, takeIsbn, takeLink } from './fields/link.ts';
import { referenceType } from './fields/reference-type.ts';
import { readRest } from './fields/rest.ts';
import { takeRoles } from './fields/roles.ts';
import { takeSeries } from './fields/series.ts';
import { italicMarks, type Mark, outermost, pairedMarks } from './marks.ts';
import { Slate } from './slate.ts';

export interface ParseInput {
  text: string;
  span: Span;
  styles: readonly StyledSpan[];
  /** BCP 47 of the article, for dates that depend on it. */
  language?: string;
  /** An entry of the end list: `Broers, Laurence` is one person. */
  inList: boolean;
}

export interface Parsed {
  reference: Reference;
  locator: (Span & { printed: string }) | undefined;
  /** Words at the head that are neither names nor title: "an article of". */
  prose: Span | undefined;
}

const shiftMark = (mark: Mark, by: number): Mark => ({
  ...mark,
  start: mark.start + by,
  end: mark.end + by,
  inner: { start: mark.inner.start + by, end: mark.inner.end + by },
});

/** Outermost italics and quotations, by offset in the slate; titles are only sought among them. */
function titleMarks(slate: Slate, styles: readonly StyledSpan[]): Mark[] {
  const quotes = pairedMarks(slate.left, { start: 0, end: slate.left.length }).filter(
    (mark) => mark.kind === 'quote',
  );
  const italics = italicMarks(slate.text, styles, slate.span).map((mark) =>
    shiftMark(mark, -slate.span.start),
  );
  const caseName = caseNameMark(slate.left);
  const set = caseName === undefined ? [] : [caseName];
  return outermost([...set, ...italics, ...quotes]).filter((mark) =>
    /\p{L}{2}/u.test(slate.left.slice(mark.start, mark.end)),
  );
}

const shiftNames = (names: readonly PrintedName[], by: number): PrintedName[] =>
  names.map((name) => ({ ...name, start: name.start + by, end: name.end + by }));

const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Reads every field it can; what it cannot read stays out, nothing is made up. */
export function parseReference(input: ParseInput): Parsed {
  const { text, span, styles, language } = input;
  const slate = new Slate(text, span);
  const base = span.start;
  const url = takeLink(slate);
  const doi = takeDoi(slate, url);
  const isbn = takeIsbn(slate);
  const accessed = takeAccessed(slate, url?.end, language);
  const medium = takeMedium(slate);
  const marks = titleMarks(slate, styles);
  const head = readHead(slate, marks, input.inList);
  const layout = findLayout({
    left: slate.left,
    marks,
    headEnd: head.end,
    hasNames: head.names.length > 0,
  });
  const hidden = [layout.title, layout.container]
    .filter((mark) => mark !== undefined)
    .map((mark) => shiftMark(mark, base));
  slate.wipe({ start: base, end: base + head.end });
  const law = takeLawPlace(slate, hidden);
  const series = takeSeries(slate, hidden);
  const details = law ?? takeDetails(slate, hidden);
  const roles = takeRoles(slate, hidden, head.end);
  const issued = head.issued ?? takeIssued(slate, hidden, language);
  const rest = readRest({
    slate,
    layout,
    headEnd: head.end,
    separator: head.separator,
    issued,
    hasSeries: series !== undefined,
  });
  const isNumbered = details.volume !== undefined || details.issue !== undefined;
  const {
    isCase: _isCase,
    container: _container,
    locator,
    ...numbers
  } = { isCase: false, container: undefined, ...details };
  const asContainer = rest.containerTitle === undefined && isNumbered && rest.place === undefined;
  const containerTitle =
    law?.container ?? rest.containerTitle ?? (asContainer ? rest.publisher : undefined);
  const names = shiftNames(head.names, base);
  const reference: Omit<Reference, 'type'> = {
    start: span.start,
    end: span.end,
    names: [...names, ...roles],
    moreNames: head.moreNames,
    ...present({
      title: rest.title,
      containerTitle,
      publisher: asContainer ? undefined : rest.publisher,
      place: rest.place,
      series,
      issued,
      accessed,
      medium,
      url,
      doi,
      isbn,
    }),
    ...present({
      ...numbers,
      volume: numbers.volume ?? rest.volume,
      issue: numbers.issue ?? rest.issue,
    }),
  };
  const type = referenceType({
    reference,
    printed: text.slice(span.start, span.end),
    hasInCue: layout.inCue !== undefined,
    isCase: law?.isCase === true,
  });
  return { reference: { ...reference, type }, locator, prose: head.prose };
}
