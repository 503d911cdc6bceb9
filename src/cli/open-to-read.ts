import { pathKind } from '../shell/detect.ts';
import type { OpenCase } from '../shell/open-case.ts';

/**
 * A case file, or a case folder in memory, to look at: neither is changed. What was decided on the screens about a folder
 * is in the case file that they keep for it.
 */
export async function openToRead(path: string): Promise<OpenCase> {
  if (pathKind(path) === 'folder') {
    const { loadFolder } = await import('../shell/load-folder.ts');
    return loadFolder(path);
  }
  const { openCaseForReading } = await import('../shell/open-case.ts');
  return openCaseForReading(path);
}
