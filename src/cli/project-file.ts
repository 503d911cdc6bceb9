import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../kernel/errors.ts';

/** A QualCoder project is a folder with its tables in `data.qda`. A file still being written to is refused. */
export function projectFile(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(path, 'data.qda') : path;
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0) {
    throw new DomainError(
      'locked',
      `${file} is open in another program: close that program first.`,
    );
  }
  return file;
}
