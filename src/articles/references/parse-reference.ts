/** One citation or one entry of a bibliography taken apart into fields. */
import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { PrintedField, PrintedName, Reference } from '../../sources/model.ts';
import { caseNameMark } from './fields/case-name.ts';
import { takeAccessed, takeIssued } from './fields/dates.ts';
import { type Details, takeDetails, takeMedium } from './fields/details.ts';
import { type Head, readHead } from './fields/head.ts';
import { type ImprintBracket, takeImprint } from './fields/imprint.ts';
import { type LawPlace, takeLawPlace } from './fields/law-journal.ts';
import { findLayout, type Layout } from './fields/layout.ts';
import { takeDoi, takeIsbn, takeLink } from './fields/link.ts';
import { nameMarks } from './fields/name-marks.ts';
import { wipeExplanations } from './fields/parentheticals.ts';
import { isPublishingHouse } from './fields/places.ts';
import { referenceType } from './fields/reference-type.ts';
import { readRest } from './fields/rest.ts';
import { takeRoles } from './fields/roles.ts';
import { takeNamedSeries, takeSeries } from './fields/series.ts';
import { statuteMark } from './fields/statute-name.ts';
import { takeChapterPages } from './law/chapter-place.ts';
import { readGerman } from './law/german-layout.ts';
import { takeJournalPlace } from './law/journal-place.ts';
import { readLaw } from './law/read-law.ts';
import { italicMarks, type Mark, outermost, pairedMarks, shiftMark } from './marks.ts';
import { fieldAt, Slate } from './slate.ts';

export interface ParseInput {
  text: string;
  span: Span;
  styles: readonly StyledSpan[];
  /** BCP 47 of the article, for dates that depend on it. */
  language?: string;
  /** An entry of the end list: `Broers, Laurence` is one person. */
  inList: boolean;
  /** Words that stand for an author named before (`idem`, `ders.`); no field is read from them. */
  idem?: Span;
}

export interface Parsed {
  reference: Reference;
  locator: (Span & { printed: string }) | undefined;
  /** Words at the head that are neither names nor title: "an article of". */
  prose: Span | undefined;
}

/** `*Law and Artifice in Blackstone’s* Commentaries, 4 J.L.`: a title within the title is set upright again. */
const UPRIGHT =
  /^\s(?!(?:[Ii]n|[Ee]ds?|[Vv]ol|[Nn]o|[Hh]rsg)(?!\p{L}))\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,8}[?!]?(?=,\s\d)/u;

function extendFirst(left: string, italics: readonly Mark[]): void {
  const [first] = italics;
  if (first === undefined) return;
  const upright = UPRIGHT.exec(left.slice(first.end, first.end + 120))?.[0];
  if (upright === undefined || isPublishingHouse(upright)) return;
  first.end += upright.length;
  first.inner = { start: first.inner.start, end: first.end };
}

