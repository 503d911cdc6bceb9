/** The end list as author–date and numbered citations look into it. */

import { foldTitle } from '../../sources/similarity.ts';
import type { BibliographyEntry } from '../model.ts';
import { familiesOf } from './cited-so-far.ts';

type Entry = Omit<BibliographyEntry, 'source'>;

export interface ListedWork {
  /** Key of the work's cluster. */
  key: string;
  families: string[];
  /** As printed, with its letter: `2018a`. */
  year: string;
}

const acronymOf = (name: string): string =>
  (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('').toLowerCase();

const yearOf = ({ reference }: Entry): string =>
  /(?:1[5-9]|20)\d{2}[a-h]?/u.exec(reference.issued?.printed ?? '')?.[0] ??
  reference.issued?.value.slice(0, 4) ??
  '';

/** Number printed before an entry, `[12]` or `12.`. */
export const printedNumber = (words: string): number | undefined => {
  const match = /^\s?(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s/u.exec(words);
  return match === null ? undefined : Number(match[1] ?? match[2]);
};

export class ListIndex {
  readonly #byFamily = new Map<string, ListedWork[]>();
  readonly #byNumber = new Map<number, string>();

  constructor(text: string, entries: readonly Entry[], byEntry: ReadonlyMap<string, string>) {
    entries.forEach((entry, index) => {
      const key = byEntry.get(entry.id);
      if (key === undefined) return;
      const words = text.slice(entry.span.start, entry.span.start + 12);
      this.#byNumber.set(printedNumber(words) ?? index + 1, key);
      const families = familiesOf(entry.reference);
      const work = { key, families, year: yearOf(entry) };
      for (const name of this.#namesFor(entry, families)) {
        this.#byFamily.set(name, [...(this.#byFamily.get(name) ?? []), work]);
      }
    });
  }

  /** An institution is also cited by its acronym, an untitled author by the beginning of the title. */
  #namesFor({ reference }: Entry, families: readonly string[]): Set<string> {
    const names = new Set(families.slice(0, 1));
    const literal = reference.names[0]?.literal;
    if (literal !== undefined) names.add(acronymOf(literal));
    if (families.length > 0) return names;
    const folded = foldTitle(reference.title?.value ?? '').split(' ');
    for (let length = 1; length <= Math.min(6, folded.length); length += 1) {
      names.add(folded.slice(0, length).join(' '));
    }
    if (reference.publisher !== undefined) names.add(foldTitle(reference.publisher.value));
    return names;
  }

  byNumber(number: number): string | undefined {
    return this.#byNumber.get(number);
  }

  hasFamily(name: string): boolean {
    return this.#byFamily.has(foldTitle(name));
  }

  /** Works by the first author named, with the others among their authors, of that year. */
  find(names: readonly string[], year: string): ListedWork[] {
    const [first = '', ...more] = names.map(foldTitle);
    const works = (this.#byFamily.get(first) ?? []).filter(({ families }) =>
      more.every((name) => families.includes(name)),
    );
    const exact = works.filter((work) => work.year === year);
    if (exact.length > 0) return exact;
    return works.filter((work) => work.year.slice(0, 4) === year.slice(0, 4));
  }
}
