import { type UnzipFileInfo, unzipSync } from 'fflate';
import { DomainError } from '../../kernel/errors.ts';
import type { Losses } from '../project/losses.ts';

const MOST_FILES = 20_000;
const LARGEST_PART = 150_000_000;
const LARGEST_WHOLE = 600_000_000;
const LARGEST_RATIO = 300;
const SMALL = 2_000_000;
/** Pictures, sound and film are not read. */
const READ =
  /\.(?:qde|txt|md|markdown|docx|odt|rtf|pdf|html?|xhtml|epub|eml|srt|vtt|json|csv|tsv|bin)$/i;
const OUTSIDE = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/;

export interface ProjectFiles {
  /** The project itself. */
  qde: Uint8Array;
  /** By file name in lower case, without the folder. */
  sources: Map<string, Uint8Array>;
}

/** Takes a `.qdpx` apart within strict bounds. Nothing is ever written to a place that it names. */
export function unpackProject(bytes: Uint8Array, fileName: string, losses: Losses): ProjectFiles {
  let files = 0;
  let total = 0;
  const wanted = (file: UnzipFileInfo): boolean => {
    files += 1;
    if (files > MOST_FILES) throw tooLarge(fileName, `more than ${MOST_FILES} files`);
    if (OUTSIDE.test(file.name)) {
      losses.add({
        kind: 'path-outside',
        outcome: 'lost',
        what: 'files whose names point outside the project; they were not opened',
        example: file.name,
      });
      return false;
    }
    if (!READ.test(file.name)) return false;
    total += file.originalSize;
    const bomb =
      file.originalSize > SMALL && file.originalSize / Math.max(file.size, 1) > LARGEST_RATIO;
    if (bomb || total > LARGEST_WHOLE || file.originalSize > LARGEST_PART) {
      throw tooLarge(fileName, file.name);
    }
    return true;
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: wanted });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError(
      'bad-input',
      `${fileName} is not a whole project file: its zip archive cannot be opened. Export it again.`,
    );
  }
  return sorted(parts, fileName);
}

/** The project may have any name and lie in any folder; the one nearest to the top is meant. */
function sorted(parts: Record<string, Uint8Array>, fileName: string): ProjectFiles {
  const names = Object.keys(parts);
  const depth = (name: string): number => name.split('/').length;
  const [project] = names
    .filter((name) => /\.qde$/i.test(name))
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const qde = project === undefined ? undefined : parts[project];
  if (qde === undefined) {
    throw new DomainError(
      'bad-input',
      `${fileName} is a zip archive without a REFI-QDA project in it (no .qde file).`,
    );
  }
  const sources = new Map<string, Uint8Array>();
  for (const name of names) {
    const part = parts[name];
    if (part && name !== project) sources.set(baseName(name), part);
  }
  return { qde, sources };
}

export const baseName = (path: string): string =>
  path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .normalize('NFC')
    .toLowerCase();

const tooLarge = (fileName: string, part: string): DomainError =>
  new DomainError(
    'too-large',
    `${fileName} was not unpacked: ${part} would grow beyond what a project needs (a “zip bomb”, or a very large file). Export the project without media.`,
  );
