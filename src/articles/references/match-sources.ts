/** Readings of references gathered into works: one cluster for each source. */
import type { Reference } from '../../sources/model.ts';
import { profileOf, TitleIndex } from '../../sources/similarity.ts';
import { keyOf, likeness, SAME_WORK, type WorkKey, workTitle } from './same-work.ts';

export interface Witness {
  reference: Reference;
  /** Ids of the citation or of the bibliography's entry. */
  citation?: string;
  entry?: string;
}

export interface Cluster {
  key: string;
  witnesses: Witness[];
  inBibliography: boolean;
}

interface Work extends Cluster {
  keys: WorkKey[];
}

/** No source of an article has more different spellings than this; further ones are not compared. */
const MOST_KEYS = 6;

/** Title, date and authors alike with an entry that found nothing else: a wrong year must not make two. */
const RELAXED = 0.68;

export class SourceMatcher {
  readonly #works: Work[] = [];
  readonly #byId = new Map<string, Work>();
  readonly #titles = new TitleIndex();

  get clusters(): readonly Cluster[] {
    return this.#works;
  }

  /** Adds a citation; returns the key of its work and whether it was known already. */
  add(witness: Witness): { key: string; isNew: boolean } {
    const key = keyOf(witness.reference, profileOf(workTitle(witness.reference)));
    const known = this.#best(key, () => true);
    if (known !== undefined && known.score >= SAME_WORK) {
      this.#join(known.work, witness, key);
      return { key: known.work.key, isNew: false };
    }
    return { key: this.#create(witness, key).key, isNew: true };
  }

  /**
   * Adds the entries of the bibliography. The best pairs are made first; an entry that is left looks
   * again among the works that have no entry, because a slip in a date must not make two sources.
   */
  addEntries(entries: readonly Witness[]): Map<string, string> {
    const found = new Map<string, string>();
    const left: { witness: Witness; key: WorkKey }[] = [];
    for (const witness of entries) {
      const key = keyOf(witness.reference, profileOf(workTitle(witness.reference)));
      const known = this.#best(key, () => true);
      if (known === undefined || known.score < SAME_WORK) left.push({ witness, key });
      else found.set(witness.entry ?? '', this.#join(known.work, witness, key).key);
    }
    for (const { witness, key } of left) {
      const known = this.#best(key, (work) => !work.inBibliography);
      const isSame = known !== undefined && known.score >= RELAXED && agree(known.work, key);
      const work = isSame ? this.#join(known.work, witness, key) : this.#create(witness, key);
      found.set(witness.entry ?? '', work.key);
    }
    return found;
  }

  #create(witness: Witness, key: WorkKey): Work {
    const id = `w${this.#works.length + 1}`;
    const inBibliography = witness.entry !== undefined;
    const work: Work = { key: id, witnesses: [witness], keys: [key], inBibliography };
    this.#works.push(work);
    this.#byId.set(id, work);
    this.#titles.add(id, workTitle(witness.reference));
    return work;
  }

  #join(work: Work, witness: Witness, key: WorkKey): Work {
    work.witnesses.push(witness);
    if (witness.entry !== undefined) work.inBibliography = true;
    const isSpelling = work.keys.every(({ profile }) => profile.folded !== key.profile.folded);
    if (isSpelling && work.keys.length < MOST_KEYS) {
      work.keys.push(key);
      this.#titles.add(work.key, workTitle(witness.reference));
    }
    return work;
  }

  #best(key: WorkKey, allowed: (work: Work) => boolean): { work: Work; score: number } | undefined {
    let best: { work: Work; score: number } | undefined;
    for (const id of this.#titles.candidates(workTitle(key.reference), 16)) {
      const work = this.#byId.get(id);
      if (work === undefined || !allowed(work)) continue;
      for (const known of work.keys) {
        const score = likeness(known, key);
        if (best === undefined || score > best.score) best = { work, score };
      }
    }
    return best;
  }
}

/** The same authors, or none on one side. */
function agree(work: Work, key: WorkKey): boolean {
  if (key.families.size === 0) return false;
  return work.keys.some(({ families }) => [...families].some((family) => key.families.has(family)));
}
