import { DomainError } from '../../kernel/errors.ts';
import type { Span } from '../../kernel/span.ts';
import type { MatchMode } from '../matching/query-word.ts';
import { queryError } from './query-error.ts';

export type Token = Span &
  (
    | { type: 'open' | 'close' | 'comma' | 'and' | 'or' | 'not' | 'near-open' }
    | { type: 'near'; distance: number }
    | { type: 'text'; text: string; textStart: number; mode: MatchMode; quoted: boolean }
    | { type: 'filter'; field: string; values: string[] }
  );

export const DEFAULT_DISTANCE = 10;
const MAX_QUERY = 10_000;
const MAX_DISTANCE = 100;

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”“"', '„': '“”"', '«': '»' };
const MODES: Readonly<Record<string, MatchMode>> = {
  'exact:': 'exact',
  'folded:': 'folded',
  '=': 'literal',
};
const MODE = /(?:exact:|folded:|=)(?=[^\s()])/y;
const FIELD = /(\p{L}+):(?!\/\/)(?=[^\s()])/uy;
const NEAR_OPERATOR = /NEAR\/(\d+)(?=[\s()"“„«]|$)/y;
const KEYWORD = /(?:AND|OR|NOT|NEAR)(?=[\s()"“„«]|$)/y;
const NEAR_OPEN = /NEAR\(/y;
/** Up to a blank, bracket or quotation mark; a comma ends it unless a digit is on both sides. */
const CHUNK = /(?:[^\s()"“„«,]|(?<=\d),(?=\d))+/uy;
const VALUE = /[^\s(),"“„«]+/uy;

class Lexer {
  readonly query: string;
  readonly tokens: Token[] = [];
  at = 0;

  constructor(query: string) {
    this.query = query;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.query);
    if (found) this.at += found[0].length;
    return found;
  }

  /** The words between quotation marks; the mark at `at` opens them. */
  quotation(closing: string): { text: string; textStart: number } {
    const textStart = this.at + 1;
    for (let end = textStart; end < this.query.length; end++) {
      if (!closing.includes(this.query[end] ?? '')) continue;
      this.at = end + 1;
      return { text: this.query.slice(textStart, end), textStart };
    }
    throw queryError('A quotation mark is opened here and not closed.', {
      start: this.at,
      end: this.query.length,
    });
  }

  text(start: number, mode: MatchMode): void {
    const mark = this.query[this.at] ?? '';
    const closing = mode === 'literal' && mark === "'" ? "'" : CLOSING[mark];
    if (closing !== undefined) {
      const { text, textStart } = this.quotation(closing);
      this.tokens.push({ type: 'text', text, textStart, mode, quoted: true, start, end: this.at });
      return;
    }
    const textStart = this.at;
    const text = this.take(CHUNK)?.[0] ?? '';
    this.tokens.push({ type: 'text', text, textStart, mode, quoted: false, start, end: this.at });
  }

  values(): string[] {
    const values: string[] = [];
    do {
      const closing = CLOSING[this.query[this.at] ?? ''];
      const value = closing ? this.quotation(closing).text : (this.take(VALUE)?.[0] ?? '');
      if (value.trim() !== '') values.push(value.trim());
    } while (
      this.query[this.at] === ',' &&
      /\S/.test(this.query[this.at + 1] ?? '') &&
      this.at++ >= 0
    );
    return values;
  }

  keyword(start: number): boolean {
    const near = this.take(NEAR_OPERATOR);
    if (near) {
      const distance = checkedDistance(near[1] ?? '', { start, end: this.at });
      this.tokens.push({ type: 'near', distance, start, end: this.at });
      return true;
    }
    if (this.take(NEAR_OPEN)) {
      this.tokens.push({ type: 'near-open', start, end: this.at });
      return true;
    }
    const word = this.take(KEYWORD)?.[0];
    if (word === undefined) return false;
    const end = this.at;
    if (word === 'NEAR') this.tokens.push({ type: 'near', distance: DEFAULT_DISTANCE, start, end });
    else
      this.tokens.push({ type: word === 'AND' ? 'and' : word === 'OR' ? 'or' : 'not', start, end });
    return true;
  }

  mark(start: number): boolean {
    const mark = this.query[start] ?? '';
    const type = { '(': 'open', ')': 'close', ',': 'comma' }[mark];
    const negates =
      mark === '-' && /[\p{L}\p{N}"“„«(=]/u.test(this.query.slice(start + 1, start + 3));
    if (type === undefined && !negates) return false;
    this.at++;
    if (type === 'open' || type === 'close' || type === 'comma') {
      this.tokens.push({ type, start, end: this.at });
    } else this.tokens.push({ type: 'not', start, end: this.at });
    return true;
  }

  next(): void {
    const start = this.at;
    if (this.mark(start) || this.keyword(start)) return;
    const mode = this.take(MODE)?.[0];
    if (mode !== undefined) {
      this.text(start, MODES[mode] ?? 'exact');
      return;
    }
    const field = this.take(FIELD)?.[1];
    if (field === undefined) this.text(start, 'stemmed');
    else {
      const values = this.values();
      this.tokens.push({ type: 'filter', field, values, start, end: this.at });
    }
  }
}

export function checkedDistance(digits: string, at: Span): number {
  const distance = Number(digits);
  if (distance > MAX_DISTANCE) {
    throw queryError(`NEAR reaches at most ${MAX_DISTANCE} words, not ${digits}.`, at);
  }
  return distance;
}

/** Cuts a query into tokens with their places. */
export function lexQuery(query: string): Token[] {
  if (query.length > MAX_QUERY) {
    throw new DomainError('too-large', `A query may have at most ${MAX_QUERY} characters.`);
  }
  const lexer = new Lexer(query);
  while (lexer.at < query.length) {
    if (/\s/.test(query[lexer.at] ?? '')) {
      lexer.at++;
      continue;
    }
    const before = lexer.at;
    lexer.next();
    if (lexer.at === before) lexer.at++;
  }
  return lexer.tokens;
}
