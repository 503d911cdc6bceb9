/** `dragoman import --as documents`: files, folders and archives, each file by itself. */
import type { Context } from '../db/context.ts';
import type { ImportedDocument } from '../documents/import-documents.ts';
import { isFailure } from '../documents/readers/read-failure.ts';
import { DomainError } from '../kernel/errors.ts';
import { ImportSummary } from './import-summary.ts';
import type { Terminal } from './terminal.ts';

export async function importDocumentFiles(
  context: Context,
  paths: readonly string[],
  terminal: Terminal,
): Promise<void> {
  const { readDocuments } = await import('../documents/readers/read-documents.ts');
  const { importDocuments } = await import('../documents/import-documents.ts');
  const { findFingerprints } = await import('../documents/store.ts');
  const summary = new ImportSummary(terminal);
  const results = readDocuments(
    paths.map((path) => ({ path })),
    {
      onProgress: ({ fileName, number, of }) =>
        terminal.progress(`Reading ${number} of ${of}: ${fileName.slice(-60)} …`),
      isKnown: async (sha256) => (await findFingerprints(context.db, [sha256])).has(sha256),
    },
  );
  async function* drafts() {
    for await (const result of results) {
      if (isFailure(result)) summary.addFailure(result);
      else yield result;
    }
  }
  await importDocuments(context, drafts(), {
    label: 'Import documents',
    onStored: (stored: readonly ImportedDocument[]) => summary.addStored(stored),
  });
  terminal.progress('');
  summary.print();
  if (summary.nothingRead) throw new DomainError('bad-input', 'Nothing could be read.');
}
