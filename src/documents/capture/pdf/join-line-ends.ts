/** How two lines of one paragraph join: what is cut from the end of the first, and what stands between. */
export interface LineJoin {
  readonly cut: number;
  readonly glue: '' | ' ';
  readonly repair?: 'hyphen-joined' | 'url-joined';
}

/** Words the document prints inside its lines, lower case: the only dictionary that is asked. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*/gu;

/** Words of a line without its first and last, which may be parts of words. */
export function addWords(text: string, words: Set<string>): void {
  const found = [...text.matchAll(WORD)];
  for (const match of found) {
    const touchesStart = match.index === 0;
    const touchesEnd = match.index + match[0].length >= text.trimEnd().length - 1;
    if (touchesStart && touchesEnd) continue;
    const atBrokenEnd = touchesEnd && /[-‐\u00ad]$/.test(text);
    if (atBrokenEnd || touchesStart) continue;
    words.add(match[0].toLowerCase().replaceAll('‐', '-'));
  }
}

const ADDRESS = /(?:https?:\/{0,2}|www\.|doi\.org\/|doi:\s?10\.|\b10\.\d{4,9}\/)\S*$/i;
/** Parts of words that English joins with a hyphen before a word that can stand alone. */
const PREFIXES = new Set([
  'self',
  'ex',
  'quasi',
  'well',
  'post',
  'non',
  'anti',
  'pro',
  'half',
  'all',
  'cross',
]);
const CONJUNCTION = /^(?:und|oder|bzw|sowie|and|or|et|ou|i|oraz|lub|и|или|to|u)(?![\p{L}\p{N}])/iu;

export function joinLineEnds(
  above: string,
  below: string,
  words: Vocabulary,
  full: boolean,
): LineJoin {
  if (above === '' || below === '') return { cut: 0, glue: '' };
  if (above.endsWith('\u00ad')) return { cut: 1, glue: '', repair: 'hyphen-joined' };
  const address = ADDRESS.exec(above)?.[0];
  if (address !== undefined) {
    const join = joinAddress(address, below, full);
    if (join !== null) return join;
  }
  if (/[\p{L}\p{N}][-‐]$/u.test(above)) return joinHyphen(above, below, words);
  if (/\d[–—]$/.test(above) && /^\d/.test(below)) return { cut: 0, glue: '' };
  if (/[^\s\d][—]$/.test(above) || /^[—]\S/.test(below)) return { cut: 0, glue: '' };
  if (/\p{L}\/$/u.test(above) && /^\p{L}/u.test(below)) return { cut: 0, glue: '' };
  return { cut: 0, glue: ' ' };
}

/** An address goes on when its end or the next token says so; a full stop with a capital after it ends it. */
function joinAddress(address: string, below: string, full: boolean): LineJoin | null {
  const next = below.split(' ', 1)[0] ?? '';
  const joined: LineJoin = { cut: 0, glue: '', repair: 'url-joined' };
  if (!/^[\p{L}\p{N}/_.~%?#&=+:(-]/u.test(next) || /^(?:https?:|www\.)/i.test(next)) return null;
  if (/^https?:\/{0,2}$/i.test(address)) return joined;
  if (/[)\]>,;”"»]$/.test(address)) return null;
  if (/[/=_?&#%~+-]$/.test(address)) return /^\(/.test(next) ? null : joined;
  if (
    address.endsWith('.') &&
    /^(?:s?html?|pdf|php|aspx?|com|org|net|gov|edu|int|\p{Ll}{2})(?![\p{L}\p{N}])/u.test(next) &&
    full
  )
    return /[\p{L}\d]\.$/u.test(address) && !/\.(?:html?|pdf|php)\.$/.test(address) ? joined : null;
  if (address.endsWith('.'))
    return full &&
      /^[\p{Ll}\d]/u.test(next) &&
      /[/.?=_-]/.test(next.slice(0, -1)) &&
      !/^\d{4}[.,)]?$/.test(next)
      ? joined
      : null;
  if (/^[/_?#&=%~]/.test(next)) return joined;
  const tail = next.replace(/[.,;:)\]]+$/, '');
  const like =
    /[/_=%?&#]|\.(?:html?|pdf|php|aspx?|com|org|net|edu|gov|int|eu|de|ru|pl|fr|uk)\b/i.test(tail) ||
    (/\d/.test(tail) && /\p{L}/u.test(tail)) ||
    (/-/.test(tail) && /^\p{Ll}/u.test(tail));
  return full && like ? joined : null;
}

function joinHyphen(above: string, below: string, words: Vocabulary): LineJoin {
  const keep: LineJoin = { cut: 0, glue: '' };
  const undo: LineJoin = { cut: 1, glue: '', repair: 'hyphen-joined' };
  const left = /(\p{L}[\p{L}\p{M}-]*)[-‐]$/u.exec(above)?.[1]?.toLowerCase() ?? '';
  const right = /^(\p{L}[\p{L}\p{M}]*)/u.exec(below)?.[1] ?? '';
  if (left === '' || right === '' || /^\p{Lu}/u.test(right)) return keep;
  const lower = right.toLowerCase();
  if (words.has(`${left}-${lower}`)) return keep;
  const whole = words.has(left + lower);
  if (!whole && CONJUNCTION.test(below)) return { cut: 0, glue: ' ' };
  if (whole || hasTwin(left + lower, words)) return undo;
  const tail = left.split('-').at(-1) ?? left;
  if (words.has(tail + lower)) return undo;
  if (PREFIXES.has(tail) && words.has(lower)) return keep;
  return words.has(left) && words.has(lower) && left.length > 2 && lower.length > 2 ? keep : undo;
}

/** The same word with another ending: `Zugangsrecht` for `Zugangsrechten`. */
function hasTwin(word: string, words: Vocabulary): boolean {
  for (let cut = 1; cut <= 3; cut++)
    if (word.length - cut > 5 && words.has(word.slice(0, -cut))) return true;
  return ['s', 'e', 'n', 'en', 'es', 'ed', 'ing', 'er'].some((ending) => words.has(word + ending));
}
