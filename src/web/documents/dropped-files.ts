/** Files that were dropped or chosen, with the folders they lay in. */

export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** Browsers give a folder's entries a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (entry.isDirectory) {
    // An entry that says it is a folder is one.
    const inside = await entriesOf(entry as FileSystemDirectoryEntry);
    return (await Promise.all(inside.map(filesIn))).flat();
  }
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  );
  return [{ name: entry.fullPath.replace(/^\//, ''), file }];
}

/** Must be called while the drop is handled: afterwards the browser forgets what was dropped. */
export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  if (entries.every((entry) => entry === null)) return plain.map(named);
  return (await Promise.all(entries.flatMap((entry) => (entry ? [filesIn(entry)] : [])))).flat();
}

export const named = (file: File): NamedFile => ({
  name: file.webkitRelativePath || file.name,
  file,
});

export const isCorpus = ({ name }: NamedFile): boolean => /\.(?:csv|tsv|jsonl|ndjson)$/i.test(name);

/** A request may have 100 MB. */
const MOST_BYTES = 90_000_000;
const GROUP_BYTES = 50_000_000;
const GROUP_FILES = 300;

/** In requests that the server takes; what is too large for any stands apart. */
export function inGroups(files: readonly NamedFile[]): {
  groups: NamedFile[][];
  tooLarge: NamedFile[];
} {
  const groups: NamedFile[][] = [];
  const tooLarge: NamedFile[] = [];
  let bytes = 0;
  for (const one of files) {
    if (one.file.size > MOST_BYTES) {
      tooLarge.push(one);
      continue;
    }
    const last = groups.at(-1);
    if (!last || last.length >= GROUP_FILES || bytes + one.file.size > GROUP_BYTES) {
      groups.push([one]);
      bytes = one.file.size;
    } else {
      last.push(one);
      bytes += one.file.size;
    }
  }
  return { groups, tooLarge };
}
