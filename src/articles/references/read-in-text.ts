/** Citations that stand in the paragraphs themselves, looked up in the end list. */
import type { BibliographyEntry, CitationStyle } from '../model.ts';
import { findAuthorDate, findNumbered, type InTextCitation } from './author-date.ts';
import { ListIndex } from './list-index.ts';
import type { Mention, Resolution, Resolved } from './mention.ts';
import type { ParagraphPart, ReferenceParts } from './parts.ts';

export interface InTextInput {
  parts: ReferenceParts;
  style: CitationStyle;
  entries: readonly Omit<BibliographyEntry, 'source'>[];
  /** Work of each entry. */
  byEntry: ReadonlyMap<string, string>;
  firstId: number;
}

type Found = Omit<Mention, 'id'>;

const toMention = (
  paragraph: ParagraphPart,
  found: Pick<InTextCitation, 'span' | 'locator'>,
  signal: string | null,
  form: Mention['form'],
): Found => ({
  note: null,
  paragraph: paragraph.id,
  span: found.span,
  form,
  back: undefined,
  reference: null,
  locator: found.locator,
  signal,
});

function resolveAuthorDate(
  citation: InTextCitation,
  list: ListIndex,
  before: Resolved | undefined,
): Resolution | undefined {
  if (citation.isIbid) {
    if (before === undefined || !('source' in before.resolution))
      return { why: 'nothing is cited before it' };
    return {
      source: before.resolution.source,
      rule: 'ibid-previous-note',
      antecedent: before.mention.id,
    };
  }
  const works = list.find(citation.names, citation.year);
  const [work] = works;
  if (work === undefined) return notListed(citation, list);
  const alternatives = works.slice(1).map(({ key }) => key);
  return {
    source: work.key,
    rule: 'author-date',
    antecedent: null,
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
}

/** A place or an event with a year in brackets is no citation; a name that nobody lists mostly is. */
function notListed(
  { names, year, locator }: InTextCitation,
  list: ListIndex,
): Resolution | undefined {
  const [first = ''] = names;
  const known = list.hasFamily(first);
  if (!known && locator === null && names.length < 2 && first.includes(' ')) return undefined;
  const what = known ? `a work of ${first} of ${year}` : `${first} ${year}`;
  return { why: `the list of references has no ${what}` };
}

function* authorDates(
  input: InTextInput,
  list: ListIndex,
): Generator<[Found, (before: Resolved | undefined) => Resolution | undefined]> {
  for (const paragraph of input.parts.paragraphs) {
    for (const citation of findAuthorDate(input.parts.text, paragraph.span)) {
      const form = citation.isIbid ? 'ibid' : 'short';
      yield [
        toMention(paragraph, citation, citation.signal, form),
        (before) => resolveAuthorDate(citation, list, before),
      ];
    }
  }
}

function* numbered(input: InTextInput, list: ListIndex): Generator<[Found, () => Resolution]> {
  for (const paragraph of input.parts.paragraphs) {
    for (const { span, numbers, locator } of findNumbered(input.parts.text, paragraph.span)) {
      for (const number of numbers) {
        const key = list.byNumber(number);
        const resolution: Resolution =
          key === undefined
            ? { why: `the list of references has no number ${number}` }
            : { source: key, rule: 'citation-key', antecedent: null };
        yield [toMention(paragraph, { span, locator }, null, 'short'), () => resolution];
      }
    }
  }
}

/** Citations of author–date and numbered styles; none for articles that cite in notes. */
export function readInText(input: InTextInput): Resolved[] {
  const { style, parts, entries, byEntry, firstId } = input;
  if (style !== 'author-date' && style !== 'numbered') return [];
  const list = new ListIndex(parts.text, entries, byEntry);
  const found = style === 'author-date' ? authorDates(input, list) : numbered(input, list);
  const resolved: Resolved[] = [];
  for (const [mention, resolve] of found) {
    const resolution = resolve(resolved.at(-1));
    if (resolution === undefined) continue;
    resolved.push({ mention: { ...mention, id: `c${firstId + resolved.length}` }, resolution });
  }
  return resolved;
}
