/** From an address as printed to the address that a reader would type: one pass each, no backtracking. */
import { isTrackingParameter } from './tracking-parameters.ts';

export type UrlCleaning =
  | 'wrapping'
  | 'space'
  | 'soft-hyphen'
  | 'line-break-hyphen'
  | 'trailing-punctuation'
  | 'scheme-added'
  | 'host-case'
  | 'tracking'
  | 'text-fragment';

export interface CleanUrl {
  clean: string;
  /** What was done, in the order in which it was done. */
  done: UrlCleaning[];
  /** Names of the tracking parameters that were taken out. */
  tracking: string[];
}

export interface UrlParts {
  scheme: string;
  host: string;
  /** With the leading slash; '' when there is none. */
  path: string;
  /** Without the question mark. */
  query: string;
  /** Without the hash. */
  fragment: string;
}

/** Longer addresses are data, not references; they are handed back as printed. */
const LONGEST = 8192;
const OPENING = new Set('<([{«‹"“„\'‘ \t\n\r\u00a0');
const CLOSING = new Set('>)]}»›"”\'’.,;: \t\n\r\u00a0');
const BLANK = /\s/u;
const HOST_LIKE = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}(?::\d{1,5})?$/u;

/** Cuts an address into its parts without decoding anything, so that joining gives it back. */
export function urlParts(url: string): UrlParts {
  const schemeEnd = url.indexOf('://');
  const hasScheme = schemeEnd > 0 && schemeEnd < 20;
  const scheme = hasScheme ? url.slice(0, schemeEnd).toLowerCase() : '';
  let rest = hasScheme ? url.slice(schemeEnd + 3) : url;
  const hash = rest.indexOf('#');
  const fragment = hash < 0 ? '' : rest.slice(hash + 1);
  if (hash >= 0) rest = rest.slice(0, hash);
  const question = rest.indexOf('?');
  const query = question < 0 ? '' : rest.slice(question + 1);
  if (question >= 0) rest = rest.slice(0, question);
  const slash = rest.indexOf('/');
  const host = slash < 0 ? rest : rest.slice(0, slash);
  return { scheme, host, path: slash < 0 ? '' : rest.slice(slash), query, fragment };
}

export const joinUrl = ({ scheme, host, path, query, fragment }: UrlParts): string =>
  `${scheme === '' ? '' : `${scheme}://`}${host}${path}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;

function unwrap(printed: string, done: UrlCleaning[]): string {
  let start = 0;
  let end = printed.length;
  while (start < end && OPENING.has(printed.charAt(start))) start += 1;
  const opened = printed.slice(0, start);
  while (end > start && CLOSING.has(printed.charAt(end - 1))) {
    const last = printed.charAt(end - 1);
    // A round bracket that the address itself opens belongs to it: …/wiki/Shusha_(city)
    if (last === ')' && !opened.includes('(') && printed.slice(start, end).includes('(')) break;
    end -= 1;
  }
  const closed = printed.slice(end);
  if (/[<>«»"“”]/u.test(opened + closed)) done.push('wrapping');
  if (/[.,;:]/u.test(closed)) done.push('trailing-punctuation');
  return printed.slice(start, end);
}

function closeGaps(url: string, done: UrlCleaning[]): string {
  let out = '';
  let gap = false;
  let soft = false;
  let brokenHyphen = false;
  for (const char of url) {
    if (char === '\u00ad' || (char >= '\u200b' && char <= '\u200d') || char === '\u2060') {
      soft = true;
    } else if (BLANK.test(char)) {
      gap = true;
      if (out.endsWith('-')) brokenHyphen = true;
    } else out += char;
  }
  if (soft) done.push('soft-hyphen');
  if (gap) done.push('space');
  // The hyphen stays: most hyphens in addresses are real. The audit asks a twin of the address.
  if (brokenHyphen) done.push('line-break-hyphen');
  return out;
}

function withoutTracking(parts: UrlParts): { query: string; tracking: string[] } {
  const tracking: string[] = [];
  const kept = parts.query.split('&').filter((pair) => {
    const name = pair.split('=', 1)[0] ?? '';
    if (pair === '') return false;
    if (!isTrackingParameter(name, parts.host)) return true;
    tracking.push(name);
    return false;
  });
  return { query: kept.join('&'), tracking };
}

/** Text that a page highlights (`#:~:text=`) says where a reader looked, not where the page is. */
const withoutTextFragment = (fragment: string): string => {
  const at = fragment.indexOf(':~:');
  return at < 0 ? fragment : fragment.slice(0, at);
};

/** The address as it should be written. The printed form is kept elsewhere; this one is for comparing and following. */
export function cleanUrl(printed: string): CleanUrl {
  const done: UrlCleaning[] = [];
  if (printed.length > LONGEST) return { clean: printed.trim(), done, tracking: [] };
  const parts = urlParts(closeGaps(unwrap(printed, done), done));
  if (parts.scheme === '' && HOST_LIKE.test(parts.host)) {
    parts.scheme = 'https';
    done.push('scheme-added');
  }
  const host = parts.host.toLowerCase();
  if (host !== parts.host) done.push('host-case');
  const fragment = withoutTextFragment(parts.fragment);
  if (fragment !== parts.fragment) done.push('text-fragment');
  const { query, tracking } = withoutTracking({ ...parts, host });
  if (tracking.length > 0) done.push('tracking');
  const clean = joinUrl({ ...parts, host, query, fragment });
  // What was taken out may have hidden a full stop or bracket; each round is shorter than the one before.
  if (unwrap(clean, []) === clean) return { clean, done, tracking };
  const again = cleanUrl(clean);
  return {
    clean: again.clean,
    done: [...new Set([...done, ...again.done])],
    tracking: [...tracking, ...again.tracking],
  };
}

/** Host without `www.` and `m.`, lower case: the key of the table of outlets. */
export const bareHost = (url: string): string =>
  urlParts(url)
    .host.toLowerCase()
    .replace(/:\d+$/u, '')
    .replace(/^(?:www\d?|m|mobile|amp)\./u, '');
