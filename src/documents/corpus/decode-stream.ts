/** Bytes to text in pieces, in the encoding that the beginning of the file shows. */
import { decodeText } from '../capture/text/decode.ts';
import type { CorpusFile } from './corpus-file.ts';

/** Enough for an encoding and a header to show. */
const HEAD = 1_000_000;

export interface Head {
  encoding: string;
  text: string;
  /** The head is the whole file. */
  whole: boolean;
}

export async function readHead(file: CorpusFile): Promise<Head> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let whole = true;
  for await (const bytes of file.open()) {
    parts.push(bytes);
    size += bytes.length;
    if (size > HEAD) {
      whole = false;
      break;
    }
  }
  const bytes = Buffer.concat(parts).subarray(0, HEAD);
  return { ...decodeText(whole ? bytes : withoutCutLetter(bytes)), whole };
}

/** The head may end inside a letter of several bytes, which would make UTF-8 look like something else. */
function withoutCutLetter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length & ~1;
  for (let back = 0; back < 4 && ((bytes[end - 1] ?? 0) & 0x80) !== 0; back += 1) end -= 1;
  return bytes.subarray(0, end);
}

/** The text of the file in pieces; a byte order mark is left out. */
export async function* decodeStream(file: CorpusFile, encoding: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: false });
  for await (const bytes of file.open()) {
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
