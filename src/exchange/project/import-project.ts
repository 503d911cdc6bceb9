/** Reads a project of another program from a file, whatever kind it is. */
import { DomainError } from '../../kernel/errors.ts';
import type { ForeignProject } from './foreign-project.ts';

/** `.qdpx` is a zip archive, `.qdc` is XML: the content decides, not the name. */
export async function readProjectFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<ForeignProject> {
  const { readRefiCodebook, readRefiProject } = await import('../refi/read-project.ts');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readRefiProject(bytes, fileName);
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/<(?:\w+:)?CodeBook[\s>]/.test(start)) return readRefiCodebook(bytes, fileName);
  throw new DomainError(
    'bad-input',
    `${fileName} is no project that can be read: a REFI-QDA project (.qdpx) or codebook (.qdc) was expected.`,
  );
}
