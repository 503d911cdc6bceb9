/** Copies of a case, made before it is opened for writing, so that a bad day costs one day. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyDatabase } from '../db/copy.ts';
import type { Db } from '../db/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { readSqliteHeader } from './detect.ts';

/** So many copies are kept, the oldest goes first. */
export const KEPT_BACKUPS = 5;

/** `NAME.backups` beside `NAME.dragoman`. */
export const backupFolder = (file: string): string =>
  join(dirname(file), `${basename(file).replace(/\.dragoman$/i, '')}.backups`);

const NAME = /^\d{8}T\d{6}Z-c(\d+)\.dragoman$/;

/** The latest first. */
export function listBackups(file: string): string[] {
  try {
    return readdirSync(backupFolder(file))
      .filter((name) => NAME.test(name))
      .sort()
      .reverse();
  } catch {
    return [];
  }
}

/** Copies the case unless the latest copy is of this very state; returns the path of the new copy or null. */
export async function backUp(file: string, db: Db, clock: Clock): Promise<string | null> {
  const counter = readSqliteHeader(file)?.changeCounter ?? 0;
  const [latest] = listBackups(file);
  if (latest !== undefined && NAME.exec(latest)?.[1] === String(counter)) return null;
  const folder = backupFolder(file);
  mkdirSync(folder, { recursive: true });
  const time = clock()
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '');
  const target = join(folder, `${time}-c${counter}.dragoman`);
  const unfinished = `${target}.part`;
  rmSync(unfinished, { force: true });
  await copyDatabase(db, unfinished);
  renameSync(unfinished, target);
  for (const old of listBackups(file).slice(KEPT_BACKUPS)) rmSync(join(folder, old));
  return target;
}
