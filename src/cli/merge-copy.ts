import { existsSync } from 'node:fs';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Terminal } from './terminal.ts';

/** Takes in a colleague's copy of the case. What has to be decided is decided on the screen, so that it is seen. */
export async function mergeCopy(context: Context, path: string, terminal: Terminal): Promise<void> {
  const { readInputFile } = await import('./read-input-file.ts');
  const { withCopy } = await import('../coding/merge/open-copy.ts');
  const { mergeCase, previewMerge } = await import('../coding/merge/merge-case.ts');
  const { previewInWords, resultInWords } = await import('../coding/merge/merge-words.ts');
  if (existsSync(`${path}-journal`)) {
    throw new DomainError('locked', `${path} is in use, or was not closed. Open it there first.`);
  }
  const { bytes, fileName } = await readInputFile(path);
  terminal.progress(`Reading ${fileName} …`);
  await withCopy(bytes, fileName, async (other) => {
    const preview = await previewMerge(context.db, other);
    const { conflicts } = preview;
    terminal.note(previewInWords(preview));
    for (const { about, here, there } of conflicts) {
      terminal.note(`To be decided: ${about}: here ${here}; in the copy ${there}`);
    }
    if (conflicts.length > 0) {
      throw new DomainError(
        'conflict',
        `Nothing was changed: decide the conflicts on the screen Agreement, under “Merge a colleague’s copy” (${conflicts.length}).`,
      );
    }
    terminal.out(resultInWords(await mergeCase(context, other, {})));
  });
}
