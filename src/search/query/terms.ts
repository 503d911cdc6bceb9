import type { Span } from '../../kernel/span.ts';
import { words } from '../words/scan-words.ts';
import { type Filter, LIST_FIELDS, type ListField, type PhraseTerm, type WordTerm } from './ast.ts';
import { readDateFilter } from './date-filter.ts';
import type { Token } from './lex.ts';
import { queryError } from './query-error.ts';

const SHORTEST_PREFIX = 2;

type TextToken = Extract<Token, { type: 'text' }>;

function starsOf(text: string): Set<number> {
  return new Set([...text.matchAll(/\*/g)].map((found) => found.index));
}

function wordsOf({ text, textStart, mode }: TextToken): WordTerm[] {
  const stars = starsOf(text);
  const cut = words(text);
  const starts = new Set(cut.map(({ start }) => start));
  const found = cut.map((word): WordTerm => {
    const prefix = stars.delete(word.end);
    const at = { start: textStart + word.start, end: textStart + word.end + (prefix ? 1 : 0) };
    if (prefix && [...word.text].length < SHORTEST_PREFIX) {
      throw queryError('Before a star there must be at least two letters.', at);
    }
    if (prefix && starts.has(word.end + 1)) {
      throw queryError('A star can stand only at the end of a word.', at);
    }
    return { kind: 'word', text: word.text, mode, prefix, ...at };
  });
  for (const star of stars) {
    const at = textStart + star;
    throw queryError('A star can stand only at the end of a word.', { start: at, end: at + 1 });
  }
  return found;
}

/** A word or phrase; null for punctuation alone, which asks for nothing. */
export function readText(token: TextToken): WordTerm | PhraseTerm | null {
  const found = wordsOf(token);
  const [first] = found;
  if (!first) return null;
  const at = { start: token.start, end: token.end };
  return found.length === 1 ? { ...first, ...at } : { kind: 'phrase', words: found, ...at };
}

const isListField = (field: string): field is ListField =>
  LIST_FIELDS.some((known) => known === field);

/** `date:2020-09..2020-11`, `language:ru,uk`, `source:"Joint statement"`. */
export function readFilter(token: Extract<Token, { type: 'filter' }>): Filter {
  const at: Span = { start: token.start, end: token.end };
  const field = token.field.toLowerCase();
  if (field !== 'date' && !isListField(field)) {
    throw queryError(
      `There is no field “${token.field}”. Fields are date, ${LIST_FIELDS.join(', ')}; put words with a colon in quotation marks.`,
      at,
    );
  }
  const [value] = token.values;
  if (value === undefined) throw queryError(`After ${field}: there must be a value.`, at);
  if (field !== 'date') return { kind: 'filter', field, values: token.values, ...at };
  if (token.values.length > 1) {
    throw queryError('A date is one stretch; write several with OR.', at);
  }
  return readDateFilter(value, at);
}
