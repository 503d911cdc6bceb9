/** Which sources are shown: facets, words, order. Pure, so that it can be tested without a screen. */

import { sphereLook } from '../parts/sphere-colour.ts';
import {
  authorWords,
  classWords,
  languageWords,
  outletWords,
  titleWords,
  yearOf,
} from './source-words.ts';
import type { ListedSource } from './use-sources.ts';

export const NONE = 'none';

export interface Facet {
  readonly key: 'sphere' | 'class' | 'language' | 'year' | 'listed' | 'cited';
  readonly label: string;
  valuesOf(source: ListedSource): string[];
  words(value: string): string;
  /** As part of a sentence in the filter line. */
  sentence(values: string): string;
}

export const FACETS: readonly Facet[] = [
  {
    key: 'sphere',
    label: 'Sphere',
    valuesOf: ({ sphere }) => [sphere ?? NONE],
    words: (value) => sphereLook(value === NONE ? null : value).label,
    sentence: (values) => `sphere: ${values}`,
  },
  {
    key: 'class',
    label: 'Class of evidence',
    valuesOf: ({ evidenceClass }) => [evidenceClass ?? NONE],
    words: (value) => classWords(value === NONE ? null : value),
    sentence: (values) => values.toLowerCase(),
  },
  {
    key: 'language',
    label: 'Language',
    valuesOf: ({ languages }) => (languages.length > 0 ? languages : [NONE]),
    words: (value) => (value === NONE ? 'Unknown language' : languageWords(value)),
    sentence: (values) => `in ${values}`,
  },
  {
    key: 'year',
    label: 'Year',
    valuesOf: (source) => [String(yearOf(source) ?? NONE)],
    words: (value) => (value === NONE ? 'No date' : value),
    sentence: (values) => `of ${values}`,
  },
  {
    key: 'listed',
    label: 'Bibliography',
    valuesOf: ({ inBibliography }) => [inBibliography ? 'yes' : 'no'],
    words: (value) => (value === 'yes' ? 'In the bibliography' : 'Not in the bibliography'),
    sentence: (values) => values.toLowerCase(),
  },
  {
    key: 'cited',
    label: 'Cited',
    valuesOf: ({ citations }) => [citations > 0 ? 'yes' : 'no'],
    words: (value) => (value === 'yes' ? 'Cited' : 'Not cited'),
    sentence: (values) => values.toLowerCase(),
  },
];

export type Choice = Readonly<Record<string, readonly string[]>>;

const searchable = (source: ListedSource): string =>
  [
    titleWords(source),
    source.romanised?.original ?? '',
    authorWords(source),
    outletWords(source),
    source.id,
    ...source.urls.map(({ clean }) => clean),
  ]
    .join(' ')
    .toLowerCase();

const passes = (source: ListedSource, choice: Choice, without?: string): boolean =>
  FACETS.every(({ key, valuesOf }) => {
    const wanted = choice[key] ?? [];
    return (
      key === without || wanted.length === 0 || valuesOf(source).some((one) => wanted.includes(one))
    );
  });

export function filterSources(
  sources: readonly ListedSource[],
  choice: Choice,
  words: string,
): ListedSource[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return sources.filter((source) => {
    if (!passes(source, choice)) return false;
    if (wanted.length === 0) return true;
    const text = searchable(source);
    return wanted.every((word) => text.includes(word));
  });
}

export interface FacetCount {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** How many each value would show, given the other facets: no count leads to an empty table. */
export function facetCounts(
  sources: readonly ListedSource[],
  facet: Facet,
  choice: Choice,
): FacetCount[] {
  const counts = new Map<string, number>();
  for (const source of sources) {
    if (!passes(source, choice, facet.key)) continue;
    for (const value of facet.valuesOf(source)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const value of choice[facet.key] ?? []) if (!counts.has(value)) counts.set(value, 0);
  const found = [...counts].map(([value, count]) => ({ value, words: facet.words(value), count }));
  return facet.key === 'year'
    ? found.sort((a, b) => b.value.localeCompare(a.value))
    : found.sort((a, b) => b.count - a.count || a.words.localeCompare(b.words));
}

export interface Column {
  readonly key: string;
  readonly label: string;
  /** For sorting, copying and export. */
  valueOf(source: ListedSource): string | number;
  readonly width?: number;
  readonly numeric?: boolean;
  /** Shown when nobody has chosen columns. */
  readonly usual: boolean;
}

export const COLUMNS: readonly Column[] = [
  { key: 'author', label: 'Author', valueOf: authorWords, width: 132, usual: true },
  { key: 'title', label: 'Title', valueOf: titleWords, usual: true },
  { key: 'outlet', label: 'Outlet', valueOf: outletWords, width: 140, usual: true },
  { key: 'issued', label: 'Date', valueOf: ({ issued }) => issued ?? '', width: 114, usual: true },
  {
    key: 'sphere',
    label: 'Sphere',
    valueOf: ({ sphere }) => sphere ?? '',
    width: 118,
    usual: true,
  },
  {
    key: 'class',
    label: 'Class',
    valueOf: ({ evidenceClass }) => classWords(evidenceClass),
    width: 142,
    usual: true,
  },
  {
    key: 'citations',
    label: 'Cited',
    valueOf: ({ citations }) => citations,
    width: 64,
    numeric: true,
    usual: true,
  },
  {
    key: 'language',
    label: 'Language',
    valueOf: ({ languages }) => languages.map(languageWords).join(', '),
    width: 114,
    usual: false,
  },
  {
    key: 'listed',
    label: 'Listed',
    valueOf: ({ inBibliography }) => (inBibliography ? 'yes' : 'no'),
    width: 70,
    usual: false,
  },
  {
    key: 'original',
    label: 'Title in its own script',
    valueOf: ({ romanised }) => romanised?.original ?? '',
    width: 220,
    usual: false,
  },
  {
    key: 'accessed',
    label: 'Accessed',
    valueOf: ({ accessed }) => accessed ?? '',
    width: 114,
    usual: false,
  },
  { key: 'url', label: 'Address', valueOf: ({ csl }) => csl.URL ?? '', width: 220, usual: false },
];

const compare = (a: string | number, b: string | number): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // What has no value comes last, whichever way one sorts.
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return String(a).localeCompare(String(b), undefined, { numeric: true });
};

/** `order` is a column's key, with a minus before it for the other way round. */
export function sortSources(sources: readonly ListedSource[], order: string): ListedSource[] {
  const down = order.startsWith('-');
  const column = COLUMNS.find(({ key }) => key === order.replace(/^-/u, ''));
  if (!column) return [...sources];
  return [...sources].sort((a, b) => {
    const [left, right] = [column.valueOf(a), column.valueOf(b)];
    const result = compare(left, right);
    const empty = left === '' || right === '';
    return (down && !empty ? -result : result) || titleWords(a).localeCompare(titleWords(b));
  });
}
