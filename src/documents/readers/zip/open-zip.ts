/**
 * Reads zip archives part by part. Nothing that the archive says of its own sizes is believed: each
 * part is unpacked up to a bound, and what it really holds is counted.
 */
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { unreadable } from '../read-failure.ts';
import type { ByteSource } from './byte-source.ts';
import { readDirectory, type ZipEntry } from './directory.ts';

export type { ZipEntry } from './directory.ts';

const unpack = promisify(inflateRaw);

export interface ZipBounds {
  entries: number;
  /** Bytes of one part, unpacked. */
  part: number;
  /** Bytes of all parts that are asked for, unpacked. */
  total: number;
  /** Unpacked to packed. Deflate reaches 1032; honest text and XML stay below 100. */
  ratio: number;
}

export interface Zip {
  entries: readonly ZipEntry[];
  read(entry: ZipEntry): Promise<Uint8Array>;
}

/** Parts up to this size may have any ratio: a page of blanks is no bomb. */
const SMALL = 2_000_000;
const LOCAL_HEADER = 30;
const BOMB =
  'Do not trust the file unless you know who made it; unpack it by hand and import its parts.';

export async function openZip(
  source: ByteSource,
  fileName: string,
  bounds: ZipBounds,
): Promise<Zip> {
  const entries = await readDirectory(source, fileName, bounds.entries);
  let total = 0;
  const read = async (entry: ZipEntry): Promise<Uint8Array> => {
    const fail = (words: string, remedy: string, code?: 'too-large') =>
      unreadable(fileName, words, remedy, { place: entry.name, ...(code ? { code } : {}) });
    if (entry.encrypted) {
      throw fail('is protected by a password', 'Unpack it with the password and import its parts.');
    }
    if (entry.method !== 0 && entry.method !== 8) {
      throw fail(
        'is packed in a way that is not read',
        'Pack it again as an ordinary zip archive.',
      );
    }
    const packed = await packedBytes(source, entry);
    if (packed === null) throw fail('is damaged: a part of it is missing', 'Fetch it again.');
    const most = Math.min(bounds.part, Math.max(SMALL, packed.length * bounds.ratio));
    const bytes = entry.method === 0 ? packed : await inflate(packed, most);
    if (bytes === null)
      throw fail('is damaged: a part of it cannot be unpacked', 'Fetch it again.');
    if (bytes === 'too-large' || bytes.length > most) {
      throw fail(
        'was not unpacked: it would grow beyond measure (a “zip bomb”)',
        BOMB,
        'too-large',
      );
    }
    total += bytes.length;
    if (total > bounds.total) {
      throw fail(
        `was not read further: its parts have more than ${Math.round(bounds.total / 1e6)} MB together`,
        'Unpack it and import the folder.',
        'too-large',
      );
    }
    if (crc32(bytes) >>> 0 !== entry.crc) {
      throw fail('is damaged: a part of it does not match its checksum', 'Fetch it again.');
    }
    return bytes;
  };
  return { entries, read };
}

async function packedBytes(source: ByteSource, entry: ZipEntry): Promise<Uint8Array | null> {
  const head = await source.read(entry.offset, LOCAL_HEADER);
  if (head.length < LOCAL_HEADER) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  const from = entry.offset + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = await source.read(from, entry.packed);
  return packed.length === entry.packed ? packed : null;
}

async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array | 'too-large' | null> {
  try {
    return await unpack(packed, { maxOutputLength: most });
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : null;
  }
}
