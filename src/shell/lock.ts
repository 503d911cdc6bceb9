/**
 * One writer per case. A file beside the case names the process that writes; when that process is
 * gone, the lock is stale and is taken over. SQLite's own locks are not enough: the portable engine
 * does not see those of the native one.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Engine } from '../db/open.ts';
import { DomainError } from '../kernel/errors.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly engine: Engine;
  /** When the process began, as the system counts: tells a process from a later one with its number. */
  readonly born: string;
  /** Of this lock, so that nobody removes another's. */
  readonly key: string;
}

export interface Lock {
  release(): void;
}

export const lockFile = (file: string): string => `${file}-lock`;

/** Linux only: elsewhere the number of the process must do. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.born === '' || birthOf(holder.pid) === '' || birthOf(holder.pid) === holder.born;
}

/** Whoever writes to the case now; null when nobody does. */
export function liveWriter(file: string): Holder | null {
  const holder = readHolder(lockFile(file));
  return holder !== null && isAlive(holder) ? holder : null;
}

/** A lock without readable content is somebody's who is just writing it, unless it has lain there for long. */
const UNREADABLE_GRACE = 2000;

function isStale(path: string): boolean {
  const holder = readHolder(path);
  if (holder !== null) return !isAlive(holder);
  try {
    return Date.now() - statSync(path).mtimeMs > UNREADABLE_GRACE;
  } catch {
    return false;
  }
}

/** Puts a stale lock aside. When two try, one finds it gone, or brings back what it took by mistake. */
function clearStale(path: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const taken = readHolder(aside);
  if (taken !== null && isAlive(taken)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

const inUse = (file: string): DomainError => {
  const holder = readHolder(lockFile(file));
  const who =
    holder === null || holder.host === hostname()
      ? `another Dragoman${holder ? ` (process ${holder.pid})` : ''}`
      : `Dragoman on ${holder.host}`;
  return new DomainError(
    'locked',
    `${file} is open for writing in ${who}. Close it there first; if it is not running any more, delete ${lockFile(file)}.`,
  );
};

/**
 * The portable engine marks its lock with a folder that outlives a crash. Whoever holds our lock is
 * the only writer, so such a folder is stale; readers keep theirs for milliseconds.
 */
function clearPortableLock(file: string): void {
  rmSync(`${file}.lock`, { recursive: true, force: true });
}

/** Becomes the one writer of the case, or says who is. */
export function acquireLock(file: string, engine: Engine): Lock {
  const path = lockFile(file);
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    engine,
    born: birthOf(process.pid),
    key: randomUUID(),
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
      clearPortableLock(file);
      return {
        release: () => {
          if (readHolder(path)?.key === holder.key) rmSync(path, { force: true });
        },
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (!isStale(path)) throw inUse(file);
      clearStale(path);
    }
  }
  throw inUse(file);
}
