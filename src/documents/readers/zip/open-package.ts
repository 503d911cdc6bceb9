/** A document that is a zip archive of parts: OpenDocument, EPUB. */
import { unreadable } from '../read-failure.ts';
import { bytesInMemory } from './byte-source.ts';
import { openZip, type ZipBounds } from './open-zip.ts';

const BOUNDS: ZipBounds = { entries: 20_000, part: 60_000_000, total: 200_000_000, ratio: 300 };

export interface Package {
  has(name: string): boolean;
  /** Null when there is no such part. */
  read(name: string): Promise<Uint8Array | null>;
}

export async function openPackage(bytes: Uint8Array, fileName: string): Promise<Package> {
  const zip = await openZip(bytesInMemory(bytes), fileName, BOUNDS);
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry]));
  for (const { outside, name } of zip.entries) {
    if (!outside) continue;
    throw unreadable(
      fileName,
      'was not read: a part of it points outside the file',
      'No word processor writes that; do not trust the file.',
      { place: name },
    );
  }
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? null : zip.read(entry);
    },
  };
}