/** `1 WILLIAM BLACKSTONE, COMMENTARIES`: the volume stands before the author. */
const VOLUME_FIRST =
  /^\s?(?<number>\d{1,2})\s(?=(?:\p{Lu}[\p{L}.’'-]*\s(?:&\s)?){1,7}\p{Lu}[\p{L}’'-]+,\s[\p{Lu}\d])/u;

function takeVolumeFirst(slate: Slate): PrintedField | undefined {
  const match = VOLUME_FIRST.exec(slate.left.slice(0, 200));
  const number = match?.groups?.number;
  if (match === null || number === undefined) return undefined;
  const from = match[0].indexOf(number);
  const volume = slate.field(from, from + number.length);
  slate.wipe(volume);
  return volume;
}

/** Outermost italics and quotations, by offset in the slate; titles are only sought among them. */
function setOff(slate: Slate, styles: readonly StyledSpan[]): Mark[] {
  const quotes = pairedMarks(slate.left, { start: 0, end: slate.left.length }).filter(
    (mark) => mark.kind === 'quote',
  );
  const italics = italicMarks(slate.text, styles, slate.span).map((mark) =>
    shiftMark(mark, -slate.span.start),
  );
  extendFirst(slate.left, italics);
  const caseName = caseNameMark(slate.left) ?? statuteMark(slate.left);
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

/** What stands apart whatever the style: addresses, numbers of the work, date of access, medium. */
function takeOutside(slate: Slate, language: string | undefined) {
  const url = takeLink(slate);
  const doi = takeDoi(slate, url);
  const isbn = takeIsbn(slate);
  const accessed = takeAccessed(slate, url?.end, language);
  const medium = takeMedium(slate);
  const series = takeNamedSeries(slate);
  return { url, doi, isbn, accessed, medium, series };
}

type Fields = Partial<Omit<Reference, 'start' | 'end' | 'type' | 'names' | 'moreNames'>>;

interface Body {
  fields: Fields;
  locator: Parsed['locator'];
  isCase: boolean;
  hasInCue: boolean;
  roles: PrintedName[];
}

const setOffIn = ({ title, container }: Layout, by: number): Mark[] =>
  [title, container].filter((mark) => mark !== undefined).map((mark) => shiftMark(mark, by));

/** Title, container, imprint and numbers: the parts that lean on each other. */
function readBody(slate: Slate, head: Head, marks: readonly Mark[], language?: string): Body {
  const found = findLayout({
    left: slate.left,
    marks,
    headEnd: head.end,
    hasNames: head.names.length > 0,
    hasYear: head.issued !== undefined,
  });
  const base = slate.span.start;
  slate.wipe({ start: base, end: base + head.end });
  const journal = takeJournalPlace(slate, setOffIn(found, base));
  const german = journal === undefined ? readGerman(slate, head, found, language) : undefined;
  const layout = german?.layout ?? found;
  const hidden = setOffIn(layout, base);
  const law = journal ?? takeLawPlace(slate, hidden, layout.title);
  const series = takeSeries(slate, hidden);
  const bracket = law === undefined ? readBracket(slate, head, layout, hidden) : undefined;
  const range = german?.isChapter === true ? takeChapterPages(slate, hidden) : undefined;
  const details: Details = law === undefined ? takeDetails(slate, hidden) : lawDetails(law);
  const roles = [
    ...(german?.editors ?? []),
    ...(bracket?.roles ?? []),
    ...takeRoles(slate, hidden, head.end),
  ];
  const issued = head.issued ?? bracket?.issued ?? takeIssued(slate, hidden, language);
  const { separator, end: headEnd } = head;
  const rest = readRest({
    slate,
    layout,
    headEnd,
    separator,
    issued,
    hasContainer: law !== undefined,
    hasBracket: bracket !== undefined,
  });
  const { locator: cited, ...counted } = details;
  const edition = german?.edition === undefined ? {} : { edition: german.edition };
  const pages = range === undefined ? {} : { pages: range.pages };
  const numbers = { ...counted, ...edition, ...bracketNumbers(bracket), ...pages };
  const locator = bracket?.locator ?? range?.locator ?? cited;
  const trailing =
    rest.containerTitle === undefined && rest.place === undefined
      ? volumeBehind(slate, rest.publisher, layout)
      : undefined;
  const isNumbered =
    numbers.volume !== undefined || numbers.issue !== undefined || trailing !== undefined;
  // An outlet with a volume and no place of publication is a periodical.
  const asContainer = rest.containerTitle === undefined && isNumbered && rest.place === undefined;
  const fields = {
    ...rest,
    containerTitle:
      law?.container ??
      rest.containerTitle ??
      (asContainer ? (trailing?.name ?? rest.publisher) : undefined),
    publisher: bracket?.publisher ?? (asContainer ? undefined : rest.publisher),
    place: bracket?.place ?? rest.place,
    series,
    issued,
    ...numbers,
    volume: numbers.volume ?? rest.volume ?? trailing?.volume,
    issue: numbers.issue ?? rest.issue,
  };
  const hasInCue = layout.inCue !== undefined;
  return { fields: present(fields), locator, isCase: law?.isCase === true, hasInCue, roles };
}

/** `“Title,” Jurnal Hukum 12, no. 3`: a journal in plain words with its volume. */
function volumeBehind(
  { text }: Slate,
  outlet: PrintedField | undefined,
  { title }: Layout,
): { name: PrintedField; volume: PrintedField } | undefined {
  if (outlet === undefined || title?.kind !== 'quote') return undefined;
  const number = /\s(?<number>(?!(?:19|20)\d{2})\d{1,4})$/u.exec(outlet.printed)?.groups?.number;
  if (number === undefined) return undefined;
  const at = outlet.end - number.length;
  return {
    name: fieldAt(text, { start: outlet.start, end: at }),
    volume: fieldAt(text, { start: at, end: outlet.end }),
  };
}

/** Publisher and year in one bracket; behind the title of an article a bracket is the journal's. */
function readBracket(
  slate: Slate,
  head: Head,
  layout: Layout,
  hidden: readonly Span[],
): ImprintBracket | undefined {
  const { title, container, inCue } = layout;
  const isArticle = inCue === undefined && (container !== undefined || title?.kind === 'quote');
  if (isArticle || head.issued !== undefined) return undefined;
  return takeImprint({
    slate,
    hidden,
    headEnd: head.end,
    hasNames: head.names.length > 0,
    hasMark: title !== undefined,
    isPart: inCue !== undefined,
  });
}

const bracketNumbers = (bracket: ImprintBracket | undefined): Pick<Details, 'pages' | 'edition'> =>
  present({ pages: bracket?.pages, edition: bracket?.edition });

const lawDetails = ({ isCase: _isCase, container: _container, ...details }: LawPlace): Details =>
  details;

/** Nobody publishes a judgment: what stands there is a court at best, else a party or a chamber. */
function withoutHouse(reference: Reference): Reference {
  const isCourt = /Ct\.|Cir\.|[Cc]ourt|[Tt]ribunal/u.test(reference.publisher?.printed ?? '');
  if (reference.type !== 'legal_case' || isCourt) return reference;
  const { publisher: _publisher, place: _place, ...rest } = reference;
  return rest;
}

/** `ders., Recht, Staat, Freiheit`: the author is the one before, so the title follows at once. */
const isTitleAfterIdem = ({ text, idem, span, language }: ParseInput): boolean =>
  idem !== undefined &&
  language?.startsWith('de') === true &&
  /^[\s,:]{0,3}(?!in[\s:])[\p{Lu}„“»"]/u.test(
    text.slice(idem.end, Math.min(span.end, idem.end + 8)),
  );

const headWithoutNames = (slate: Slate): Head => ({
  names: [],
  moreNames: false,
  end: /[^\s\uE000,;:.]/u.exec(slate.left)?.index ?? slate.left.length,
  separator: 'comma',
  prose: undefined,
});

/** Reads every field it can; what it cannot read stays out, nothing is made up. */
export function parseReference(input: ParseInput): Parsed {
  const { text, span, styles, language } = input;
  const law = input.inList ? undefined : readLaw(text, span, language);
  if (law !== undefined) return { ...law, prose: undefined };
  const slate = new Slate(text, span);
  if (input.idem !== undefined) slate.wipe(input.idem);
  wipeExplanations(slate);
  const volume = input.inList ? undefined : takeVolumeFirst(slate);
  const outside = takeOutside(slate, language);
  const all = setOff(slate, styles);
  const names = nameMarks(slate.left, all, language);
  const marks = all.filter((mark) => !names.includes(mark));
  const head = isTitleAfterIdem(input)
    ? headWithoutNames(slate)
    : readHead({ slate, marks, nameMarks: names, inList: input.inList, language });
  const { fields, locator, isCase, hasInCue, roles } = readBody(slate, head, marks, language);
  const reference = {
    start: span.start,
    end: span.end,
    names: [...shiftNames(head.names, span.start), ...roles],
    moreNames: head.moreNames,
    ...present({ volume }),
    ...fields,
    ...present(outside),
  };
  const printed = text.slice(span.start, span.end);
  const type = referenceType({ reference, printed, hasInCue, isCase });
  return { reference: withoutHouse({ ...reference, type }), locator, prose: head.prose };
}
