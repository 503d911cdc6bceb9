/** Opens a case to search it: to look at where its index is whole, to write where it has to catch up. */
import { ensureIndexed, indexState } from '../search/index/ensure-indexed.ts';
import { pathKind } from '../shell/detect.ts';
import { type OpenCase, openCaseForReading, openCaseForWriting } from '../shell/open-case.ts';
import type { Terminal } from './terminal.ts';

export async function openIndexed(path: string, terminal: Terminal): Promise<OpenCase> {
  const opened = await openWhatIsThere(path, terminal);
  try {
    await ensureIndexed(opened.db, {
      onProgress: ({ indexed, passages }) =>
        terminal.progress(`Indexing … ${Math.floor((100 * indexed) / passages)} %`),
    });
    terminal.progress('');
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function openWhatIsThere(path: string, terminal: Terminal): Promise<OpenCase> {
  if (pathKind(path) === 'folder') {
    const { openFolder } = await import('../shell/open-folder.ts');
    return openFolder(path, (line) => terminal.note(line));
  }
  const opened = await openCaseForReading(path);
  const { passages, indexed } = await indexState(opened.db);
  if (indexed >= passages) return opened;
  await opened.close();
  return openCaseForWriting(path);
}
