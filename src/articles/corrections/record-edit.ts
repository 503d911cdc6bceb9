/** What follows for the register's record from a field of a printed reference. Pure. */
import type { Reference } from '../../sources/model.ts';
import { referenceToCsl } from '../../sources/reference-to-csl.ts';
import type { DateField, ReferenceField } from './reference-field.ts';

const CSL_NAMES: Record<Exclude<ReferenceField, DateField>, string> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  title: 'title',
  containerTitle: 'container-title',
  publisher: 'publisher',
  place: 'publisher-place',
  series: 'collection-title',
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  edition: 'edition',
  medium: 'medium',
  url: 'URL',
  doi: 'DOI',
  isbn: 'ISBN',
};

/** Null empties the variable. */
export function recordEdit(
  reference: Reference,
  field: ReferenceField,
): { issued: string | null } | { accessed: string | null } | { csl: Record<string, unknown> } {
  if (field === 'issued') return { issued: reference.issued?.value || null };
  if (field === 'accessed') return { accessed: reference.accessed?.value || null };
  const name = CSL_NAMES[field];
  return { csl: { [name]: referenceToCsl(reference)[name] ?? null } };
}
