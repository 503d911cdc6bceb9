/** Opens the bytes of a case file as a copy of its own: the colleague's file is never touched. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPLICATION_ID } from '../../db/application-id.ts';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';

const MAGIC = 'SQLite format 3\0';

/** The first hundred bytes of an SQLite file say what it is (sqlite.org/fileformat2). */
function mustBeCase(bytes: Uint8Array, fileName: string): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(100, bytes.byteLength));
  const isCase =
    head.length === 100 &&
    head.toString('latin1', 0, 16) === MAGIC &&
    head.readUInt32BE(68) === APPLICATION_ID;
  if (!isCase) throw new DomainError('bad-input', `${fileName} is not a case file.`);
}

/** Calls `work` with the copy, brought to today's schema, and throws the copy away afterwards. */
export async function withCopy<T>(
  bytes: Uint8Array,
  fileName: string,
  work: (other: Db) => Promise<T>,
): Promise<T> {
  mustBeCase(bytes, fileName);
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-copy-'));
  let db: Db | undefined;
  try {
    const file = join(folder, 'copy.dragoman');
    await writeFile(file, bytes);
    db = await openDatabase(file);
    await migrate(db);
    return await work(db);
  } finally {
    await db?.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
