/** Takes the rows of a corpus into the case: each is stored, or named with the reason why not. */
import type { Context } from '../../db/context.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { DocumentDraft } from '../draft.ts';
import { type ImportedDocument, importDocuments } from '../import-documents.ts';
import { type ColumnMapping, checkMapping } from './corpus-columns.ts';
import type { Corpus } from './corpus-file.ts';
import { rowToDraft } from './row-to-draft.ts';

export interface RejectedRow {
  row: number;
  reason: string;
}

export interface CorpusCount {
  /** Rows read so far, those that were rejected included. */
  rows: number;
  stored: number;
  /** In the case already, or twice in the file. */
  known: number;
  rejected: number;
}

export interface CorpusImport extends CorpusCount {
  batch: string;
  stopped: boolean;
}

interface Options {
  onStored?: (stored: readonly ImportedDocument[], count: CorpusCount) => void;
  onRejected?: (row: RejectedRow) => void;
  signal?: AbortSignal;
}

/** Memory does not grow with the file: rows are stored as they are read. */
export async function importCorpus(
  context: Context,
  corpus: Corpus,
  mapping: ColumnMapping,
  options: Options = {},
): Promise<CorpusImport> {
  const checked = checkMapping(mapping, corpus.columns);
  if (!checked.ok) throw new DomainError('invalid', `${corpus.fileName}: ${checked.why}`);
  const count: CorpusCount = { rows: 0, stored: 0, known: 0, rejected: 0 };
  async function* drafts(): AsyncIterable<DocumentDraft> {
    for await (const row of corpus.rows()) {
      count.rows += 1;
      const made = rowToDraft(row, checked.ok ? checked.mapping : mapping, corpus.fileName);
      if (made.ok) yield made.draft;
      else {
        count.rejected += 1;
        options.onRejected?.({ row: made.row, reason: made.reason });
      }
    }
  }
  const { batch } = await importDocuments(context, drafts(), {
    label: `Import the corpus ${corpus.fileName}`,
    onStored: (stored) => {
      for (const { outcome } of stored) count[outcome === 'known' ? 'known' : 'stored'] += 1;
      options.onStored?.(stored, count);
    },
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return { ...count, batch, stopped: options.signal?.aborted ?? false };
}
