import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { APPLICATION_ID } from '../db/application-id.ts';

/**
 * What a path given on the command line is. `case`: a case file; `folder`: a case folder;
 * `database`: an SQLite file of another program; `file`: anything else that can be read.
 */
export type PathKind = 'missing' | 'case' | 'folder' | 'database' | 'directory' | 'file';

const MAGIC = 'SQLite format 3\0';

export interface SqliteHeader {
  readonly applicationId: number;
  /** Grows with every transaction that wrote. */
  readonly changeCounter: number;
}

/** The first hundred bytes of an SQLite file (sqlite.org/fileformat2), or null for any other file. */
export function readSqliteHeader(path: string): SqliteHeader | null {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, header, 0, 100, 0) < 100) return null;
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, 16) !== MAGIC) return null;
  return { applicationId: header.readUInt32BE(68), changeCounter: header.readUInt32BE(24) };
}

export function pathKind(path: string): PathKind {
  if (!existsSync(path)) return 'missing';
  if (statSync(path).isDirectory()) {
    return existsSync(join(path, 'case.json')) ? 'folder' : 'directory';
  }
  const header = readSqliteHeader(path);
  if (header === null) return 'file';
  return header.applicationId === APPLICATION_ID ? 'case' : 'database';
}
