/** The entries of the end list, each with its fields. */
import type { PrintedName, Reference } from '../../sources/model.ts';
import type { BibliographyEntry } from '../model.ts';
import { printedNumber } from './list-index.ts';
import { parseReference } from './parse-reference.ts';
import type { ReferenceParts } from './parts.ts';
import { stylesBySpan } from './styles-by-span.ts';

/** `———.`, `—,`, `Ders.:`, `Idem,`: the author of the entry before. */
const SAME_AUTHOR =
  /^(?:[—–_-]{2,10}|—|–|[Dd]ers\.|[Dd]ies\.|[Ii]dem|[Ii]d\.|[Tt]enże|[Tt]aż)\s?[.,:]?\s?(?=[“"«„(*\p{L}\d])/u;

const authorsOf = (names: readonly PrintedName[]): PrintedName[] =>
  names.filter(({ role }) => role === 'author');

export function readEntries({
  text,
  entries,
  styles,
  language,
}: ReferenceParts): Omit<BibliographyEntry, 'source'>[] {
  const own = stylesBySpan(styles, entries);
  let previous: PrintedName[] = [];
  return entries.map((part) => {
    const words = text.slice(part.span.start, part.span.start + 40);
    const number = printedNumber(words) === undefined ? 0 : words.search(/[\p{L}“"«„*]/u);
    const repeated = SAME_AUTHOR.exec(words.slice(number));
    const skipped = Math.max(0, number) + (repeated?.[0].length ?? 0);
    const span = { start: part.span.start + skipped, end: part.span.end };
    const parsed = parseReference({
      text,
      span,
      styles: own.get(part.id) ?? [],
      language,
      inList: true,
    });
    const names =
      repeated === null ? parsed.reference.names : [...previous, ...parsed.reference.names];
    const reference: Reference = { ...parsed.reference, ...part.span, names };
    previous = authorsOf(names);
    const page = part.page === undefined ? {} : { page: part.page };
    return { id: part.id, section: part.section, span: part.span, reference, ...page };
  });
}
