/** What an import of many files came to: what is stored on the output, all else beside it. */
import type { ImportedDocument } from '../documents/import-documents.ts';
import { type ReadFailure, sayFailure } from '../documents/readers/read-failure.ts';
import type { Terminal } from './terminal.ts';

const SHOWN = 20;

export class ImportSummary {
  readonly #terminal: Terminal;
  readonly #counts = { stored: 0, words: 0, sameText: 0, known: 0, failed: 0 };
  readonly #dropped = new Map<string, { count: number; documents: number }>();
  readonly #warnings = new Map<string, { first: string; documents: number }>();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Whether files were given, none could be read, and none is in the case. */
  get nothingRead(): boolean {
    const { stored, known, failed } = this.#counts;
    return stored === 0 && known === 0 && failed > 0;
  }

  addFailure(failure: ReadFailure): void {
    if (failure.outcome === 'known') this.#counts.known += 1;
    else {
      if (failure.outcome === 'failed') this.#counts.failed += 1;
      const line = sayFailure(failure);
      this.#terminal.note(failure.outcome === 'failed' ? line : `Passed over: ${line}`);
    }
  }

  /** Says what is stored for good as soon as it is: a run that is killed leaves a true account. */
  addStored(documents: readonly ImportedDocument[]): void {
    const stored = documents.filter(({ outcome }) => outcome !== 'known');
    this.#counts.known += documents.length - stored.length;
    for (const document of stored) {
      this.#counts.stored += 1;
      this.#counts.words += document.words;
      if (document.outcome === 'same-text') this.#counts.sameText += 1;
      this.#count(document);
    }
    const [first, last] = [stored[0], stored.at(-1)];
    if (!first || !last) return;
    const range = first === last ? first.fileName : `${first.fileName} … ${last.fileName}`;
    this.#terminal.out(`Stored ${documentsOf(stored.length)}: ${range}`);
  }

  #count({ fileName, dropped, warnings }: ImportedDocument): void {
    const kinds = new Map<string, number>();
    for (const { what, count } of dropped) kinds.set(what, (kinds.get(what) ?? 0) + count);
    for (const [what, count] of kinds) {
      const all = this.#dropped.get(what) ?? { count: 0, documents: 0 };
      this.#dropped.set(what, { count: all.count + count, documents: all.documents + 1 });
    }
    for (const warning of new Set(warnings)) {
      const same = this.#warnings.get(warning);
      if (same) same.documents += 1;
      else this.#warnings.set(warning, { first: fileName, documents: 1 });
    }
  }

  print(): void {
    const { stored, words, sameText, known, failed } = this.#counts;
    for (const [words, { first, documents }] of [...this.#warnings].slice(0, SHOWN)) {
      this.#terminal.note(`${first}${documents > 1 ? ` and ${documents - 1} more` : ''}: ${words}`);
    }
    if (this.#warnings.size > SHOWN) {
      this.#terminal.note(`… and ${this.#warnings.size - SHOWN} more kinds of warnings.`);
    }
    if (this.#dropped.size > 0) {
      const kinds = [...this.#dropped].map(
        ([what, { count, documents }]) => `${what} ${count} (in ${documents})`,
      );
      this.#terminal.note(`Left out: ${kinds.join(', ')}. Each document lists its own.`);
    }
    const parts = [
      `${documentsOf(stored)} stored (${words} words)`,
      ...(sameText > 0 ? [`${sameText} of them with the same words as another`] : []),
      `${known} known`,
      `${failed} failed`,
    ];
    this.#terminal.out(`${parts.join(', ')}.`);
  }
}

const documentsOf = (count: number): string => (count === 1 ? '1 document' : `${count} documents`);
