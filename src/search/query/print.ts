import type { Filter, Query, WordTerm } from './ast.ts';

const OPERATORS = /^(?:AND|OR|NOT|NEAR)$/;
const PLAIN_VALUE = /^[^\s(),"“”„«»]+$/u;

function printText(text: string, mode: WordTerm['mode'], phrase: boolean): string {
  if (mode === 'literal') return `="${text}"`;
  const printed = phrase || OPERATORS.test(text) ? `"${text}"` : text;
  return mode === 'stemmed' ? printed : `${mode}:${printed}`;
}

const starred = ({ text, prefix }: WordTerm): string => (prefix ? `${text}*` : text);

function printDates(from: string | null, to: string | null): string {
  return from === to ? `date:${from}` : `date:${from ?? ''}..${to ?? ''}`;
}

function printValue(value: string): string {
  if (PLAIN_VALUE.test(value)) return value;
  return value.includes('"') ? `«${value}»` : `"${value}"`;
}

function printFilter(filter: Filter): string {
  if (filter.field === 'date') return printDates(filter.from, filter.to);
  const values = filter.values.map(printValue);
  return `${filter.field}:${values.join(',')}`;
}

const bracketed = (part: Query): string =>
  part.kind === 'or' || part.kind === 'and' ? `(${printQuery(part)})` : printQuery(part);

/** A query in its plainest form; parsed again it is the same. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'word':
      return printText(starred(query), query.mode, false);
    case 'phrase':
      return printText(query.words.map(starred).join(' '), query.words[0]?.mode ?? 'stemmed', true);
    case 'not':
      return `NOT ${bracketed(query.part)}`;
    case 'near':
      return `NEAR(${query.parts.map(bracketed).join(' ')}, ${query.distance})`;
    case 'and':
      return query.parts.map(bracketed).join(' ');
    case 'or':
      return query.parts.map(bracketed).join(' OR ');
    case 'filter':
      return printFilter(query);
  }
}
