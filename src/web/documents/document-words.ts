/** Documents in words, as the table, the filters and the report of an import show them. */
import { type DocumentFacets, type DocumentFilter, NONE } from '../../documents/document-view.ts';
import { sphereLook } from '../parts/sphere-colour.ts';
import { classWords, languageWords } from '../sources/source-words.ts';
import type { FilterKey } from './use-document-view.ts';

export const FORMAT_WORDS: Readonly<Record<string, string>> = {
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'Web page',
  docx: 'Word',
  pdf: 'PDF',
  odt: 'OpenDocument',
  rtf: 'RTF',
  epub: 'EPUB',
  email: 'E-mail',
  subtitles: 'Subtitles',
  record: 'Row of a corpus',
};

const DROPPED_WORDS: Readonly<Record<string, string>> = {
  'running-head': 'running heads',
  'page-number': 'page numbers',
  image: 'pictures',
  table: 'tables',
  markup: 'markup',
  hidden: 'hidden text',
  comment: 'comments',
  deleted: 'deleted text',
  other: 'other',
};

/** `12 page numbers, 3 pictures`. */
export function droppedWords(dropped: readonly { what: string; count: number }[]): string {
  const counts = new Map<string, number>();
  for (const { what, count } of dropped) counts.set(what, (counts.get(what) ?? 0) + count);
  return [...counts].map(([what, count]) => `${count} ${DROPPED_WORDS[what] ?? what}`).join(', ');
}

/** `9 of 10 words as`; what is nearly all is not called all. */
export function shareWords(share: number): string {
  if (share === 1) return 'Same text as';
  const tenths = Math.floor(share * 10);
  return tenths >= 9 && share >= 0.98 ? 'Nearly the same text as' : `${tenths} of 10 words as`;
}

export const langWords = (tag: string): string =>
  tag === 'und' ? 'Unknown language' : languageWords(tag);

export const numberWords = (count: number): string => count.toLocaleString('en');

export const documentsWords = (count: number): string =>
  count === 1 ? '1 document' : `${numberWords(count)} documents`;

/** The hour of an import and its first file. */
export const batchWords = (batch: DocumentFacets['batch'][number]): string =>
  `${batch.at.slice(0, 16).replace('T', ' ')}, ${batch.example.replace(/, row \d+$/, '')}`;

const oneOf = (value: string, words: (one: string) => string): string =>
  value.split(',').map(words).join(' or ');

/** Each part of the filter as a part of a sentence. */
export function filterWords(
  filter: DocumentFilter,
  facets: DocumentFacets | undefined,
): { key: FilterKey; words: string }[] {
  const batch = facets?.batch.find(({ value }) => value === filter.batch);
  const sentences: [FilterKey, string | undefined][] = [
    ['language', filter.language && `in ${oneOf(filter.language, langWords)}`],
    ['sphere', filter.sphere && `of sphere: ${oneOf(filter.sphere, sphereWords)}`],
    ['class', filter.class && `of class: ${oneOf(filter.class, (one) => classWords(one))}`],
    ['format', filter.format && `as ${oneOf(filter.format, (one) => FORMAT_WORDS[one] ?? one)}`],
    ['from', filter.from && `from ${filter.from}`],
    ['to', filter.to && `to ${filter.to}`],
    ['batch', filter.batch && `imported ${batch ? batchWords(batch) : 'together'}`],
    ['source', filter.source && (filter.source === NONE ? 'without a source' : 'of one source')],
    ['title', filter.title && `with “${filter.title}” in the title`],
  ];
  return sentences.flatMap(([key, words]) => (words ? [{ key, words }] : []));
}

export const sphereWords = (sphere: string): string =>
  sphereLook(sphere === NONE ? null : sphere).label;
