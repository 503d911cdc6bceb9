/** Which files of a folder or archive are documents at all, and in which order they are read. */
import type { ReadFailure } from './read-failure.ts';

const collator = new Intl.Collator('en', { numeric: true });
const HIDDEN = /(?:^|\/)(?:\.(?!\.?(?:\/|$))[^/]+|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/i;
/** Browsers put what a saved page shows beside it: `News.html` and `News_files/`. */
const PAGE_FOLDER = /^(.*?)(?:_files|\.files|_archivos|_fichiers|-Dateien|_pliki)\//;

export function chooseFiles(paths: readonly string[]): {
  files: string[];
  skipped: ReadFailure[];
} {
  const pages = new Set(
    paths.filter((path) => /\.x?html?$/i.test(path)).map((path) => path.replace(/\.[^.]*$/, '')),
  );
  const files: string[] = [];
  const hidden: string[] = [];
  const parts = new Map<string, number>();
  for (const path of [...paths].sort(collator.compare)) {
    const page = PAGE_FOLDER.exec(path);
    if (HIDDEN.test(path)) hidden.push(path);
    else if (page && pages.has(page[1] ?? '')) {
      parts.set(page[0], (parts.get(page[0]) ?? 0) + 1);
    } else files.push(path);
  }
  const skipped: ReadFailure[] = [];
  if (hidden.length > 0) {
    skipped.push({
      outcome: 'skipped',
      fileName: hidden[0] ?? '',
      words: hidden.length === 1 ? 'is hidden' : `and ${hidden.length - 1} more are hidden`,
      remedy: '',
    });
  }
  for (const [folder, count] of parts) {
    const words = `holds ${count} pictures and programs of a saved page`;
    skipped.push({ outcome: 'skipped', fileName: folder, words, remedy: '' });
  }
  return { files, skipped };
}
