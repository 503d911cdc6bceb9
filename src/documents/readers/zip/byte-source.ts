/** Bytes that can be read in parts, so that an archive of gigabytes is never in memory as a whole. */
import type { FileHandle } from 'node:fs/promises';

export interface ByteSource {
  size: number;
  /** Fewer bytes than asked for where the source ends. */
  read(from: number, length: number): Promise<Uint8Array>;
}

export const bytesInMemory = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (from, length) => bytes.subarray(from, Math.min(from + length, bytes.length)),
});

export const bytesInFile = (file: FileHandle, size: number): ByteSource => ({
  size,
  read: async (from, length) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    return bytes.subarray(0, bytesRead);
  },
});
