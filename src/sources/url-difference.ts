/** How two printings of one address differ, so that noise can be told from a wrong address. */
import { distance } from 'fastest-levenshtein';
import { cleanUrl, type UrlParts, urlParts } from './clean-url.ts';

/**
 * `tracking-only`, `scheme`, `www`, `trailing-slash`, `space`, `case` and `encoding` lead to the same page;
 * `O/0`, `digit`, `hyphen`, `letter` are slips inside an otherwise equal address;
 * `host`, `path`, `query`, `fragment` are differences of substance.
 */
export type UrlDifferenceKind =
  | 'same'
  | 'tracking-only'
  | 'space'
  | 'scheme'
  | 'www'
  | 'trailing-slash'
  | 'case'
  | 'encoding'
  | 'truncated'
  | 'O/0'
  | 'digit'
  | 'hyphen'
  | 'letter'
  | 'host'
  | 'path'
  | 'query'
  | 'fragment';

export interface UrlDifference {
  /** The gravest of `kinds`; `same` when the two are equal letter by letter. */
  kind: UrlDifferenceKind;
  kinds: UrlDifferenceKind[];
  /** Both lead to the same page as far as the letters can tell. */
  harmless: boolean;
}

/** Gravest first. */
const BY_GRAVITY: readonly UrlDifferenceKind[] = [
  'host',
  'path',
  'digit',
  'O/0',
  'hyphen',
  'letter',
  'truncated',
  'query',
  'fragment',
  'case',
  'encoding',
  'trailing-slash',
  'www',
  'scheme',
  'space',
  'tracking-only',
  'same',
];

const HARMLESS: ReadonlySet<UrlDifferenceKind> = new Set([
  'same',
  'tracking-only',
  'space',
  'scheme',
  'www',
  'trailing-slash',
  'encoding',
]);

const withoutWww = (host: string): string => host.replace(/^www\./u, '');
const withoutSlash = (path: string): string => path.replace(/\/$/u, '');
const foldZero = (text: string): string => text.replace(/[oO]/gu, '0');
const foldOne = (text: string): string => text.replace(/[lI|]/gu, '1');
const foldHyphen = (text: string): string => text.replace(/[-‐‑–—_]/gu, '');
const foldDigits = (text: string): string => text.replace(/\d+/gu, '#');

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/** Compares two paths by folding away one kind of slip after another. */
function pathKinds(a: string, b: string): UrlDifferenceKind[] {
  if (a === b) return [];
  if (withoutSlash(a) === withoutSlash(b)) return ['trailing-slash'];
  const [left, right] = [withoutSlash(decode(a)), withoutSlash(decode(b))];
  if (left === right) return ['encoding'];
  if (left.toLowerCase() === right.toLowerCase()) return ['case'];
  if (left.length > 4 && right.length > 4 && (left.startsWith(right) || right.startsWith(left))) {
    if (!/\d$/u.test(left) || !/\d$/u.test(right)) return ['truncated'];
  }
  if (foldZero(left) === foldZero(right)) return ['O/0'];
  if (foldHyphen(left) === foldHyphen(right)) return ['hyphen'];
  if (foldZero(foldHyphen(left)) === foldZero(foldHyphen(right))) return ['hyphen', 'O/0'];
  if (foldDigits(left) === foldDigits(right)) return ['digit'];
  if (foldOne(left) === foldOne(right)) return ['letter'];
  const longest = Math.max(left.length, right.length);
  return longest <= 2048 && distance(left, right) <= 2 ? ['letter'] : ['path'];
}

function hostKinds(a: UrlParts, b: UrlParts): UrlDifferenceKind[] {
  if (a.host === b.host) return [];
  return withoutWww(a.host) === withoutWww(b.host) ? ['www'] : ['host'];
}

const isCut = (printed: string): boolean => /[-/=&?_]\s*>*\s*$/u.test(printed.slice(-8));

/** `a` and `b` are two printings of what should be one address. Linear, but for slips in paths of at most 2048 letters. */
export function classifyUrlDifference(a: string, b: string): UrlDifference {
  const [cleanA, cleanB] = [cleanUrl(a), cleanUrl(b)];
  const [left, right] = [urlParts(cleanA.clean), urlParts(cleanB.clean)];
  const kinds = new Set<UrlDifferenceKind>();
  for (const kind of hostKinds(left, right)) kinds.add(kind);
  for (const kind of pathKinds(left.path, right.path)) kinds.add(kind);
  if (left.scheme !== right.scheme) kinds.add('scheme');
  if (decode(left.query) !== decode(right.query)) kinds.add('query');
  if (left.fragment !== right.fragment) kinds.add('fragment');
  const raw = [urlParts(a.replace(/\s/gu, '')), urlParts(b.replace(/\s/gu, ''))] as const;
  if (cleanA.tracking.length + cleanB.tracking.length > 0 && raw[0].query !== raw[1].query) {
    kinds.add('tracking-only');
  }
  if (cleanA.done.includes('space') !== cleanB.done.includes('space')) kinds.add('space');
  if (kinds.has('path') && isCut(a) !== isCut(b)) kinds.add('truncated');
  const sorted = BY_GRAVITY.filter((kind) => kinds.has(kind));
  const kind = sorted[0] ?? 'same';
  return {
    kind,
    kinds: sorted.length === 0 ? ['same'] : sorted,
    harmless: sorted.every((found) => HARMLESS.has(found)),
  };
}
