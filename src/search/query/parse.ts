import { DomainError } from '../../kernel/errors.ts';
import type { Span } from '../../kernel/span.ts';
import type { NearPart, NearTerm, Query } from './ast.ts';
import { checkedDistance, DEFAULT_DISTANCE, lexQuery, type Token } from './lex.ts';
import { queryError } from './query-error.ts';
import { readFilter, readText } from './terms.ts';

const MAX_DEPTH = 40;
const MAX_TERMS = 400;

const spanOf = (parts: readonly Span[]): Span => ({
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
});

/** `a (b c)` is `a b c`: nested parts of one kind are one list. */
function join(kind: 'and' | 'or', parts: Query[]): Query | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [first] = flat;
  if (flat.length < 2) return first ?? null;
  return { kind, parts: flat, ...spanOf(parts) };
}

function asNearPart(part: Query): NearPart {
  if (part.kind === 'word' || part.kind === 'phrase') return part;
  if (part.kind === 'or') return { ...part, parts: part.parts.map(asNearPart) };
  throw queryError('NEAR joins words, phrases and their alternatives only.', part);
}

/** `a NEAR/5 b NEAR/5 c` is one list. */
function nearOf(left: Query, right: Query, distance: number): NearTerm {
  const grows = left.kind === 'near' && left.distance === distance;
  const parts = [...(grows ? left.parts : [asNearPart(left)]), asNearPart(right)];
  return { kind: 'near', parts, distance, ...spanOf([left, right]) };
}

class Parser {
  readonly tokens: readonly Token[];
  readonly end: number;
  at = 0;
  depth = 0;
  terms = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  peek(): Token | undefined {
    return this.tokens[this.at];
  }

  takes(type: Token['type']): boolean {
    if (this.peek()?.type !== type) return false;
    this.at++;
    return true;
  }

  here(): Span {
    const token = this.peek();
    return token ? { start: token.start, end: token.end } : { start: this.end, end: this.end };
  }

  either(): Query | null {
    const parts: Query[] = [];
    const first = this.all();
    if (first) parts.push(first);
    while (this.peek()?.type === 'or') {
      const operator = this.here();
      this.at++;
      const next = this.all();
      if (!next || parts.length === 0) {
        throw queryError('OR needs something on both sides.', operator);
      }
      parts.push(next);
    }
    return join('or', parts);
  }

  all(): Query | null {
    const parts: Query[] = [];
    for (;;) {
      const operator = this.here();
      const joined = this.takes('and');
      if (joined && parts.length === 0)
        throw queryError('AND needs something on both sides.', operator);
      const part = this.near();
      if (part) parts.push(part);
      else if (joined) throw queryError('AND needs something on both sides.', operator);
      const next = this.peek()?.type;
      if (next === undefined || next === 'or' || next === 'close') return join('and', parts);
    }
  }

  near(): Query | null {
    let left = this.negated();
    for (let token = this.peek(); token?.type === 'near'; token = this.peek()) {
      this.at++;
      const right = this.negated();
      if (!left || !right) throw queryError('NEAR needs something on both sides.', token);
      left = nearOf(left, right, token.distance);
    }
    return left;
  }

  negated(): Query | null {
    const operator = this.here();
    if (!this.takes('not')) return this.primary();
    this.deeper(operator);
    const part = this.negated();
    this.depth--;
    if (!part) throw queryError('NOT needs something after it.', operator);
    if (part.kind === 'not') return part.part;
    return { kind: 'not', part, start: operator.start, end: part.end };
  }

  deeper(at: Span): void {
    this.depth++;
    if (this.depth > MAX_DEPTH) throw queryError('The brackets are nested too deeply.', at);
  }

  primary(): Query | null {
    for (;;) {
      const token = this.peek();
      if (token?.type === 'open') return this.bracket(token);
      if (token?.type === 'near-open') return this.nearList(token);
      if (token?.type === 'filter') return this.counted(readFilter(token));
      if (token?.type !== 'text' && token?.type !== 'comma') return null;
      const term = token.type === 'text' ? readText(token) : null;
      if (term) return this.counted(term);
      this.at++;
    }
  }

  counted(term: Query): Query {
    this.at++;
    this.terms += term.kind === 'phrase' ? term.words.length : 1;
    if (this.terms > MAX_TERMS) {
      throw new DomainError('too-large', `A query may ask for at most ${MAX_TERMS} words.`);
    }
    return term;
  }

  bracket(open: Token): Query {
    this.at++;
    this.deeper(open);
    const inner = this.either();
    if (!this.takes('close')) throw queryError('This bracket is never closed.', open);
    this.depth--;
    if (!inner) throw queryError('There is nothing between these brackets.', open);
    return inner;
  }

  nearList(open: Token): Query {
    this.at++;
    this.deeper(open);
    const parts: Query[] = [];
    let distance = DEFAULT_DISTANCE;
    while (this.peek() && this.peek()?.type !== 'close') {
      const given = this.distanceAtEnd();
      if (given !== null) {
        distance = given;
        break;
      }
      const before = this.at;
      const part = this.primary();
      if (part) parts.push(part);
      if (this.at === before)
        throw queryError('NEAR(…) lists words and phrases only.', this.here());
    }
    const closing = this.here();
    if (!this.takes('close')) throw queryError('This bracket is never closed.', open);
    this.depth--;
    if (parts.length < 2) throw queryError('NEAR(…) needs at least two words.', open);
    const span = { start: open.start, end: closing.end };
    return { kind: 'near', parts: parts.map(asNearPart), distance, ...span };
  }

  /** `, 5` before the closing bracket. */
  distanceAtEnd(): number | null {
    const [comma, number, close] = this.tokens.slice(this.at, this.at + 3);
    if (comma?.type !== 'comma' || number?.type !== 'text' || close?.type !== 'close') return null;
    if (number.quoted || !/^\d{1,9}$/.test(number.text)) return null;
    this.at += 2;
    return checkedDistance(number.text, number);
  }
}

/** NOT takes away from something: alone, or as an alternative, it would mean nearly everything. */
function checkNegation(query: Query): void {
  if (query.kind === 'not') {
    throw queryError('NOT takes away from other words; say also what is looked for.', query);
  }
  if (query.kind === 'or') query.parts.forEach(checkNegation);
  if (query.kind !== 'and') return;
  const [first] = query.parts;
  if (first && query.parts.every(({ kind }) => kind === 'not')) checkNegation(first);
  for (const part of query.parts) checkNegation(part.kind === 'not' ? part.part : part);
}

/**
 * Reads a query; throws a `DomainError` that says what is wrong and where. NOT binds more tightly than
 * NEAR, NEAR than AND (which may be left out), AND than OR. Operators are capital letters: *and*, *or*,
 * *not* are words.
 */
export function parseQuery(query: string): Query {
  const parser = new Parser(lexQuery(query), query.length);
  const parsed = parser.either();
  const rest = parser.peek();
  if (rest?.type === 'close') throw queryError('This bracket was never opened.', rest);
  if (rest) throw queryError('This is not understood here.', rest);
  if (!parsed) throw new DomainError('invalid', 'There is no word to look for in this query.');
  checkNegation(parsed);
  return parsed;
}
