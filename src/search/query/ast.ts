import type { Span } from '../../kernel/span.ts';
import type { MatchMode } from '../matching/query-word.ts';

/** One word asked for; `prefix` when a star followed it. */
export interface WordTerm extends Span {
  kind: 'word';
  text: string;
  mode: MatchMode;
  prefix: boolean;
}

/** Words that must follow each other without another word between them. */
export interface PhraseTerm extends Span {
  kind: 'phrase';
  words: WordTerm[];
}

export interface AllOf extends Span {
  kind: 'and';
  parts: Query[];
}

export interface AnyOf extends Span {
  kind: 'or';
  parts: Query[];
}

/** Stands only among the parts of an `and` of which another is no `not`. */
export interface NoneOf extends Span {
  kind: 'not';
  part: Query;
}

/** All parts within reach, in any order: at most `distance` other words between neighbours. */
export interface NearTerm extends Span {
  kind: 'near';
  parts: NearPart[];
  distance: number;
}

export type NearPart = WordTerm | PhraseTerm | (Span & { kind: 'or'; parts: NearPart[] });

export const LIST_FIELDS = [
  'sphere',
  'class',
  'language',
  'outlet',
  'author',
  'source',
  'column',
  'code',
  'coder',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** The attribute is one of the values. */
export interface ListFilter extends Span {
  kind: 'filter';
  field: ListField;
  values: string[];
}

/** Dated within the stretch, both ends in it; `2020`, `2020-09` and `2020-09-27` are stretches. */
export interface DateFilter extends Span {
  kind: 'filter';
  field: 'date';
  /** ISO day; null when open. */
  from: string | null;
  to: string | null;
}

export type Filter = ListFilter | DateFilter;

export type Query = WordTerm | PhraseTerm | AllOf | AnyOf | NoneOf | NearTerm | Filter;
