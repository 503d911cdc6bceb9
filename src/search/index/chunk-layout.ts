/** Which passages a chunk holds, as numbers that can be used as they are read. */

/** Most passages of a chunk. */
export const CHUNK = 8192;

export interface ChunkLayout {
  /** `seq` of each passage. */
  seqs: Int32Array;
  /** Place of the first word of each passage, and at the end the number of words. */
  starts: Int32Array;
  /** For each passage the number of its text and of its language in the chunk's lists. */
  texts: Int32Array;
  languages: Int32Array;
}

export function writeLayout({ seqs, starts, texts, languages }: ChunkLayout): Uint8Array {
  const count = seqs.length;
  const all = new Int32Array(1 + count * 4 + 1);
  all[0] = count;
  all.set(seqs, 1);
  all.set(starts, 1 + count);
  all.set(texts, 2 + count * 2);
  all.set(languages, 2 + count * 3);
  return new Uint8Array(all.buffer);
}

export function readLayout(bytes: Uint8Array): ChunkLayout {
  const all = new Int32Array(bytes.slice().buffer);
  const count = all[0] ?? 0;
  return {
    seqs: all.subarray(1, 1 + count),
    starts: all.subarray(1 + count, 2 + count * 2),
    texts: all.subarray(2 + count * 2, 2 + count * 3),
    languages: all.subarray(2 + count * 3, 2 + count * 4),
  };
}
