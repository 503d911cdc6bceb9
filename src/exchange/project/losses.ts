/** Collects what an exchange does not keep, so that nothing vanishes silently. */
import { z } from 'zod';

export const Loss = z.object({
  /** Names the kind: `picture`, `graph`, `set-of-codes` … */
  kind: z.string(),
  /** `lost`: not in the case; `changed`: kept in another form; `mended`: the file was wrong and was understood. */
  outcome: z.enum(['lost', 'changed', 'mended']),
  /** What it is and what became of it, in words. */
  what: z.string(),
  count: z.number().int().min(1),
  /** The first one, so that it can be found. */
  example: z.string(),
});
export type Loss = z.infer<typeof Loss>;

const LONGEST_EXAMPLE = 200;

export class Losses {
  readonly #found = new Map<string, Loss>();

  add(loss: Omit<Loss, 'count' | 'example'> & { count?: number; example?: string }): void {
    const { count = 1, example = '' } = loss;
    if (count === 0) return;
    const key = `${loss.kind} ${loss.outcome}`;
    const known = this.#found.get(key);
    if (known) known.count += count;
    else this.#found.set(key, { ...loss, count, example: example.slice(0, LONGEST_EXAMPLE) });
  }

  /** What is lost first. */
  list(): Loss[] {
    const order = ['lost', 'changed', 'mended'];
    return [...this.#found.values()].sort(
      (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome),
    );
  }
}
