/** Sources of an imported article meet the register of the case: the same work is kept once. Pure. */
import type { CslItem, PrintedField, Reference, Source } from '../sources/model.ts';
import { profileOf, TitleIndex } from '../sources/similarity.ts';
import { keyOf, likeness, SAME_WORK, type WorkKey, workTitle } from './references/same-work.ts';

export interface MatchedSources {
  /** Id in the article → id in the register. */
  ids: ReadonlyMap<string, string>;
  /** Sources that the register does not know, with the ids that they would have there. */
  added: Source[];
}

/** How often places of a source of the reading already rest on a source of the register. */
export type Held = ReadonlyMap<string, ReadonlyMap<string, number>>;

const field = (value: unknown): PrintedField | undefined =>
  value === undefined || value === ''
    ? undefined
    : { printed: '', value: String(value), start: 0, end: 0 };

/** A record of the register as a reading, so that it is compared as readings are. */
function asReference(csl: CslItem, issued: string | null): Reference {
  const fields = {
    title: field(csl.title),
    containerTitle: field(csl['container-title']),
    publisher: field(csl.publisher),
    volume: field(csl.volume),
    issue: field(csl.issue),
    pages: field(csl.page),
    url: field(csl.URL),
    doi: field(csl.DOI),
  };
  const names = (csl.author ?? []).map(({ family, given, literal }) => ({
    printed: '',
    value: family ?? literal ?? '',
    start: 0,
    end: 0,
    role: 'author' as const,
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(literal === undefined ? {} : { literal }),
  }));
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    start: 0,
    end: 0,
    type: 'document',
    names,
    moreNames: false,
    ...Object.fromEntries(present),
    ...(issued ? { issued: { printed: '', value: issued, start: 0, end: 0, readings: [] } } : {}),
  };
}

function keyOfRecord({ csl, issued }: Pick<Source, 'csl' | 'issued'>): WorkKey {
  const reference = asReference(csl, issued);
  return keyOf(reference, profileOf(workTitle(reference)));
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let turn = 1;
  let id = wanted;
  while (taken.has(id)) {
    turn += 1;
    id = `${wanted}-${turn}`;
  }
  return id;
}

const wasMerged = ({ knownAs = [] }: Source): boolean =>
  knownAs.some(({ why }) => why === 'merged');

/** A record that a source once had counts a little less than the one that it has. */
const FORMER = 0.001;

class Register {
  private readonly byId: Map<string, Source>;
  private readonly keys: { source: string; key: WorkKey; less: number }[] = [];
  private readonly titles = new TitleIndex();

  constructor(sources: readonly Source[]) {
    this.byId = new Map(sources.map((source) => [source.id, source]));
    for (const source of sources) {
      this.add(source.id, source, 0);
      for (const known of source.knownAs ?? []) this.add(source.id, known, FORMER);
    }
  }

  private add(source: string, record: Pick<Source, 'csl' | 'issued'>, less: number): void {
    const key = keyOfRecord(record);
    this.titles.add(String(this.keys.length), workTitle(key.reference));
    this.keys.push({ source, key, less });
  }

  get(id: string): Source | null {
    return this.byId.get(id) ?? null;
  }

  find(source: Source, avoid: ReadonlySet<string>): Source | null {
    const key = keyOfRecord(source);
    let best: { id: string; score: number } | null = null;
    for (const at of this.titles.candidates(workTitle(key.reference), 16)) {
      const known = this.keys[Number(at)];
      if (!known) continue;
      const likely = likeness(known.key, key);
      const score = likely - known.less - (avoid.has(known.source) ? 2 * FORMER : 0);
      if (likely >= SAME_WORK && (!best || score > best.score)) best = { id: known.source, score };
    }
    return best ? this.get(best.id) : null;
  }
}

/** The places of a reading say best which source of the register each of its sources is. */
function byPlaces(register: Register, held: Held): Map<string, string> {
  const claims = [...held].flatMap(([read, votes]) =>
    [...votes].map(([known, count]) => ({ read, known, count })),
  );
  const ids = new Map<string, string>();
  const used = new Set<string>();
  for (const { read, known } of claims.sort((a, b) => b.count - a.count)) {
    const source = register.get(known);
    if (!source || ids.has(read) || (used.has(known) && !wasMerged(source))) continue;
    ids.set(read, known);
    used.add(known);
  }
  return ids;
}

/**
 * Only the register is searched: two sources of one article were told apart by its reading. What a person has
 * merged stays one, whatever the reading says.
 */
export function matchSources(
  sources: readonly Source[],
  read: readonly Source[],
  { held = new Map(), avoid = new Set() }: { held?: Held; avoid?: ReadonlySet<string> } = {},
): MatchedSources {
  const register = new Register(sources);
  const taken = new Set(sources.map(({ id }) => id));
  const ids = byPlaces(register, held);
  const used = new Set(ids.values());
  const added: Source[] = [];
  for (const source of read) {
    if (ids.has(source.id)) continue;
    const same = register.find(source, avoid);
    if (same && (!used.has(same.id) || wasMerged(same))) {
      used.add(same.id);
      ids.set(source.id, same.id);
      continue;
    }
    const id = freeId(source.id, taken);
    taken.add(id);
    ids.set(source.id, id);
    added.push({ ...source, id, csl: { ...source.csl, id } });
  }
  return { ids, added };
}
