/** Imports of event tables that run while the screen looks on. */
import type { Context } from '../../db/context.ts';
import type { Corpus } from '../../documents/corpus/corpus-file.ts';
import {
  beginJob,
  followJob,
  type ImportJob,
  keepItem,
  refusal,
} from '../../documents/import-jobs.ts';
import { type HowToRead, importEvents } from './import-events.ts';

export function startEvents(
  context: Context,
  corpus: Corpus,
  how: HowToRead,
): { job: ImportJob; ended: Promise<void> } {
  const running = beginJob(context, corpus.fileName, null);
  const { job } = running;
  const ended = followJob(running, async () => {
    await importEvents(context, corpus, how, {
      onStored: ({ rows, stored, known }) => {
        job.read = rows;
        job.stored = stored;
        job.known = known;
        job.reading = `row ${rows.toLocaleString('en')}`;
      },
      onRejected: ({ row, reason }) => {
        job.failed += 1;
        keepItem(running, refusal(`${corpus.fileName}, row ${row}`, reason, ''));
      },
      signal: running.stop.signal,
    });
  });
  return { job, ended };
}
