/** Sources of an imported article meet the register of the case: the same work is kept once. Pure. */
import type { CslItem, PrintedField, Reference, Source } from '../sources/model.ts';
import { profileOf, TitleIndex } from '../sources/similarity.ts';
import { keyOf, likeness, SAME_WORK, type WorkKey, workTitle } from './references/same-work.ts';

export interface MergedSources {
  /** Id in the article → id in the register. */
  ids: ReadonlyMap<string, string>;
  added: Source[];
  changed: Source[];
}

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

function keyOfSource({ csl, issued }: Source): WorkKey {
  const reference = asReference(csl, issued);
  return keyOf(reference, profileOf(workTitle(reference)));
}

/** What the register does not know yet is filled in; nothing that stands there is overwritten. */
export function enrich(known: Source, read: Source): Source {
  const urls = [...known.urls];
  for (const url of read.urls) {
    if (!urls.some(({ printed }) => printed === url.printed)) urls.push(url);
  }
  return {
    ...known,
    csl: { ...read.csl, ...known.csl },
    evidenceClass: known.evidenceClass ?? read.evidenceClass,
    sphere: known.sphere ?? read.sphere,
    languages: known.languages.length > 0 ? known.languages : read.languages,
    script: known.script ?? read.script,
    romanised: known.romanised ?? read.romanised,
    issued: known.issued ?? read.issued,
    accessed: known.accessed ?? read.accessed,
    inBibliography: known.inBibliography || read.inBibliography,
    reasons: { ...read.reasons, ...known.reasons },
    urls,
  };
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

class Register {
  private readonly byId: Map<string, Source>;
  private readonly keys: Map<string, WorkKey>;
  private readonly titles = new TitleIndex();

  constructor(sources: readonly Source[]) {
    this.byId = new Map(sources.map((source) => [source.id, source]));
    this.keys = new Map(sources.map((source) => [source.id, keyOfSource(source)]));
    for (const [id, key] of this.keys) this.titles.add(id, workTitle(key.reference));
  }

  find(source: Source): Source | null {
    const key = keyOfSource(source);
    let best: { id: string; score: number } | null = null;
    for (const id of this.titles.candidates(workTitle(key.reference), 16)) {
      const known = this.keys.get(id);
      const score = known ? likeness(known, key) : 0;
      if (score >= SAME_WORK && (!best || score > best.score)) best = { id, score };
    }
    return best ? (this.byId.get(best.id) ?? null) : null;
  }
}

/** Only the register is searched: two sources of one article were told apart by its reading. */
export function mergeSources(register: readonly Source[], read: readonly Source[]): MergedSources {
  const known = new Register(register);
  const taken = new Set(register.map(({ id }) => id));
  const used = new Set<string>();
  const ids = new Map<string, string>();
  const added: Source[] = [];
  const changed: Source[] = [];
  for (const source of read) {
    const same = known.find(source);
    if (same && !used.has(same.id)) {
      used.add(same.id);
      ids.set(source.id, same.id);
      const richer = enrich(same, source);
      if (JSON.stringify(richer) !== JSON.stringify(same)) changed.push(richer);
      continue;
    }
    const id = freeId(source.id, taken);
    taken.add(id);
    ids.set(source.id, id);
    added.push({ ...source, id, csl: { ...source.csl, id } });
  }
  return { ids, added, changed };
}
