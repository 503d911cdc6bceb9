/** Files as they come from a browser, each to a document or to the reason why not. */
import { DomainError } from '../kernel/errors.ts';
import { captureFile } from './capture/capture-file.ts';
import type { DocumentDraft } from './draft.ts';
import { layOut, statedFacts } from './lay-out.ts';
import type { FileFormat } from './model.ts';

export interface UploadedFile {
  /** With the folders it was dropped with. */
  fileName: string;
  bytes: Uint8Array;
}

export interface UploadFailure {
  outcome: 'failed' | 'skipped' | 'known';
  fileName: string;
  words: string;
  remedy: string;
}

const MEDIA_TYPES: Record<FileFormat, string> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

export async function* readUploads(
  files: readonly UploadedFile[],
): AsyncIterable<DocumentDraft | UploadFailure> {
  for (const file of files) {
    try {
      yield await draftFrom(file);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      yield { outcome: 'failed', fileName: file.fileName, words: error.message, remedy: '' };
    }
  }
}

async function draftFrom({ fileName, bytes }: UploadedFile): Promise<DocumentDraft> {
  const capture = await captureFile(bytes, fileName);
  const { text, layout } = layOut(capture.blocks);
  return {
    fileName,
    format: capture.format,
    original: { bytes, mediaType: MEDIA_TYPES[capture.format] },
    text,
    layout,
    stated: statedFacts(capture),
    attributes: {},
    dropped: capture.dropped,
    warnings: capture.warnings,
  };
}
