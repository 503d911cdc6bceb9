import { DomainError } from '../kernel/errors.ts';
import { pathKind } from './detect.ts';
import { type OpenCase, openCaseForWriting } from './open-case.ts';

/** Opens whatever the screens can show. `tell` hears what the user should know about it. */
export async function openForScreens(
  path: string,
  _tell: (line: string) => void,
): Promise<OpenCase> {
  const kind = pathKind(path);
  if (kind === 'folder') {
    throw new DomainError('bad-input', `${path} is a case folder; import it into a case first.`);
  }
  return openCaseForWriting(path);
}
