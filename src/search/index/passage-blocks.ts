/** In which passage of a chunk a word stands, without looking through all passages before it. */
const BLOCK_BITS = 6;

export interface PassagePlaces {
  /** Place of the first word of each passage, and at the end the number of words. */
  starts: Int32Array;
  /** Passage of every 64th word. */
  blocks: Int32Array;
}

export function passageBlocks(starts: Int32Array): Int32Array {
  const words = starts.at(-1) ?? 0;
  const blocks = new Int32Array((words >>> BLOCK_BITS) + 1);
  let at = 0;
  for (let block = 0; block < blocks.length; block++) {
    const place = block << BLOCK_BITS;
    while (at + 2 < starts.length && (starts[at + 1] as number) <= place) at++;
    blocks[block] = at;
  }
  return blocks;
}

/** The passage of a word of the chunk. */
export function passageAt({ starts, blocks }: PassagePlaces, place: number): number {
  let at = blocks[place >>> BLOCK_BITS] ?? 0;
  while ((starts[at + 1] as number) <= place) at++;
  return at;
}
