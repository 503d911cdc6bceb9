/** Projects of QualCoder and Taguette that somebody put into a zip archive. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { isSqlite } from '../../db/foreign-sqlite.ts';
import { DomainError } from '../../kernel/errors.ts';

const LARGEST = 600_000_000;
const LARGEST_RATIO = 300;
const SMALL = 2_000_000;
const MOST_FILES = 20_000;

const DATABASE = /(?:^|[\\/])data\.qda$|\.(?:qda|sqlite3?|db)$/i;
const REFI = /\.qde$/i;

export interface PackedDatabase {
  bytes: Uint8Array;
  /** The name of the folder in which it lies, else of the archive. */
  name: string;
}

/** Null when the archive is a REFI-QDA project, or holds no database. Nothing else is unpacked. */
export function packedDatabase(bytes: Uint8Array, fileName: string): PackedDatabase | null {
  const names = new Map<string, number>();
  list(bytes, fileName, (file) => {
    if (names.size < MOST_FILES) names.set(file.name, file.originalSize);
    return false;
  });
  if ([...names.keys()].some((name) => REFI.test(name))) return null;
  const [found, ...others] = [...names.keys()].filter((name) => DATABASE.test(name));
  if (found === undefined) return null;
  if (others.length > 0) {
    throw new DomainError(
      'bad-input',
      `${fileName} holds several projects (${found}, ${others[0]}). Import each by itself.`,
    );
  }
  if ((names.get(`${found}-wal`) ?? 0) > 0) {
    throw new DomainError(
      'locked',
      `${found} in ${fileName} was packed while another program had it open: close that program and pack it again.`,
    );
  }
  const parts = list(bytes, fileName, (file) => file.name === found && isBearable(file, fileName));
  const database = parts[found];
  if (!database || !isSqlite(database)) return null;
  const folder = found.split(/[\\/]/).at(-2);
  return { bytes: database, name: folder ?? fileName };
}

function list(
  bytes: Uint8Array,
  fileName: string,
  filter: (file: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError(
      'bad-input',
      `${fileName} is not a whole zip archive: it cannot be opened. Pack or export it again.`,
    );
  }
}

function isBearable({ name, originalSize, size }: UnzipFileInfo, fileName: string): boolean {
  const bomb = originalSize > SMALL && originalSize / Math.max(size, 1) > LARGEST_RATIO;
  if (!bomb && originalSize <= LARGEST) return true;
  throw new DomainError(
    'too-large',
    `${fileName} was not unpacked: ${name} would grow beyond what a project needs.`,
  );
}
