/** Whether something that looks unlisted or uncited may only have escaped the matching of records. */
import { cleanUrl } from '../../sources/clean-url.ts';
import type { Reference } from '../../sources/model.ts';
import { foldTitle, TitleIndex, titleSimilarity } from '../../sources/similarity.ts';

interface Known {
  title: string;
  words: string;
}

const ALIKE = 0.6;
/** Enough of a title to be recognised inside a reference that was read badly. */
const HEAD = 32;

export class ReferenceLookup {
  readonly #titles = new TitleIndex();
  readonly #known = new Map<string, Known>();
  readonly #addresses = new Set<string>();

  /** `words`: the whole reference as printed. */
  add(reference: Reference, words: string): void {
    const id = String(this.#known.size);
    const title = reference.title?.value ?? '';
    this.#known.set(id, { title, words: foldTitle(words.slice(0, 600)) });
    this.#titles.add(id, title === '' ? words : title);
    if (reference.url) this.#addresses.add(cleanUrl(reference.url.value).clean);
  }

  /** True when anything here may be the same work: an alike title, the title inside its words, the same address. */
  mayHold(reference: Reference): boolean {
    if (reference.url && this.#addresses.has(cleanUrl(reference.url.value).clean)) return true;
    const title = reference.title?.value;
    if (!title) return false;
    const head = foldTitle(title).slice(0, HEAD);
    return this.#titles.candidates(title).some((id) => {
      const known = this.#known.get(id);
      if (!known) return false;
      return (
        (head.length >= 12 && known.words.includes(head)) ||
        (known.title !== '' && titleSimilarity(known.title, title) >= ALIKE)
      );
    });
  }
}
