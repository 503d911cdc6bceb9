/** The table of contents at the end of a zip archive (PKWARE APPNOTE 4.3.12, 4.3.16, 4.5.3). */
import { unreadable } from '../read-failure.ts';
import type { ByteSource } from './byte-source.ts';

export interface ZipEntry {
  /** Path with forward slashes, as the archive has it. */
  name: string;
  offset: number;
  packed: number;
  crc: number;
  method: number;
  encrypted: boolean;
  /** Points outside the archive: `../`, a leading slash, a drive. Never to be used as a path. */
  outside: boolean;
  /** A folder or a symbolic link holds nothing to read. */
  kind: 'file' | 'folder' | 'link';
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const LARGEST_DIRECTORY = 64_000_000;

export async function readDirectory(
  source: ByteSource,
  fileName: string,
  most: number,
): Promise<ZipEntry[]> {
  const damaged = () =>
    unreadable(
      fileName,
      'is a damaged zip archive: its table of contents cannot be read',
      'Fetch or save it again.',
    );
  const place = await findDirectory(source);
  if (place === null || place.size > LARGEST_DIRECTORY) throw damaged();
  const bytes = await source.read(place.offset, place.size);
  if (bytes.length !== place.size) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY; ) {
    if (entries.length >= most) {
      throw unreadable(
        fileName,
        `holds more than ${most} files`,
        'Unpack it and import the folder, or its parts.',
        { code: 'too-large' },
      );
    }
    const { entry, next } = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  if (entries.length === 0 && place.count > 0) throw damaged();
  return entries;
}

interface DirectoryPlace {
  offset: number;
  size: number;
  count: number;
}

async function findDirectory(source: ByteSource): Promise<DirectoryPlace | null> {
  const from = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT);
  const tail = await source.read(from, source.size - from);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const place = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const large = place.offset === 0xffffffff || place.count === 0xffff;
    return large ? await findDirectory64(source, view, at) : place;
  }
  return null;
}

async function findDirectory64(
  source: ByteSource,
  tail: DataView,
  end: number,
): Promise<DirectoryPlace | null> {
  const locator = end - 20;
  if (locator < 0) return null;
  const offset = Number(tail.getBigUint64(locator + 8, true));
  const bytes = await source.read(offset, 56);
  if (bytes.length < 56) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== END_64) return null;
  return {
    count: Number(view.getBigUint64(32, true)),
    size: Number(view.getBigUint64(40, true)),
    offset: Number(view.getBigUint64(48, true)),
  };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const name = decodeName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0);
  const sizes = {
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const large = largeSizes(bytes.subarray(nameEnd, extraEnd), sizes);
  // The upper half of the outer attributes is the Unix mode, when the archive was made there.
  const mode = view.getUint32(at + 38, true) >>> 28;
  const entry: ZipEntry = {
    name,
    offset: large.offset,
    packed: large.packed,
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    outside: /(?:^|\/)\.\.(?:\/|$)|^\/|^[A-Za-z]:|\0/.test(name),
    kind: mode === 0xa ? 'link' : name.endsWith('/') ? 'folder' : 'file',
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** Sizes beyond 4 GB stand in an extra field, only those that did not fit, in this order. */
function largeSizes(
  extra: Uint8Array,
  sizes: { packed: number; unpacked: number; offset: number },
): { packed: number; offset: number } {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    const take = (small: number): number => {
      if (small !== 0xffffffff || next + 8 > end) return small;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    take(sizes.unpacked);
    return { packed: take(sizes.packed), offset: take(sizes.offset) };
  }
  return sizes;
}

/** Names that are not UTF-8 come from old Windows archives, most often Russian ones (code page 866). */
function decodeName(bytes: Uint8Array, utf8: boolean): string {
  const read = (label: string, fatal: boolean): string =>
    new TextDecoder(label, { fatal }).decode(bytes);
  let name: string;
  try {
    name = read('utf-8', !utf8);
  } catch {
    name = read('ibm866', false);
  }
  return name.replaceAll('\\', '/');
}
