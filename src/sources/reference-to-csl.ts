/** One printed reading of a reference as a CSL-JSON item. */
import { edtfToCslDate } from './edtf-csl.ts';
import type { CslDate, CslItem, CslName, PrintedDate, PrintedName, Reference } from './model.ts';

const toName = (name: PrintedName): CslName => {
  if (name.family === undefined) return { literal: name.literal ?? name.value };
  return name.given === undefined
    ? { family: name.family }
    : { family: name.family, given: name.given };
};

const namesOf = (reference: Reference, role: PrintedName['role']): CslName[] =>
  reference.names.filter((name) => name.role === role).map(toName);

function toDate(date: PrintedDate): CslDate {
  return date.value === '' ? { literal: date.printed } : edtfToCslDate(date.value);
}

/** Things published in parts of another thing name that thing `container-title`. */
const dropEmpty = <T extends object>(item: T): T =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
    // The entries are those of `item`, only fewer and all of them optional ones.
  ) as T;

/** Page ranges are written with an en dash in CSL styles; a hyphen in the data lets the style decide. */
const plainRange = (pages: string | undefined): string | undefined =>
  pages?.replace(/\s*[–—‑]\s*/gu, '-');

/** `id` defaults to the empty string: the register gives the id when the source is made. */
export function referenceToCsl(reference: Reference, id = ''): CslItem {
  const item: CslItem = {
    id,
    type: reference.type,
    title: reference.title?.value,
    'container-title': reference.containerTitle?.value,
    publisher: reference.publisher?.value,
    'publisher-place': reference.place?.value,
    'collection-title': reference.series?.value,
    author: namesOf(reference, 'author'),
    editor: namesOf(reference, 'editor'),
    translator: namesOf(reference, 'translator'),
    volume: reference.volume?.value,
    issue: reference.issue?.value,
    number: reference.number?.value,
    page: plainRange(reference.pages?.value),
    edition: reference.edition?.value,
    medium: reference.medium?.value,
    issued: reference.issued && toDate(reference.issued),
    accessed: reference.accessed && toDate(reference.accessed),
    URL: reference.url?.value,
    DOI: reference.doi?.value,
    ISBN: reference.isbn?.value,
  } as CslItem;
  return dropEmpty(item);
}
