/** Editors, title and pages of the volume that contains a chapter, as German-speaking authors print them. */
import { once } from '../../../kernel/once.ts';
import type { Span } from '../../../kernel/span.ts';
import type { PrintedField, PrintedName } from '../../../sources/model.ts';
import type { Layout } from '../fields/layout.ts';
import { NO_NAME } from '../fields/name-forms.ts';
import { readNames } from '../fields/names.ts';
import { isPlace, isPublishingHouse } from '../fields/places.ts';
import { wordCount } from '../fields/segments.ts';
import type { Mark } from '../marks.ts';
import { type Slate, WIPED } from '../slate.ts';

const SURNAME = "(?:(?:[Vv][ao]n|v\\.|[Dd]e[rnl]?|[Ll]a|zu[rm]?)\\s){0,3}\\p{Lu}[\\p{L}’'-]+";

const patterns = once(() => ({
  editors: new RegExp(
    `^(?<names>${SURNAME}(?:\\s?[/–]\\s?${SURNAME}){0,9})(?<more>\\set al\\.?|\\su\\. ?a\\.)?,\\s(?=[\\p{Lu}„“"])(?!(?:Heft|Jg|Jahrgang|Bd|Band|Nr|Ausgabe|H\\.|Beilage|S\\.|Art\\.))`,
    'u',
  ),
  /** What follows the title of a book: a year, an edition, a volume, a page, a section. */
  ends: new RegExp(
    `${WIPED}|,?\\s\\((?:18|19|20)\\d{2}|[,.]\\s(?:\\p{Lu}[^,;.()\\d]{1,40}\\s(?:18|19|20)\\d{2}(?=[.,;)\\uE000]|\\s\\(|\\s?$)|(?:18|19|20)\\d{2}(?![\\p{L}\\d])|\\d{1,2}\\.,?\\s(?:[\\p{L}.]{2,14}\\s)?(?:Aufl|Ed\\.)|Bd\\.|Band\\s[\\dIVX]|Loseblatt|[Hh](?:g|rsg)\\.|herausgegeben|übers|aus dem|mit einem|\\d\\sB(?:de|ände)|Teil\\s\\p{Lu}|§|Art\\.?\\s\\d|R[nz]\\.?\\s|Kap\\.|Vor(?:bem)?\\.?\\s|Einl|S\\.\\s?\\d|\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:\\s?ff?\\.?)?(?:\\s\\(|[.,]?\\s?$))|[.]?\\s?$`,
    'u',
  ),
  pages:
    /(?<=[,\uE000)]\s?)(?:S\.\s)?(?<page>\d{1,5}(?:\s?[-–]\s?\d{1,5})?)(?:\s?ff?(?!\p{L})\.?)?(?:(?:,\s|\s\((?:S\.\s)?)(?<at>\d{1,5}(?:\s?[-–]\s?\d{1,5})?(?:\s?ff?(?!\p{L})\.?)?(?:,\s\d{1,5}(?:\s?ff?(?!\p{L})\.?)?){0,3})\)?)?(?=[.,]?[\s\uE000]*$)/du,
}));

const asMark = (start: number, end: number): Mark => ({
  kind: 'italic',
  start,
  end,
  inner: { start, end },
});

/** The last parts between commas that name a place or a publishing house are no title. */
function titleEnd(left: string, from: number, to: number): number {
  let end = to;
  for (let cuts = 0; cuts < 3; cuts += 1) {
    const comma = left.lastIndexOf(', ', end - 1);
    if (comma <= from) return end;
    const part = left.slice(comma + 2, end).trim();
    const isImprint = isPlace(part) || (isPublishingHouse(part) && wordCount(part) <= 5);
    if (!isImprint && !/^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?:\s/u.test(part)) return end;
    end = comma;
  }
  return end;
}

/** `Arbeitsrecht10`: the edition is printed above the line, which plain text does not show. */
const RAISED = /(?<=\p{L}{3})(?<number>[1-9]\d?)$/u;

export interface BookTitle {
  mark: Mark;
  edition?: PrintedField;
}

