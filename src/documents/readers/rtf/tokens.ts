/** The tokens of Rich Text Format 1.9.1: groups, control words, control symbols, bytes of text. */

export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | undefined }
  | { kind: 'symbol'; symbol: string }
  /** Letters in the code page in force. */
  | { kind: 'bytes'; bytes: Uint8Array };

const LONGEST_WORD = 32;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isEnd = (code: number): boolean => code === 10 || code === 13;
const [OPEN, CLOSE, BACKSLASH, QUOTE, BLANK, MINUS] = [123, 125, 92, 39, 32, 45];

export function* readTokens(file: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < file.length) {
    const code = file[at] ?? 0;
    if (code === OPEN || code === CLOSE) {
      yield { kind: code === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (code === BACKSLASH) {
      const read = readControl(file, at + 1);
      yield read.token;
      at = read.next;
    } else if (isEnd(code) || code === 0) at += 1;
    else {
      const from = at;
      while (at < file.length && isText(file[at] ?? 0)) at += 1;
      yield { kind: 'bytes', bytes: file.subarray(from, at) };
    }
  }
}

const isText = (code: number): boolean =>
  code !== OPEN && code !== CLOSE && code !== BACKSLASH && code !== 0 && !isEnd(code);

function readControl(file: Uint8Array, from: number): { token: RtfToken; next: number } {
  const code = file[from] ?? 0;
  if (code === QUOTE) {
    const hex = Number.parseInt(String.fromCharCode(file[from + 1] ?? 0, file[from + 2] ?? 0), 16);
    const bytes = Uint8Array.of(Number.isNaN(hex) ? 63 : hex);
    return { token: { kind: 'bytes', bytes }, next: Math.min(from + 3, file.length) };
  }
  if (!isLetter(code)) {
    return { token: { kind: 'symbol', symbol: String.fromCharCode(code) }, next: from + 1 };
  }
  let at = from;
  while (at < file.length && at - from < LONGEST_WORD && isLetter(file[at] ?? 0)) at += 1;
  const name = latin(file, from, at);
  const digits = at;
  if (file[at] === MINUS && isDigit(file[at + 1] ?? 0)) at += 1;
  while (at < file.length && at - digits < 11 && isDigit(file[at] ?? 0)) at += 1;
  const value = at === digits ? undefined : Number(latin(file, digits, at));
  if (file[at] === BLANK) at += 1;
  // What follows `\bin` is not RTF.
  if (name === 'bin' && value !== undefined && value > 0) at = Math.min(file.length, at + value);
  return { token: { kind: 'word', name, value }, next: at };
}

const latin = (file: Uint8Array, from: number, to: number): string =>
  Buffer.from(file.buffer, file.byteOffset + from, to - from).toString('latin1');
