/** Changes a few letters of an encoded file and leaves every other byte as it was. */
import type { Edit } from '../model.ts';

const startOfText = (bytes: Uint8Array, encoding: string): number => {
  if (encoding === 'utf-8')
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (encoding === 'utf-16le') return bytes[0] === 0xff && bytes[1] === 0xfe ? 2 : 0;
  if (encoding === 'utf-16be') return bytes[0] === 0xfe && bytes[1] === 0xff ? 2 : 0;
  return 0;
};

/** How many bytes a UTF-8 character takes that begins with this byte, and how many UTF-16 units it is. */
const utf8Step = (lead: number): [bytes: number, units: number] => {
  if (lead < 0x80) return [1, 1];
  if (lead < 0xe0) return [2, 1];
  if (lead < 0xf0) return [3, 1];
  return [4, 2];
};

/** Byte offsets of ascending text offsets, in one pass. */
const byteOffsets = (bytes: Uint8Array, encoding: string, offsets: readonly number[]): number[] => {
  const from = startOfText(bytes, encoding);
  if (encoding.startsWith('utf-16')) return offsets.map((offset) => from + offset * 2);
  if (encoding !== 'utf-8') return [...offsets];
  let at = from;
  let units = 0;
  return offsets.map((offset) => {
    while (units < offset && at < bytes.length) {
      const [step, count] = utf8Step(bytes[at] ?? 0);
      at += step;
      units += count;
    }
    return at;
  });
};

/** The reverse of a single-byte decoder; Node can only decode these. */
const singleByteTable = (encoding: string): Map<string, number> => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new TextDecoder(encoding).decode(all);
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) table.set(letters[byte] ?? '', byte);
  return table;
};

/** Text in the file's encoding; null when it has a letter that the encoding lacks. */
export const encodeText = (text: string, encoding: string): Uint8Array | null => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  }
  const table = singleByteTable(encoding);
  const bytes = [...text].map((letter) => table.get(letter) ?? -1);
  return bytes.includes(-1) ? null : Uint8Array.from(bytes);
};

export interface Patch {
  edit: Edit;
  bytes: Uint8Array;
}

/** Applies disjoint patches; their edits count UTF-16 units of the decoded file. */
export const patchBytes = (
  file: Uint8Array,
  encoding: string,
  patches: readonly Patch[],
): Uint8Array => {
  const ordered = [...patches].sort((a, b) => a.edit.start - b.edit.start);
  const offsets = byteOffsets(
    file,
    encoding,
    ordered.flatMap(({ edit }) => [edit.start, edit.end]),
  );
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const [at, { bytes }] of ordered.entries()) {
    parts.push(file.subarray(done, offsets[at * 2]), bytes);
    done = offsets[at * 2 + 1] ?? done;
  }
  return Buffer.concat([...parts, file.subarray(done)]);
};