function bookTitle(slate: Slate, from: number): BookTitle | undefined {
  const { left } = slate;
  const skipped = /^[\s\uE000,:]*/u.exec(left.slice(from))?.[0].length ?? 0;
  const start = from + skipped;
  const found = patterns().ends.exec(left.slice(start));
  const stop = titleEnd(left, start, start + (found?.index ?? 0));
  const words = left.slice(start, stop);
  if (!/^(?!\d{1,2}\.\s)[\p{Lu}\d„“"].*\p{L}{2}/u.test(words) || /[:.]\s?$/u.test(words))
    return undefined;
  const raised = RAISED.exec(words)?.groups?.number;
  if (raised === undefined) return { mark: asMark(start, stop) };
  const edition = slate.field(stop - raised.length, stop);
  slate.wipe(edition);
  return { mark: asMark(start, stop - raised.length), edition };
}

export interface Chapter {
  layout: Layout;
  editors: PrintedName[];
  edition?: PrintedField;
}

const isJoined = (names: string): boolean => /[/–]/u.test(names);

/** `in Finkin/Mundlak, Comparative Labour Law, 403`: surnames after "in" are the editors'. */
function editorsAfter(slate: Slate, at: number): { names: PrintedName[]; end: number } {
  const { left } = slate;
  const none = { names: [], end: at };
  const start = at + (/^[\s\uE000]*/u.exec(left.slice(at))?.[0].length ?? 0);
  const options = { familyFirst: false, fullNames: true, familyOnly: true, limit: left.length };
  const list = readNames(left, start, options);
  const base = slate.span.start;
  const take = (names: readonly PrintedName[], end: number) => {
    slate.wipe({ start: base + start, end: base + end });
    const shift = (name: PrintedName): PrintedName => ({
      ...name,
      start: name.start + base,
      end: name.end + base,
      role: 'editor',
    });
    return { names: names.map(shift), end };
  };
  // `in: ders., Vergangene Zukunft`: the author's own book.
  const same = /^(?:[Dd]er|[Dd]ie)s(?:elben?|\.)?(?:\s?\((?:Hrsg|Hg)\.?\))?,\s/u.exec(
    left.slice(start),
  );
  if (same !== null) return take([], start + same[0].length);
  if (list?.names[0]?.role === 'editor') return take(list.names, list.end);
  const match = patterns().editors.exec(left.slice(start));
  const names = match?.groups?.names ?? '';
  if (match === null || NO_NAME.test(names) || isPlace(names)) return none;
  if (!isJoined(names) && !/^\p{Lu}\p{Ll}/u.test(names)) return none;
  const limit = start + names.length;
  const read = readNames(left, start, { ...options, fullNames: false, limit });
  return read === undefined ? none : take(read.names, limit + (match.groups?.more?.length ?? 0));
}

/** Editors, then the title of the volume up to its year, edition or page. */
export function takeChapter(slate: Slate, layout: Layout): Chapter {
  const { inCue, container } = layout;
  if (inCue === undefined || container !== undefined) return { layout, editors: [] };
  const { names, end } = editorsAfter(slate, inCue.end);
  if (names.length === 0 && end === inCue.end) return { layout, editors: [] };
  const title = bookTitle(slate, end);
  if (title === undefined) return { layout, editors: names };
  const { mark, edition } = title;
  return {
    layout: { ...layout, container: mark, inCue: { start: inCue.start, end } },
    editors: names,
    ...(edition === undefined ? {} : { edition }),
  };
}

/** The plain title of a monograph, commas and all; only where surnames stand alone before it. */
export function takeMonograph(slate: Slate, layout: Layout, from: number): Chapter {
  if (layout.title !== undefined || layout.container !== undefined || layout.inCue !== undefined)
    return { layout, editors: [] };
  const title = bookTitle(slate, from);
  if (title === undefined) return { layout, editors: [] };
  const { mark, edition } = title;
  return {
    layout: { ...layout, title: mark },
    editors: [],
    ...(edition === undefined ? {} : { edition }),
  };
}

export interface ChapterPages {
  pages: PrintedField;
  locator?: Span & { printed: string };
}

/** `S. 223, 227 ff.`, `21 (33)`: where the chapter begins and where the words stand. */
export function takeChapterPages(slate: Slate, hidden: readonly Span[]): ChapterPages | undefined {
  const match = patterns().pages.exec(slate.without(hidden));
  const [page, at] = [match?.indices?.groups?.page, match?.indices?.groups?.at];
  if (match === null || page === undefined) return undefined;
  const isYear = /^(?:18|19|20)\d{2}$/u.test(match.groups?.page ?? '');
  if (isYear && at === undefined && !match[0].startsWith('S.')) return undefined;
  const printed = slate.field(page[0], page[1]);
  const pages = { ...printed, value: printed.value.replace(/\s?[–—]\s?/gu, '-') };
  const cited = at === undefined ? undefined : slate.field(at[0], at[1]);
  const start = slate.span.start + match.index;
  slate.wipe({ start, end: start + match[0].length });
  if (cited === undefined) return { pages };
  return { pages, locator: { start: cited.start, end: cited.end, printed: cited.printed } };
}
