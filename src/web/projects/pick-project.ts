/** Which of the files that were dropped or chosen is the project. */
import type { NamedFile } from '../documents/dropped-files.ts';

export interface PickedProject {
  readonly file: File;
  /** A QualCoder project is called as its folder. */
  readonly name: string;
}

/** Files that no other import takes for its own. */
const PROJECT = /\.(?:qdpx|qdc|qde|sqlite3?|qda|db)$/i;
const QUALCODER = /(?:^|\/)data\.qda$/i;

export const PROJECT_FILES = '.qdpx,.qdc,.sqlite3,.sqlite,.db,.qda,.zip';

export const isProjectFile = ({ name }: Pick<NamedFile, 'name'>): boolean => PROJECT.test(name);

/** A request may have 100 MB. */
const MOST_BYTES = 100 * 1024 * 1024;

/** The project among the files, or why there is none, in words. */
export function pickProject(files: readonly NamedFile[]): PickedProject | { problem: string } {
  const found = files.find(({ name }) => QUALCODER.test(name)) ?? onlyFile(files);
  if (found === undefined) {
    return {
      problem:
        files.length === 0
          ? 'Nothing was dropped that can be read.'
          : `${files.length} files were dropped, and none of them is the data.qda of a QualCoder project. Drop one project at a time.`,
    };
  }
  const { name, file } = found;
  const log = files.find((other) => other.name === `${name}-wal`);
  if (log && log.file.size > 0) {
    return { problem: `${name} is open in another program: close that program first.` };
  }
  if (file.size > MOST_BYTES) {
    return {
      problem: `${name} is larger than 100 MB. Import it on the command line: dragoman import CASE FILE --as project.`,
    };
  }
  const path = name.split('/');
  const called = (QUALCODER.test(name) ? path.at(-2) : undefined) ?? path.at(-1) ?? name;
  return { file, name: called.slice(0, 255) };
}

const onlyFile = (files: readonly NamedFile[]): NamedFile | undefined => {
  const projects = files.filter(isProjectFile);
  if (projects.length === 1) return projects[0];
  return files.length === 1 ? files[0] : undefined;
};
