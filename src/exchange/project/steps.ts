import type { Listen } from '../../http/lines.ts';
import type { TakingProgress } from './project-import.ts';

/** Tells how far a project is, and ends the work when it was given up. */
export class Steps {
  readonly #listen: Listen<TakingProgress>;
  constructor(listen: Listen<TakingProgress>) {
    this.#listen = listen;
  }

  async tell(stage: TakingProgress['stage'], done: number, of: number): Promise<void> {
    // Lets the server hear that this request was given up, and send what was written.
    await new Promise((resolve) => setImmediate(resolve));
    this.#listen.signal?.throwIfAborted();
    await this.#listen.onProgress?.({ stage, done, of });
  }
}
