/** What a reader remembers of the notes before: who was cited, with which title, in which note. */
import type { Reference } from '../../sources/model.ts';
import { foldTitle } from '../../sources/similarity.ts';
import type { Cluster } from './match-sources.ts';
import { type Resolved, sourceOf } from './mention.ts';

interface KnownWork {
  key: string;
  titles: string[];
  families: string[];
  years: string[];
}

/** Letters of a title by which works are found again; short forms rarely change the first word. */
const STEM = 5;

const stemOf = (folded: string): string =>
  folded.replace(/^(?:the|a|an|der|die|das|le|la|les|l) /u, '').slice(0, STEM);

const push = (map: Map<string, string[]>, key: string, value: string): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value && !list.includes(value)) list.push(value);
};

export const familiesOf = (reference: Reference): string[] =>
  reference.names
    .map((name) => foldTitle(name.family ?? name.literal ?? ''))
    .filter((family) => family !== '');

export class CitedSoFar {
  /** Everything resolved so far, in the order of the text. */
  readonly trail: Resolved[] = [];
  readonly #works = new Map<string, KnownWork>();
  readonly #byFamily = new Map<string, string[]>();
  readonly #byStem = new Map<string, string[]>();
  readonly #lastAt = new Map<string, number>();
  readonly #byNote = new Map<string, Resolved[]>();
  readonly noteIdByLabel: ReadonlyMap<string, string>;

  constructor(clusters: readonly Cluster[], noteIdByLabel: ReadonlyMap<string, string>) {
    this.noteIdByLabel = noteIdByLabel;
    for (const cluster of clusters) this.#learn(cluster);
  }

  #learn({ key, witnesses }: Cluster): void {
    const work: KnownWork = { key, titles: [], families: [], years: [] };
    for (const { reference } of witnesses) {
      const title = foldTitle(reference.title?.value ?? '');
      if (title !== '' && !work.titles.includes(title)) work.titles.push(title);
      for (const family of familiesOf(reference)) {
        if (!work.families.includes(family)) work.families.push(family);
      }
      const year = reference.issued?.value.slice(0, 4) ?? '';
      if (year !== '' && !work.years.includes(year)) work.years.push(year);
    }
    this.#works.set(key, work);
    for (const title of work.titles) push(this.#byStem, stemOf(title), key);
    for (const family of work.families) push(this.#byFamily, family, key);
  }

  remember(resolved: Resolved): void {
    const source = sourceOf(resolved);
    this.trail.push(resolved);
    const { note } = resolved.mention;
    if (note !== null) this.#byNote.set(note, [...(this.#byNote.get(note) ?? []), resolved]);
    if (source !== null) this.#lastAt.set(source, this.trail.length);
  }

  inNote(note: string): readonly Resolved[] {
    return this.#byNote.get(note) ?? [];
  }

  work(key: string): KnownWork | undefined {
    return this.#works.get(key);
  }

  /** Works of an author, those cited last first, those not yet cited at the end. */
  byFamily(family: string): string[] {
    return this.#lastFirst(this.#byFamily.get(family) ?? []);
  }

  byTitle(folded: string): string[] {
    return this.#lastFirst(this.#byStem.get(stemOf(folded)) ?? []);
  }

  isCited = (key: string): boolean => this.#lastAt.has(key);

  /** The citation that cited the work last. */
  lastMention(key: string): string | null {
    const at = this.#lastAt.get(key);
    return at === undefined ? null : (this.trail[at - 1]?.mention.id ?? null);
  }

  #lastFirst(keys: readonly string[]): string[] {
    return keys.toSorted((a, b) => (this.#lastAt.get(b) ?? 0) - (this.#lastAt.get(a) ?? 0));
  }
}
