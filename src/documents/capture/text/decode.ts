import { analyse } from 'chardet';

export interface Decoded {
  text: string;
  encoding: string;
}

/** Single-byte encodings that are tried when a file is neither UTF-8 nor UTF-16. */
const SINGLE_BYTE = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'koi8-r',
  'koi8-u',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-15',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'windows-1257',
];

const SAMPLE = 400_000;

const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);

function fromMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: blanks and line ends have a zero byte always on the same side. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1);
  let little = 0;
  let big = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const first = sample[i] ?? 0;
    const second = sample[i + 1] ?? 0;
    if (second === 0 && first >= 9 && first < 0x80) little += 1;
    if (first === 0 && second >= 9 && second < 0x80) big += 1;
  }
  const pairs = sample.length / 2;
  if (little > pairs * 0.1 && little > big * 4) return 'utf-16le';
  if (big > pairs * 0.1 && big > little * 4) return 'utf-16be';
  return undefined;
}

const HIGH_WORD = /[\p{L}\p{M}\u0080-\uffff]{1,60}/gu;
const ODD = /[\u0080-\u009f\ufffd¤¦¨¯¸¬]|[\u2500-\u259f]/gu;

/** Letters that make up most of any Cyrillic text: a wrong Cyrillic code page shuffles them. */
function strangeness(word: string): number {
  const common = word.match(/[оеаинтсрвлкмдпуя]/g)?.length ?? 0;
  const rare = word.match(/[ЪЭЩФЦЁЫЬЙЮъэщфцъѐ]/g)?.length ?? 0;
  return (rare - common) * 0.15;
}

/** Lower is more likely: counts what does not occur in words of any language. */
function oddness(text: string): number {
  let odd = (text.match(ODD)?.length ?? 0) * 3;
  for (const [word] of text.matchAll(HIGH_WORD)) {
    if (!/[\u0080-\uffff]/.test(word)) continue;
    const high = word.match(/[\u0080-\uffff]/g)?.length ?? 0;
    const latin = /\p{Script=Latin}/u.test(word);
    const other = /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word);
    if (latin && other) odd += 3;
    if (latin && !other && word.length > 3 && high > word.length * 0.6) odd += 2;
    if (other && !latin) odd += strangeness(word);
    if (/\p{Ll}\p{Lu}/u.test(word)) odd += 2;
    if (/\p{L}[¹²³ªº°±µ¶£¥§©®÷×]\p{L}/u.test(word)) odd += 3;
    if (/[ЉЊЌЋЏђѓљњќћџЂЃҐ]/u.test(word)) odd += 1;
    if (/[˛ˇ˘˙˝ŕĺđ]/u.test(word)) odd += 1;
    if (/[ðþýÐÞÝ]/u.test(word)) odd += 0.6;
    if (/[ğĞşŞıİ]/u.test(word)) odd += 0.3;
    if (/^\p{Ll}*\p{Lu}{2,}\p{Ll}+$/u.test(word) && other) odd += 1;
  }
  return odd;
}

function singleByteEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const trust = new Map(
    analyse(sample).map((match) => [match.name.toLowerCase(), match.confidence]),
  );
  const alias: Record<string, string> = {
    'windows-1252': 'iso-8859-1',
    'windows-1250': 'iso-8859-2',
  };
  let best = 'windows-1252';
  let least = Number.POSITIVE_INFINITY;
  for (const [rank, encoding] of SINGLE_BYTE.entries()) {
    const confidence = Math.max(trust.get(encoding) ?? 0, trust.get(alias[encoding] ?? '') ?? 0);
    const score =
      oddness(decodeAs(sample, encoding)) -
      confidence / 50 +
      rank / 20 +
      (encoding === 'windows-1257' ? 5 : rank > 3 ? 1 : 0);
    if (score >= least) continue;
    least = score;
    best = encoding;
  }
  return best;
}

/**
 * Bytes to text. UTF-8 and UTF-16 are certain; of the older code pages the one that a page declares
 * is taken, else the one that reads least odd.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const wide = fromMark(bytes) ?? wideEncoding(bytes);
  const encoding =
    wide ?? (isUtf8(bytes) ? 'utf-8' : (knownLabel(declared) ?? singleByteEncoding(bytes)));
  return { text: decodeAs(bytes, encoding), encoding };
}

function knownLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf') ? undefined : encoding;
  } catch {
    return undefined;
  }
}
