/**
 * Takes back a half-written change for the portable engine. When a process dies while it writes, its
 * rollback journal holds the pages as they were, and the next reader puts them back. The portable
 * engine's file system takes its own shared lock for another's reserved one, so it never does; left
 * alone, it would read a mixture of old and new pages. Format: sqlite.org/fileformat2, section 3.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';

const MAGIC = Buffer.from([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
const HEADER = 28;
/** In place of a count: records go on to the end of the journal. */
const TO_THE_END = 0xffffffff;

interface Segment {
  /** Where the records begin. */
  readonly start: number;
  readonly records: number;
  readonly nonce: number;
  readonly databasePages: number;
  readonly sector: number;
  readonly page: number;
}

function readSegment(journal: Buffer, at: number, first: Segment | null): Segment | null {
  if (at + HEADER > journal.length || !journal.subarray(at, at + 8).equals(MAGIC)) return null;
  const sector = first?.sector ?? journal.readUInt32BE(at + 20);
  const page = first?.page ?? journal.readUInt32BE(at + 24);
  if (page < 512 || page > 65_536 || sector < 32 || sector > 65_536) return null;
  const start = at + sector;
  const stated = journal.readUInt32BE(at + 8);
  const room = Math.max(0, Math.floor((journal.length - start) / (page + 8)));
  return {
    start,
    records: stated === TO_THE_END ? room : Math.min(stated, room),
    nonce: journal.readUInt32BE(at + 12),
    databasePages: journal.readUInt32BE(at + 16),
    sector,
    page,
  };
}

/** SQLite's own sum: the nonce and every 200th byte from the end of the page. */
function checksum(content: Buffer, nonce: number): number {
  let sum = nonce;
  for (let at = content.length - 200; at > 0; at -= 200) sum = (sum + (content[at] ?? 0)) >>> 0;
  return sum;
}

/** Writes the pages of one segment back; false when a torn record ends the journal. */
function restore(
  journal: Buffer,
  segment: Segment,
  pages: number,
  done: Set<number>,
  file: number,
) {
  for (let record = 0; record < segment.records; record += 1) {
    const at = segment.start + record * (segment.page + 8);
    const number = journal.readUInt32BE(at);
    const content = journal.subarray(at + 4, at + 4 + segment.page);
    const stated = journal.readUInt32BE(at + 4 + segment.page);
    if (number === 0 || checksum(content, segment.nonce) !== stated) return false;
    if (number > pages || done.has(number)) continue;
    writeSync(file, content, 0, segment.page, (number - 1) * segment.page);
    done.add(number);
  }
  return true;
}

/** Call it only while no other process has the case open for writing. */
export function rollBackHotJournal(path: string): void {
  const journalPath = `${path}-journal`;
  if (!existsSync(journalPath) || !existsSync(path)) return;
  const journal = readFileSync(journalPath);
  const first = readSegment(journal, 0, null);
  if (first !== null && statSync(path).size > 0) {
    const file = openSync(path, 'r+');
    try {
      const done = new Set<number>();
      let segment: Segment | null = first;
      while (segment && restore(journal, segment, first.databasePages, done, file)) {
        const end: number = segment.start + segment.records * (segment.page + 8);
        const next = Math.ceil(end / first.sector) * first.sector;
        segment = readSegment(journal, next, first);
      }
      ftruncateSync(file, first.databasePages * first.page);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
  rmSync(journalPath, { force: true });
}
