/**
 * A few kilobytes of a PDF can unpack to gigabytes, and pdf.js unpacks a whole stream into memory before
 * it looks at it. So the packed streams are unpacked here first, each up to a bound and thrown away.
 */
import { constants, inflateSync } from 'node:zlib';
import { DomainError } from '../../../kernel/errors.ts';

/** Text and drawing of one page, or a font: the largest of honest files have some 20 MB. */
const MOST_UNPACKED = 100 * 1024 * 1024;
/** A stream's dictionary stands right before it and is short. */
const DICTIONARY = 2000;
/** No stream of fewer packed bytes can pass the bound, whatever is in it: deflate shrinks at most 1032-fold. */
const FEWEST_PACKED = MOST_UNPACKED / 1032;
const FLATE = /\/(?:FlateDecode|Fl)(?![A-Za-z])/g;
const IMAGE = /\/Subtype\s*\/Image(?![A-Za-z])/;

export function refuseBombs(bytes: Uint8Array, fileName: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at + 6);
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const times = IMAGE.test(dictionary) ? 0 : (dictionary.match(FLATE)?.length ?? 0);
    const fewest = times === 1 ? FEWEST_PACKED : 0;
    // The word "endstream" may stand in the data too, so what ends the data is left to its own format.
    if (times > 0 && Math.max(end - at, statedLength(dictionary)) >= fewest)
      refuseBomb(file.subarray(afterLineBreak(file, at + 6)), times, fileName);
    at = end < 0 ? -1 : file.indexOf('stream', end + 9);
  }
}

/** Infinite where it is kept elsewhere in the file. */
const statedLength = (dictionary: string): number =>
  Number(/\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.POSITIVE_INFINITY);

function afterLineBreak(file: Buffer, at: number): number {
  const start = file[at] === 13 ? at + 1 : at;
  return file[start] === 10 ? start + 1 : start;
}

function refuseBomb(packed: Uint8Array, times: number, fileName: string): void {
  let data = packed;
  for (let time = 0; time < times; time += 1) {
    try {
      data = inflateSync(data, {
        maxOutputLength: MOST_UNPACKED,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
    } catch (error) {
      // What is damaged or encrypted is left to pdf.js, which knows what to do with it.
      if (!(error instanceof RangeError)) return;
      throw new DomainError(
        'too-large',
        `${fileName} was not unpacked: a page in it would grow beyond ${MOST_UNPACKED / 1024 / 1024} MB (a “bomb”, or a very large drawing). Print the article to a new PDF and give that file.`,
      );
    }
  }
}
