/** `dragoman import --as corpus`: rows are stored as they are read, and those that cannot be are named. */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Context } from '../db/context.ts';
import { readMapping } from '../documents/corpus/corpus-columns.ts';
import { importCorpus } from '../documents/corpus/import-corpus.ts';
import { openCorpus } from '../documents/corpus/open-corpus.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Terminal } from './terminal.ts';

/** More of the same kind tell nothing new; the number of all is said at the end. */
const MOST_NAMED = 20;

export async function importCorpusPath(
  context: Context,
  path: string,
  terminal: Terminal,
  map: string,
): Promise<void> {
  const fileName = basename(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new DomainError('not-found', `There is no file ${path}.`);
  }
  const corpus = await openCorpus({ fileName, open: () => createReadStream(path) });
  const mapping = readMapping(map, corpus.columns);
  if (!mapping.ok) {
    throw new DomainError('wrong-use', `${fileName}: ${mapping.why} (option --map)`);
  }
  let named = 0;
  const done = await importCorpus(context, corpus, mapping.mapping, {
    onStored: (_, { stored, rejected }) =>
      terminal.progress(`${fileName}: ${stored} stored, ${rejected} left out …`),
    onRejected: ({ row, reason }) => {
      named += 1;
      if (named <= MOST_NAMED) terminal.note(`Row ${row} was left out: ${reason}`);
    },
  });
  if (named > MOST_NAMED) terminal.note(`… and ${named - MOST_NAMED} more rows.`);
  if (done.stored + done.known === 0 && done.rejected > 0) {
    throw new DomainError(
      'bad-input',
      `${fileName}: not one of its rows could be read, nothing was imported. See the reasons above.`,
    );
  }
  const known = done.known === 0 ? '' : `, ${done.known} were there already`;
  const left = done.rejected === 0 ? '' : `, ${done.rejected} left out`;
  terminal.out(`Imported ${done.stored} documents from ${fileName}${known}${left}.`);
}
