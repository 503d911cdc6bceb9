/** Reads a project of another program from a file, whatever kind it is. */

import { isSqlite, readForeignSqlite } from '../../db/foreign-sqlite.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { ForeignProject } from './foreign-project.ts';
import { packedDatabase } from './packed-database.ts';

/** Zip archives, XML and SQLite files: the content decides, not the name. */
export async function readProjectFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<ForeignProject> {
  if (isSqlite(bytes)) return readSqliteProject(bytes, fileName);
  const { readRefiCodebook, readRefiProject } = await import('../refi/read-project.ts');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const packed = packedDatabase(bytes, fileName);
    return packed ? readSqliteProject(packed.bytes, packed.name) : readRefiProject(bytes, fileName);
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/<(?:\w+:)?CodeBook[\s>]/.test(start)) return readRefiCodebook(bytes, fileName);
  throw notAProject(fileName);
}

async function readSqliteProject(bytes: Uint8Array, fileName: string): Promise<ForeignProject> {
  const { isTaguette, readTaguette } = await import('../foreign/read-taguette.ts');
  const { isQualCoder, readQualCoder } = await import('../foreign/read-qualcoder.ts');
  const project = await readForeignSqlite(bytes, async (tables) => {
    if (isTaguette(tables)) return readTaguette(tables);
    return isQualCoder(tables) ? readQualCoder(tables) : null;
  });
  if (!project) throw notAProject(fileName);
  return project.name === '' ? { ...project, name: fileName.replace(/\.[^.]*$/, '') } : project;
}

const notAProject = (fileName: string): DomainError =>
  new DomainError(
    'bad-input',
    `${fileName} is no project that can be read: a REFI-QDA project (.qdpx) or codebook (.qdc), a Taguette database, or a QualCoder project (its data.qda, or its folder as a zip archive) was expected.`,
  );
