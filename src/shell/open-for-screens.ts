import { pathKind } from './detect.ts';
import { type OpenCase, openCaseForWriting } from './open-case.ts';

/** Opens whatever the screens can show: a case file or a case folder. `tell` hears what the user should know. */
export async function openForScreens(
  path: string,
  tell: (line: string) => void,
): Promise<OpenCase> {
  if (pathKind(path) !== 'folder') return openCaseForWriting(path);
  const { openFolder } = await import('./open-folder.ts');
  return openFolder(path, tell);
}
