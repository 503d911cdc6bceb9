/** A query with one more filter, as a person would write it. */

import type { ListField } from '../../search/query/ast.ts';

export interface NarrowBy {
  readonly field: ListField | 'date';
  readonly values: readonly string[];
}

/** Letters, digits and inner points or hyphens need no quotation marks. */
const written = (value: string): string =>
  /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(value)
    ? value
    : `"${value.replaceAll('"', ' ').trim()}"`;

/** OR binds most loosely, so what it joins goes into brackets first. */
export function narrowQuery(query: string, { field, values }: NarrowBy): string {
  const filter = `${field}:${field === 'date' ? values.join('..') : values.map(written).join(',')}`;
  const said = query.trim();
  if (said === '') return filter;
  const bare = said.replaceAll(/"[^"]*"/g, '');
  return `${/\sOR\s/.test(bare) ? `(${said})` : said} ${filter}`;
}
