/** Ways in which a plain-text article is damaged on its way through programs, mail and old disks. */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export interface Damage {
  name: string;
  spoil: (text: string) => Uint8Array;
  /** What the same damage does to the letters of a text that was read before it. */
  letters: (text: string) => string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const same = (text: string): string => text;
const plain = (raised: string): string =>
  [...raised].map((digit) => String(RAISED.indexOf(digit))).join('');

const starsGone = (text: string): string => text.replaceAll('*', '');
const blankLinesGone = (text: string): string =>
  `${text.replace(/\n(?:[ \t]*\n)+/g, '\n').trim()}\n`;
const dashesGone = (text: string): string => text.replace(/^- /gm, '');
const marks = (write: (digits: string) => string) => (text: string) =>
  text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (raised) => write(plain(raised)));
const plainMarks = marks((digits) => digits);

/** Wraps each line at `width`; `hard` also breaks at hyphens and inside words longer than a line. */
function wrapAt(text: string, width: number, hard: boolean): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width, hard))
    .join('\n');
}

function wrapLine(line: string, width: number, hard: boolean): string {
  const words = hard ? line.split(/(?<=\s)|(?<=[\p{L}]-)(?=\p{L})/u) : line.split(/(?<=\s)/);
  const lines: string[] = [];
  let current = '';
  for (const word of words) {
    if (current !== '' && (current + word.trimEnd()).length > width) {
      lines.push(current.trimEnd());
      current = '';
    }
    current += word;
    while (hard && current.trimEnd().length > width) {
      lines.push(current.slice(0, width));
      current = current.slice(width);
    }
  }
  lines.push(current.trimEnd());
  return lines.join('\n');
}

/** Letters of a single-byte code page, by letter. */
function codePage(label: string): Map<string, number> {
  const decoder = new TextDecoder(label);
  const page = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = decoder.decode(Uint8Array.of(byte));
    if (letter !== '\ufffd') page.set(letter, byte);
  }
  return page;
}

type Loss = 'question' | 'nearest' | 'dropped';

function nearest(letter: string, page: Map<string, number>): string {
  const close: Record<string, string> = {
    '“': '"',
    '”': '"',
    '’': "'",
    '‘': "'",
    '–': '-',
    '«': '"',
    '»': '"',
  };
  const base = close[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...base].every((each) => page.has(each)) ? base : '?';
}

function lossy(page: Map<string, number>, loss: Loss): (text: string) => string {
  const replace = (letter: string): string => {
    if (page.has(letter)) return letter;
    if (loss === 'dropped') return '';
    return loss === 'question' ? '?' : nearest(letter, page);
  };
  return (text) => Array.from(text, replace).join('');
}

function encoded(label: string, loss: Loss): Damage {
  const page = codePage(label);
  const letters = lossy(page, loss);
  return {
    name: `${label}, missing letters ${loss}`,
    letters,
    spoil: (text) => Uint8Array.from(letters(text), (letter) => page.get(letter) ?? 63),
  };
}

function utf16(big: boolean, mark: boolean): Damage {
  return {
    name: `UTF-16 ${big ? 'BE' : 'LE'}${mark ? '' : ' without mark'}`,
    letters: same,
    spoil: (text) => {
      const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
      return big ? bytes.swap16() : bytes;
    },
  };
}

const written = (name: string, ...steps: ((text: string) => string)[]): Damage => ({
  name,
  letters: same,
  spoil: (text) => utf8(steps.reduce((now, step) => step(now), text)),
});

const wrap = (hard: boolean) => (text: string) => wrapAt(text, 80, hard);

export const DAMAGES: Damage[] = [
  written('nothing', same),
  written('italics gone', starsGone),
  written('blank lines gone', blankLinesGone),
  written('list dashes gone', dashesGone),
  written('wrapped at 80', wrap(false)),
  written('wrapped at 80, words broken', wrap(true)),
  written('wrapped at 80, blank lines gone', wrap(false), blankLinesGone),
  written('wrapped at 80, words broken, blank lines gone', wrap(true), blankLinesGone),
  written('marks as plain digits', plainMarks),
  written(
    'marks as [1]',
    marks((digits) => `[${digits}]`),
  ),
  written(
    'marks as (1)',
    marks((digits) => `(${digits})`),
  ),
  written(
    'marks as ^1^',
    marks((digits) => `^${digits}^`),
  ),
  written('CRLF', (text) => text.replaceAll('\n', '\r\n')),
  written('CR', (text) => text.replaceAll('\n', '\r')),
  utf16(false, true),
  utf16(true, true),
  utf16(false, false),
  utf16(true, false),
  encoded('windows-1252', 'question'),
  encoded('windows-1252', 'nearest'),
  encoded('windows-1252', 'dropped'),
  encoded('windows-1251', 'question'),
  encoded('windows-1251', 'nearest'),
  encoded('windows-1251', 'dropped'),
  encoded('windows-1250', 'nearest'),
  encoded('windows-1254', 'nearest'),
  encoded('koi8-r', 'nearest'),
  encoded('iso-8859-5', 'nearest'),
  written('digits, italics gone', plainMarks, starsGone),
  written('digits, blank lines gone', plainMarks, blankLinesGone),
  written('digits, wrapped', plainMarks, wrap(false)),
  written('digits, wrapped, blank lines gone', plainMarks, wrap(false), blankLinesGone),
  written('italics, dashes, blank lines gone', starsGone, dashesGone, blankLinesGone),
  written(
    '[1], italics and dashes gone, wrapped',
    marks((d) => `[${d}]`),
    starsGone,
    dashesGone,
    wrap(false),
  ),
  written(
    'digits; italics, dashes, blank lines gone; wrapped',
    plainMarks,
    starsGone,
    dashesGone,
    wrap(false),
    blankLinesGone,
  ),
];
